package chainrule.grader.findings;

import chainrule.grader.intake.Taken;
import chainrule.grader.process.Compilation;
import chainrule.testkit.words.Sentence;
import chainrule.wire.CompilerMessage;
import chainrule.wire.SetAside;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Says what the compiler made of the files. */
final class CompilerReport {
    private static final int MOST_ERRORS = 12;

    private final Map<String, List<CompilerMessage>> byPath = new LinkedHashMap<>();
    private final List<Sentence> sentences = new ArrayList<>();
    private final List<String> leftOut = new ArrayList<>();

    /**
     * A report.
     *
     * @param compilation what became of the files
     * @param taken the files
     * @param graded the paths of those in which a class is graded
     */
    CompilerReport(Compilation compilation, Taken taken, Set<String> graded) {
        sentences.addAll(FilesSetAside.in(compilation, taken.sources()));
        compilation.setAside().stream()
                .filter(file -> file.reason() == SetAside.Reason.CONTRACT)
                .map(SetAside::path)
                .distinct()
                .forEach(path -> leftOut.add(path + " (the grader has it)"));
        compilation
                .messages()
                .forEach(message -> byPath.computeIfAbsent(message.path(), path -> new ArrayList<>())
                        .add(message));
        byPath.forEach((path, messages) -> {
            messages.sort(Comparator.comparingInt(CompilerMessage::line));
            if (FileErrors.isTest(messages) && !graded.contains(path)) {
                leftOut.add(path + " (a test that uses a library)");
            } else {
                sentences.addAll(FileErrors.of(path, messages));
            }
        });
        if (compilation.failure() != null) {
            sentences.add(
                    new CompilerFinding.CompilerStopped(compilation.failure().words()));
        }
    }

    /** What to say, the first ones of many. */
    List<Sentence> sentences() {
        List<Sentence> few = new ArrayList<>();
        int untold = 0;
        int told = 0;
        for (Sentence sentence : sentences) {
            boolean ofAnother = !(sentence instanceof Excerpt);
            told += ofAnother ? 1 : 0;
            if (told <= MOST_ERRORS) {
                few.add(sentence);
            } else if (ofAnother) {
                untold++;
            }
        }
        if (untold > 0) {
            few.add(new CompilerFinding.MoreErrors(untold));
        }
        return few;
    }

    /** Files that are not worth a sentence: copies of the contract, and tests, for which nothing is here. */
    List<String> leftOut() {
        return leftOut;
    }

    /** Whether a type of the contract is named in a file that does not import it. */
    boolean isNotImported(String path, String type) {
        return FileErrors.notImported(byPath.getOrDefault(path, List.of())).contains(type);
    }
}
