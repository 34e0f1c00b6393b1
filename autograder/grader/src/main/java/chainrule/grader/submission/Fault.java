package chainrule.grader.submission;

import chainrule.testkit.words.Figures;
import chainrule.testkit.words.Sentence;
import chainrule.testkit.words.StudentText;
import java.util.List;

/** What the submission's code did instead of returning a result, each in one plain sentence. */
public sealed interface Fault extends Sentence {

    /**
     * Whether the worker cannot go on after it.
     *
     * @return true when a fresh one must take the next call
     */
    default boolean endsWorker() {
        return false;
    }

    /**
     * Whether it belongs to the case rather than to the submission as a whole: then the inputs explain something.
     *
     * @return true when another case might well have fared better
     */
    default boolean concernsOneCase() {
        return this instanceof Threw
                || this instanceof TimedOut
                || this instanceof RecursedTooDeep
                || this instanceof ReturnedTooMuch;
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
            return "No class of the submission implements " + contract
                    + ". \"What we found\", at the top, lists what was found instead.";
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
    }

    /**
     * The memory was used up.
     *
     * @param method its name
     * @param place where
     */
    record OutOfMemory(String method, Place place) implements Fault {
        @Override
        public String text() {
            return method + " used up the memory" + place.words()
                    + ". Are arrays larger than they need to be, or kept from call to call?";
        }

        @Override
        public boolean endsWorker() {
            return true;
        }
    }

    /**
     * The method did not return in time.
     *
     * @param method its name
     * @param constructing whether it was still in a static initialiser or the constructor
     * @param seconds how long it had
     * @param place where it was
     */
    record TimedOut(String method, boolean constructing, double seconds, Place place) implements Fault {
        @Override
        public String text() {
            String what = constructing ? "Creating the object for " + method : method;
            return what + " did not finish within " + Figures.number(seconds) + " seconds and was stopped"
                    + place.words() + ". Does every loop end?";
        }

        @Override
        public List<String> details() {
            return place.callers();
        }

        @Override
        public boolean endsWorker() {
            return true;
        }
    }

    /**
     * The method kept several processors busy for longer than one may be.
     *
     * @param method its name
     * @param seconds how much processor time it had
     * @param place where it was
     */
    record UsedUpProcessor(String method, double seconds, Place place) implements Fault {
        @Override
        public String text() {
            return method + " used more than " + Figures.number(seconds) + " seconds of processor time, in several"
                    + " threads at once, and was stopped" + place.words() + ". Does every thread end?";
        }

        @Override
        public boolean endsWorker() {
            return true;
        }
    }

    /**
     * There was no time left for this check.
     *
     * @param scope what is out of time
     * @param seconds how much time an exercise has
     */
    record TimeUp(Scope scope, double seconds) implements Fault {
        /** What has a time of its own. */
        public enum Scope {
            /** All checks of one exercise. */
            EXERCISE,
            /** The whole grading. */
            SUBMISSION
        }

        @Override
        public String text() {
            String whose = scope == Scope.EXERCISE
                    ? "the checks of this exercise have used up their " + Figures.number(seconds) + " seconds"
                    : "the checks have used up the time of the whole grading";
            return "Not finished: " + whose + ". Make the slowest method faster, then submit again.";
        }
    }

    /**
     * The larger case of a backward did not come to its end.
     *
     * @param method its name
     * @param seconds how long it had
     * @param place where it was
     */
    record TooSlow(String method, double seconds, Place place) implements Fault {
        @Override
        public String text() {
            return method + " did not finish the larger case within " + Figures.number(seconds)
                    + " seconds and was stopped" + place.words() + ". Back-propagation takes about as long as a few"
                    + " forward passes; differences of the forward take two of them for every single number.";
        }

        @Override
        public List<String> details() {
            return place.callers();
        }

        @Override
        public boolean endsWorker() {
            return true;
        }
    }

    /**
     * The method ended the Java virtual machine.
     *
     * @param method its name
     * @param exitCode with which code
     */
    record EndedProgram(String method, int exitCode) implements Fault {
        @Override
        public String text() {
            return method + " ended the whole program with exit code " + exitCode
                    + " instead of returning. Remove calls of System.exit and Runtime.halt.";
        }

        @Override
        public boolean endsWorker() {
            return true;
        }
    }

    /**
     * The Java virtual machine was killed or broke down.
     *
     * @param method its name
     * @param ending what is known of it
     */
    record Crashed(String method, String ending) implements Fault {
        @Override
        public String text() {
            return "The Java virtual machine broke down while " + method + " ran (" + ending + ").";
        }

        @Override
        public boolean endsWorker() {
            return true;
        }
    }

    /**
     * The result is far larger than any right one.
     *
     * @param method its name
     */
    record ReturnedTooMuch(String method) implements Fault {
        @Override
        public String text() {
            return method + " returned an array far larger than its arguments can call for. Check the sizes in its"
                    + " first line that says new double.";
        }

        @Override
        public boolean endsWorker() {
            return true;
        }
    }

    /**
     * The worker said something that is not in the protocol.
     *
     * @param method its name
     */
    record SpokeOutOfTurn(String method) implements Fault {
        @Override
        public String text() {
            return "While " + method + " ran, the program wrote to the channel that carries results, and was stopped."
                    + " Print with System.out only.";
        }

        @Override
        public boolean endsWorker() {
            return true;
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
    }
}
