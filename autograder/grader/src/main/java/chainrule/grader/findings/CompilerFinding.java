package chainrule.grader.findings;

import static chainrule.grader.findings.Finding.safe;

import chainrule.grader.intake.Extreme;
import chainrule.testkit.words.Phrases;
import chainrule.testkit.words.Sentence;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What the compiler made of the files, and what to change. */
sealed interface CompilerFinding extends Sentence {

    /**
     * An error, in the compiler's words.
     *
     * @param path the file
     * @param line counted from 1, 0 when unknown
     * @param message the first line of what it said
     */
    record DoesNotCompile(String path, int line, String message) implements CompilerFinding {
        @Override
        public String text() {
            return "Does not compile: " + place(path, line) + safe(message);
        }
    }

    /**
     * There are more errors than are worth reading.
     *
     * @param count how many more
     */
    record MoreErrors(int count) implements CompilerFinding {
        @Override
        public String text() {
            return "And " + count + " more, which may well be gone with the first ones.";
        }
    }

    /**
     * A file was compiled without some imports, annotations or fields.
     *
     * @param path the file
     * @param lines where they are
     * @param message what is wrong with the first
     */
    record WithoutParts(String path, List<Integer> lines, String message) implements CompilerFinding {
        @Override
        public String text() {
            List<String> numbers = lines.stream().map(String::valueOf).toList();
            return safe(path) + (lines.size() > 1 ? ", lines " : ", line ") + Phrases.and(numbers) + ": "
                    + safe(message) + ". What has the error there is left out, and the rest is graded.";
        }
    }

    /**
     * Types of the contract are not imported.
     *
     * @param path the file
     * @param line where the first of them stands
     * @param types their names
     */
    record NotImported(String path, int line, List<String> types) implements CompilerFinding {
        @Override
        public String text() {
            return "Does not compile: " + place(path, line) + Phrases.and(types)
                    + (types.size() > 1 ? " are" : " is")
                    + " not imported. Write \"import chainrule.contract.*;\" above the class.";
        }
    }

    /**
     * A method of an interface is not public.
     *
     * @param path the file
     * @param line where it stands
     * @param method its name
     */
    record NotPublic(String path, int line, String method) implements CompilerFinding {
        @Override
        public String text() {
            return "Does not compile: " + place(path, line) + safe(method)
                    + " has to be public, as every method of an interface. Write \"public\" in front of it.";
        }
    }

    /**
     * Code stands outside of every class.
     *
     * @param path the file
     * @param line where it begins
     */
    record OutsideOfClasses(String path, int line) implements CompilerFinding {
        @Override
        public String text() {
            return "Does not compile: " + place(path, line)
                    + "this stands outside of every class. Is there one closing bracket too many above it?";
        }
    }

    /**
     * Something came with a newer Java.
     *
     * @param path the file
     * @param line where it stands
     * @param feature its name
     * @param release the Java with which it came
     */
    record NewerJava(String path, int line, String feature, String release) implements CompilerFinding {
        @Override
        public String text() {
            return "Does not compile: " + place(path, line) + safe(feature) + " came with Java " + safe(release)
                    + ", and submissions are compiled as Java 17. Write it without.";
        }
    }

    /**
     * A file is not compiled though the compiler names no error in it.
     *
     * @param path the file
     * @param reason half a sentence
     * @param extreme what stands out in it
     */
    record NotCompiled(String path, String reason, Optional<Extreme> extreme) implements CompilerFinding {
        @Override
        public String text() {
            return safe(path) + " is not compiled: " + reason + ". "
                    + extreme.map(most -> "What stands out is that " + most.words() + ". ")
                            .orElse("")
                    + "Break it up; all other files are compiled without it.";
        }

        static NotCompiled gaveUp(String path, String error, Optional<Extreme> extreme) {
            String ran = switch (error) {
                case "StackOverflowError" -> "the compiler ran out of stack over it";
                case "OutOfMemoryError" -> "the compiler ran out of memory over it";
                default -> "the compiler gave up over it (" + safe(error) + ")";
            };
            return new NotCompiled(path, ran, extreme);
        }

        static NotCompiled tooLong(String path, String seconds, Optional<Extreme> extreme) {
            return new NotCompiled(
                    path, "the compiler had not finished with it after " + seconds + " seconds", extreme);
        }

        static NotCompiled ended(String path, String ending, Optional<Extreme> extreme) {
            return new NotCompiled(path, "while the compiler was at it, " + ending, extreme);
        }

        static NotCompiled tooManyClasses(String path, int classes) {
            String reason = String.format(Locale.ROOT, "with its %,d classes there are more than are taken", classes);
            return new NotCompiled(path, reason, Optional.empty());
        }
    }

    /**
     * Files cannot be compiled without others that could not.
     *
     * @param paths the files
     */
    record NeedOthers(List<String> paths) implements CompilerFinding {
        @Override
        public String text() {
            return "Left out as well, for want of what does not compile: " + Finding.few(paths) + ".";
        }
    }

    /**
     * The compiler did not come to an end, and no file is known to be the reason.
     *
     * @param ending how it ended
     */
    record CompilerStopped(String ending) implements CompilerFinding {
        @Override
        public String text() {
            return "The submission could not be compiled: " + ending
                    + " while the compiler ran. Submit the files of one exercise at a time to see whose it is.";
        }
    }

    private static String place(String path, int line) {
        return path.isEmpty() ? "" : safe(path) + (line > 0 ? ", line " + line : "") + ": ";
    }
}
