package chainrule.grader.junit;

import chainrule.testkit.words.Figures;
import chainrule.testkit.words.Sentence;
import chainrule.testkit.words.StudentText;

/** Why a course's own test could not go on with a submission, where that is no fault of a single call. */
public sealed interface Lapse extends Sentence {

    /**
     * A class is not there.
     *
     * @param type its name
     */
    record NoClass(String type) implements Lapse {
        @Override
        public String text() {
            return "There is no class " + type
                    + " that can be used. Does its file compile, and does its first line name the" + " right package?";
        }
    }

    /**
     * A constructor or method is not there.
     *
     * @param type the class
     * @param member such as {@code addFirst(Object)}
     * @param others the parameters of those of the same name
     */
    record NoMember(String type, String member, StudentText others) implements Lapse {
        @Override
        public String text() {
            String instead = others.isBlank() ? "" : " It has one with " + others + ".";
            return "The class " + type + " has no " + member + " that a test can call." + instead
                    + " Compare name and parameters with the exercise.";
        }
    }

    /**
     * A member is static and should not be, or the other way round.
     *
     * @param type the class
     * @param member such as {@code addFirst(Object)}
     * @param wanted whether it should be static
     */
    record StaticOrNot(String type, String member, boolean wanted) implements Lapse {
        @Override
        public String text() {
            return member + " of " + type
                    + (wanted
                            ? " is not static, and the exercise calls it without an object."
                            : " is static, and the exercise calls it on an object.");
        }
    }

    /**
     * A class lacks a superclass or an interface.
     *
     * @param type the class
     * @param ancestor what it should extend or implement
     */
    record NoAncestor(String type, StudentText ancestor) implements Lapse {
        @Override
        public String text() {
            return "The class " + type + " neither extends nor implements " + ancestor + ". Mend its first line.";
        }
    }

    /**
     * Nothing implements an interface.
     *
     * @param contract the interface
     */
    record NotImplemented(String contract) implements Lapse {
        @Override
        public String text() {
            return "No class implements " + contract + ". Write one, with \"implements " + contract
                    + "\" in its first line; one that does not compile is not found.";
        }
    }

    /**
     * Several classes implement an interface.
     *
     * @param contract the interface
     * @param names the classes
     */
    record SeveralImplement(String contract, StudentText names) implements Lapse {
        @Override
        public String text() {
            return "Several classes implement " + contract + ": " + names + ". Leave one.";
        }
    }

    /**
     * The class cannot be made an object of.
     *
     * @param contract the interface that it implements
     * @param type its name
     */
    record NoPlainConstructor(String contract, StudentText type) implements Lapse {
        @Override
        public String text() {
            return type + " implements " + contract + ", and has no constructor without parameters. Add one.";
        }
    }

    /**
     * A result is of another type.
     *
     * @param call such as {@code get(3)}
     * @param got what it is
     * @param wanted what it should be
     */
    record OtherType(String call, StudentText got, String wanted) implements Lapse {
        @Override
        public String text() {
            return call + " returned " + got + ", and " + wanted + " was expected.";
        }
    }

    /**
     * A test has used up its time.
     *
     * @param seconds that it had
     */
    record TestTimeUp(double seconds) implements Lapse {
        @Override
        public String text() {
            return "The calls of this test took more than " + Figures.number(seconds)
                    + " seconds together. Make the slowest method faster.";
        }
    }

    /**
     * A test has made too many calls.
     *
     * @param most how many it may make
     */
    record TooManyCalls(int most) implements Lapse {
        @Override
        public String text() {
            return "The test was stopped after " + most
                    + " calls. Does an iterator come to its end, and does a size shrink?";
        }
    }

    /** An object that the test still holds is gone with the process in which it was. */
    record ObjectGone() implements Lapse {
        @Override
        public String text() {
            return "An object that this test shares with earlier ones is gone: one of them had to be stopped. Mend that"
                    + " one first.";
        }
    }
}
