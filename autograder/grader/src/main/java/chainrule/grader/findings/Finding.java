package chainrule.grader.findings;

import chainrule.testkit.words.Phrases;
import chainrule.testkit.words.Sentence;
import chainrule.testkit.words.StudentText;
import java.util.List;

/** The sentences of "What we found". */
public sealed interface Finding extends Sentence {

    /**
     * A class is graded.
     *
     * @param exercise title
     * @param className the class
     * @param path its file
     */
    record Found(String exercise, String className, String path) implements Finding {
        @Override
        public String text() {
            return exercise + ": class " + safe(className) + " in " + safe(path) + ".";
        }
    }

    /**
     * No class implements the interface.
     *
     * @param exercise title
     * @param contract simple name of the interface
     */
    record NotFound(String exercise, String contract) implements Finding {
        @Override
        public String text() {
            return exercise + ": not found. No class says \"implements " + contract + "\".";
        }
    }

    /**
     * A class has the methods but not the word.
     *
     * @param className the class
     * @param methods the methods that fit
     * @param contract simple name of the interface
     */
    record NearMiss(String className, List<String> methods, String contract) implements Finding {
        @Override
        public String text() {
            return "Class " + safe(className) + " has " + Phrases.and(methods) + " but does not say \"implements "
                    + contract + "\". Add that to its first line.";
        }
    }

    /**
     * A class cannot be constructed because it is abstract.
     *
     * @param className the class
     * @param contract simple name of the interface
     */
    record Abstract(String className, String contract) implements Finding {
        @Override
        public String text() {
            return "Class " + safe(className) + " implements " + contract
                    + " but is abstract, so no object of it can be made. Remove \"abstract\", or extend it.";
        }
    }

    /**
     * A class cannot be constructed because every constructor wants arguments.
     *
     * @param className the class
     * @param contract simple name of the interface
     */
    record NoConstructor(String className, String contract) implements Finding {
        @Override
        public String text() {
            return "Class " + safe(className) + " implements " + contract
                    + " but has no constructor without parameters. Add one.";
        }
    }

    /**
     * Several classes implement one interface.
     *
     * @param contract simple name of the interface
     * @param graded the file that is graded
     * @param others the files that are not
     */
    record Several(String contract, String graded, List<String> others) implements Finding {
        @Override
        public String text() {
            return "More than one class implements " + contract + ". The one in " + safe(graded)
                    + " is graded; not graded: "
                    + String.join(", ", others.stream().map(Finding::safe).toList())
                    + ". Submit only one.";
        }
    }

    /**
     * The compiler's message.
     *
     * @param path the file
     * @param line counted from 1, 0 when unknown
     * @param message the compiler's words
     */
    record DoesNotCompile(String path, int line, String message) implements Finding {
        @Override
        public String text() {
            String place = path.isEmpty() ? "" : safe(path) + (line > 0 ? ", line " + line : "") + ": ";
            return "Does not compile: " + place + safe(message);
        }
    }

    /**
     * The compiler itself did not come to an end.
     *
     * @param ending how it ended
     */
    record CompilerStopped(String ending) implements Finding {
        @Override
        public String text() {
            return "The submission could not be compiled: " + ending
                    + " while the compiler ran. Is there a file with an enormous expression or array?";
        }
    }

    /**
     * A class claims a package that is not the student's.
     *
     * @param className the class
     * @param path its file
     */
    record ReservedPackage(String className, String path) implements Finding {
        @Override
        public String text() {
            return "Class " + safe(className) + " in " + safe(path)
                    + " is not used: its package belongs to Java, to JUnit or to the grader. Choose a package of your"
                    + " own, or none.";
        }
    }

    /** There is nothing to grade. */
    record NoSources() implements Finding {
        @Override
        public String text() {
            return "The submission holds no .java file that could be graded. Submit the files themselves, or a zip of"
                    + " them.";
        }
    }

    private static String safe(String text) {
        return StudentText.of(text).line();
    }
}
