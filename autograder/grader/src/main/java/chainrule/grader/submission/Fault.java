package chainrule.grader.submission;

import chainrule.testkit.words.Figures;
import chainrule.testkit.words.Sentence;
import chainrule.testkit.words.StudentText;
import java.util.List;

/** What the submission's code did instead of returning a result, each in one plain sentence. */
public sealed interface Fault extends Sentence
        permits Stopped,
                NotJudged,
                Fault.NotFound,
                Fault.NotImplemented,
                Fault.DidNotCompile,
                Fault.Threw,
                Fault.NotConstructed,
                Fault.RecursedTooDeep,
                Fault.TimeUp,
                Fault.ChangedArgument,
                Fault.Closed {

    /** How far a fault reaches. */
    enum Scope {
        /** Another case might well fare better: then the inputs explain something. */
        CASE,
        /** Every further case of the check would meet it again. */
        CHECK,
        /** So would every further check. */
        SUBMISSION
    }

    /**
     * How far it reaches.
     *
     * @return the scope
     */
    Scope scope();

    /**
     * Whether the worker cannot go on after it.
     *
     * @return true when a fresh one must take the next call
     */
    default boolean endsWorker() {
        return this instanceof Stopped;
    }

    /**
     * Whether the check ends with it.
     *
     * @return true when no further case of the check is run
     */
    default boolean endsCheck() {
        return endsWorker() || scope() != Scope.CASE;
    }

    /**
     * More lines, when they help.
     *
     * @return such as the callers of the line that threw
     */
    default List<String> details() {
        return List.of();
    }

    /**
     * No class implements the interface.
     *
     * @param contract the interface's simple name
     */
    record NotFound(String contract) implements Fault {
        @Override
        public String text() {
            return "No class of the submission can be graded as " + contract
                    + ". \"What we found\", at the top, says why.";
        }

        @Override
        public Scope scope() {
            return Scope.SUBMISSION;
        }
    }

    /**
     * An argument was changed in place, where that is what is judged.
     *
     * @param change which method, which argument
     */
    record ChangedArgument(String change) implements Fault {
        @Override
        public String text() {
            return change + ". What a method is given belongs to its caller: copy it before you write to it. No other"
                    + " check looks at that.";
        }

        @Override
        public Scope scope() {
            return Scope.CASE;
        }
    }

    /**
     * The method says that it is not written yet.
     *
     * @param method its name
     * @param message what it says
     */
    record NotImplemented(String method, StudentText message) implements Fault {
        @Override
        public String text() {
            String said = message.isBlank() || message.line().equals("not implemented yet")
                    ? ""
                    : " It says: " + message.line();
            return method + " is not implemented yet: it throws UnsupportedOperationException." + said;
        }

        @Override
        public Scope scope() {
            return Scope.CHECK;
        }
    }

    /**
     * The method was left out by the compiler.
     *
     * @param method its name
     * @param place where the error is
     */
    record DidNotCompile(String method, Place place) implements Fault {
        @Override
        public String text() {
            return "This method did not compile" + place.line() + ": " + method
                    + ". \"What we found\", at the top, has the compiler's message.";
        }

        @Override
        public Scope scope() {
            return Scope.CHECK;
        }
    }

    /**
     * The method threw.
     *
     * @param method its name
     * @param thrown simple name of the class of the throwable
     * @param message its message
     * @param place where
     */
    record Threw(String method, StudentText thrown, StudentText message, Place place) implements Fault {
        @Override
        public String text() {
            return method + " threw " + thrown.line() + place.words()
                    + (message.isBlank() ? "." : ": " + message.line());
        }

        @Override
        public List<String> details() {
            return place.callers();
        }

        @Override
        public Scope scope() {
            return Scope.CASE;
        }
    }

    /**
     * The class could not be constructed.
     *
     * @param className the class
     * @param thrown simple name of the class of the throwable
     * @param message its message
     * @param place where
     */
    record NotConstructed(StudentText className, StudentText thrown, StudentText message, Place place)
            implements Fault {
        @Override
        public String text() {
            return "Creating an object of class " + className.line() + " threw " + thrown.line() + place.words()
                    + (message.isBlank() ? "." : ": " + message.line());
        }

        @Override
        public Scope scope() {
            return Scope.SUBMISSION;
        }
    }

    /**
     * The stack was used up.
     *
     * @param method its name
     * @param place where
     */
    record RecursedTooDeep(String method, Place place) implements Fault {
        @Override
        public String text() {
            return method + " called itself until the stack was full (StackOverflowError)" + place.words()
                    + ". Does every recursion reach its end?";
        }

        @Override
        public Scope scope() {
            return Scope.CASE;
        }
    }

    /**
     * There was no time left for this check.
     *
     * @param whose what is out of time
     * @param seconds how much time an exercise has
     */
    record TimeUp(Whose whose, double seconds) implements Fault {
        /** What has a time of its own. */
        public enum Whose {
            /** All checks of one exercise. */
            EXERCISE,
            /** The whole grading. */
            SUBMISSION
        }

        @Override
        public String text() {
            String subject = whose == Whose.EXERCISE
                    ? "the checks of this exercise have used up their " + Figures.number(seconds) + " seconds"
                    : "the checks have used up the time of the whole grading";
            return "Not finished: " + subject + ". Make the slowest method faster, then submit again.";
        }

        @Override
        public Scope scope() {
            return Scope.SUBMISSION;
        }
    }

    /**
     * The method broke too many workers and is not called any more.
     *
     * @param method its name
     * @param deaths how many
     */
    record Closed(String method, int deaths) implements Fault {
        @Override
        public String text() {
            return "Not run: " + method + " had to be stopped " + deaths + " times already. Mend the checks above that"
                    + " say why, then submit again.";
        }

        @Override
        public Scope scope() {
            return Scope.SUBMISSION;
        }
    }
}
