package chainrule.staff.solutions;

/** What a solution of ours is for. */
public enum Kind {
    /** What is right. */
    REFERENCE("reference"),
    /** What students start from; it loses everything. */
    STARTER("starter"),
    /** Right, in another style. */
    STYLE("correct"),
    /** Makes one mistake. */
    MISTAKE("wrong"),
    /** Attacks the grader. */
    DEED("hostile");

    private final String folder;

    Kind(String folder) {
        this.folder = folder;
    }

    /**
     * The folder under {@code solutions/}.
     *
     * @return one that is the solution itself, or one with a folder for each
     */
    public String folder() {
        return folder;
    }

    /** Whether there are several, each with a name and a declaration of its own. */
    boolean isSpecimen() {
        return this != REFERENCE && this != STARTER;
    }
}
