package chainrule.grader.findings;

import chainrule.testkit.words.Phrases;
import chainrule.testkit.words.Sentence;
import chainrule.testkit.words.StudentText;
import java.util.List;

/** The sentences of "What we found" that tell which class is graded. */
public sealed interface Finding extends Sentence {
    /** More file names than these are not read. */
    int MOST_NAMED = 5;

    /**
     * Whether an exercise has no class.
     *
     * @return false for what is only said besides
     */
    default boolean isMissing() {
        return false;
    }

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
            return exercise + ": class " + name(className) + " in " + safe(path) + ".";
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

        @Override
        public boolean isMissing() {
            return true;
        }
    }

    /**
     * A class means to implement the interface and cannot be used; why is said next.
     *
     * @param exercise title
     * @param contract simple name of the interface
     * @param path the file that names it
     */
    record NoneUsable(String exercise, String contract, String path) implements Finding {
        @Override
        public String text() {
            return exercise + ": not graded. " + safe(path) + " names " + contract
                    + ", but no class of it can be used. Why is said below.";
        }

        @Override
        public boolean isMissing() {
            return true;
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
            return "Class " + name(className) + " has " + Phrases.and(methods) + " but does not say \"implements "
                    + contract + "\". Add that to its first line.";
        }
    }

    /**
     * Several classes implement one interface.
     *
     * @param contract simple name of the interface
     * @param graded the class that is graded, and its file
     * @param others those that are not
     */
    record Several(String contract, String graded, List<String> others) implements Finding {
        @Override
        public String text() {
            return "More than one class implements " + contract + ": " + safe(graded) + " is graded; not graded: "
                    + few(others) + ". Submit only one.";
        }
    }

    /**
     * One class stands in several files.
     *
     * @param className the class
     * @param graded the file that counts
     * @param others those that do not
     */
    record Duplicate(String className, String graded, List<String> others) implements Finding {
        @Override
        public String text() {
            return "Class " + name(className) + " is in more than one file: " + safe(graded)
                    + " counts; it does not in " + few(others) + ". Submit only one.";
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
            return "Class " + name(className) + " in " + safe(path)
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

    /** A class as its source names it. */
    static String name(String className) {
        return safe(className.replace('$', '.'));
    }

    static String safe(String text) {
        return StudentText.of(text).line();
    }

    /** Some names of many. */
    static String few(List<String> names) {
        List<String> named = names.stream().limit(MOST_NAMED).map(Finding::safe).toList();
        int more = names.size() - named.size();
        return String.join(", ", named) + (more > 0 ? " and " + more + " more" : "");
    }
}
