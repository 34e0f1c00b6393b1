package chainrule.grader.formats;

import chainrule.testkit.words.Sentence;

/** What a student reads where a run came to no end and the reader of results keeps the score that there was. */
public record NoScore() implements Sentence {
    @Override
    public String text() {
        return "The grader did not finish. That is not your fault, and nothing is wrong with your files. No score follows"
                + " from it: submit again, or tell the course staff.";
    }
}
