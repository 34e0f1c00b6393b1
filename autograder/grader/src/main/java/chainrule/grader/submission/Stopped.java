package chainrule.grader.submission;

import chainrule.testkit.words.Figures;
import java.util.List;

/** Faults after which a fresh worker must take the next call. */
public sealed interface Stopped extends Fault {

    /**
     * The memory was used up.
     *
     * @param method its name
     * @param place where
     */
    record OutOfMemory(String method, Place place) implements Stopped {
        @Override
        public String text() {
            return method + " used up the memory" + place.words()
                    + ". Are arrays larger than they need to be, or kept from call to call?";
        }

        @Override
        public Scope scope() {
            return Scope.CHECK;
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
    record TimedOut(String method, boolean constructing, double seconds, Place place) implements Stopped {
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
        public Scope scope() {
            return Scope.CASE;
        }
    }

    /**
     * The method kept several processors busy for longer than one may be.
     *
     * @param method its name
     * @param seconds how much processor time it had
     * @param place where it was
     */
    record UsedUpProcessor(String method, double seconds, Place place) implements Stopped {
        @Override
        public String text() {
            return method + " used more than " + Figures.number(seconds) + " seconds of processor time, in several"
                    + " threads at once, and was stopped" + place.words() + ". Does every thread end?";
        }

        @Override
        public Scope scope() {
            return Scope.CHECK;
        }
    }

    /**
     * The larger case of a backward did not come to its end.
     *
     * @param method its name
     * @param seconds how long it had
     * @param place where it was
     */
    record TooSlow(String method, double seconds, Place place) implements Stopped {
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
        public Scope scope() {
            return Scope.CHECK;
        }
    }

    /**
     * The method ended the Java virtual machine.
     *
     * @param method its name
     * @param exitCode with which code
     */
    record EndedProgram(String method, int exitCode) implements Stopped {
        @Override
        public String text() {
            return method + " ended the whole program with exit code " + exitCode
                    + " instead of returning. Remove calls of System.exit and Runtime.halt.";
        }

        @Override
        public Scope scope() {
            return Scope.CHECK;
        }
    }

    /**
     * The Java virtual machine was killed or broke down.
     *
     * @param method its name
     * @param ending what is known of it
     */
    record Crashed(String method, String ending) implements Stopped {
        @Override
        public String text() {
            return "The Java virtual machine broke down while " + method + " ran (" + ending + ").";
        }

        @Override
        public Scope scope() {
            return Scope.CHECK;
        }
    }

    /**
     * The result is far larger than any right one.
     *
     * @param method its name
     */
    record ReturnedTooMuch(String method) implements Stopped {
        @Override
        public String text() {
            return method + " returned an array far larger than its arguments can call for. Check the sizes in its"
                    + " first line that says new double.";
        }

        @Override
        public Scope scope() {
            return Scope.CASE;
        }
    }

    /**
     * The worker said something that is not in the protocol.
     *
     * @param method its name
     */
    record SpokeOutOfTurn(String method) implements Stopped {
        @Override
        public String text() {
            return "While " + method + " ran, the program wrote to the channel that carries results, and was stopped."
                    + " Print with System.out only.";
        }

        @Override
        public Scope scope() {
            return Scope.CHECK;
        }
    }
}
