package chainrule.testkit.words;

/** Something said to a student: what happened, what was expected, what to try next. Never a scolding. */
public interface Sentence {

    /**
     * The words, the same on every machine: no time, no address, no locale.
     *
     * @return one or more sentences, without a line end
     */
    String text();
}
