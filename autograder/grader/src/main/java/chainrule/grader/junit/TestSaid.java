package chainrule.grader.junit;

import chainrule.testkit.words.Sentence;
import chainrule.testkit.words.StudentText;

/** What is said of a course's own test beside the words of its assertion. */
public sealed interface TestSaid extends Sentence {

    /**
     * A call threw what the test did not expect.
     *
     * @param call such as {@code deque1.removeFirst()}
     * @param type of the throwable
     * @param message its message
     */
    record CallThrew(String call, String type, StudentText message) implements TestSaid {
        @Override
        public String text() {
            return call + " threw " + type + (message.isBlank() ? "" : ": " + message) + ".";
        }
    }

    /**
     * The test itself failed in another way than by an assertion.
     *
     * @param type of the throwable
     * @param message its message
     */
    record TestBroke(String type, StudentText message) implements TestSaid {
        @Override
        public String text() {
            return "The test itself stopped with " + type + (message.isBlank() ? "" : " (" + message + ")")
                    + ". That may come from a result that it did not expect; if you see none below, tell the staff.";
        }
    }

    /**
     * An assertion failed without a word.
     *
     */
    record Wordless() implements TestSaid {
        @Override
        public String text() {
            return "An assertion of the test failed.";
        }
    }

    /**
     * The test did not run.
     *
     * @param reason in the words of JUnit
     */
    record NotRun(StudentText reason) implements TestSaid {
        @Override
        public String text() {
            return "Not run" + (reason.isBlank() ? "." : ": " + reason + ".");
        }
    }

    /** The tests' own process ended while this one ran. */
    record EndedTheTests() implements TestSaid {
        @Override
        public String text() {
            return "The test did not come to its end, and was stopped together with the process of the tests.";
        }
    }

    /** There was no time left. */
    record NoTimeLeft() implements TestSaid {
        @Override
        public String text() {
            return "Not run: the tests before it have used up the time of the whole grading. Make the slowest method faster,"
                    + " then submit again.";
        }
    }
}
