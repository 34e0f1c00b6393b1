package chainrule.staff.slips;

/** What became of a slip. */
public enum Fate {
    /** It loses something, with every seed. */
    NOTICED,
    /** It loses nothing with some seed, and computes what the reference computes. */
    EQUAL,
    /** It keeps full marks with some seed, though it computes something else. */
    LIVING
}
