package chainrule.grader.findings;

import chainrule.testkit.words.Sentence;
import chainrule.wire.CompilerMessage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Says what the compiler found wrong with one file: in its own words, or in better ones where they would mislead. */
final class FileErrors {
    private static final List<String> TEST_PACKAGES =
            List.of("org.junit", "junit", "org.testng", "org.assertj", "org.hamcrest", "org.mockito");
    private static final Set<String> OUTSIDE_OF_CLASSES = Set.of(
            "compiler.err.expected3",
            "compiler.err.expected4",
            "compiler.err.statement.not.expected",
            "compiler.err.class.method.or.field.expected");
    private static final String IMPLICIT_CLASS = "implicitly declared classes";
    private static final String NOT_PUBLIC = "compiler.err.override.weaker.access";

    private final String path;
    private final List<CompilerMessage> messages;
    private final List<Sentence> sentences = new ArrayList<>();

    private FileErrors(String path, List<CompilerMessage> messages) {
        this.path = path;
        this.messages = messages;
    }

    static List<Sentence> of(String path, List<CompilerMessage> messages) {
        FileErrors errors = new FileErrors(path, messages);
        errors.addParts();
        errors.addImports();
        errors.addOthers();
        return errors.sentences;
    }

    /** Whether it uses a library for tests. */
    static boolean isTest(List<CompilerMessage> messages) {
        return messages.stream()
                .anyMatch(message -> TEST_PACKAGES.stream()
                        .anyMatch(name -> message.text().startsWith("package " + name + " ")
                                || message.text().startsWith("package " + name + ".")));
    }

    /** The types of the contract that a file names and does not import. */
    static List<String> notImported(List<CompilerMessage> messages) {
        return messages.stream()
                .map(UnknownSymbol::in)
                .flatMap(Optional::stream)
                .filter(UnknownSymbol::isOfTheContract)
                .map(UnknownSymbol::name)
                .distinct()
                .toList();
    }

    private void addParts() {
        List<CompilerMessage> parts =
                messages.stream().filter(CompilerMessage::isLeftAway).toList();
        if (!parts.isEmpty()) {
            List<Integer> lines = parts.stream()
                    .map(CompilerMessage::line)
                    .distinct()
                    .sorted()
                    .toList();
            sentences.add(new CompilerFinding.WithoutParts(path, lines, headline(parts.get(0))));
        }
    }

    private void addImports() {
        List<String> types = notImported(messages);
        messages.stream().filter(FileErrors::isImport).findFirst().ifPresent(first -> {
            sentences.add(new CompilerFinding.NotImported(path, first.line(), types));
            sentences.addAll(Excerpt.of(first));
        });
    }

    private void addOthers() {
        for (CompilerMessage message : messages) {
            if (!message.isLeftAway() && !isImport(message)) {
                sentences.add(sentence(message));
                sentences.addAll(Excerpt.of(message));
                if (isOutsideOfClasses(message)) {
                    // what the compiler says from here on is about brackets that are right
                    return;
                }
            }
        }
    }

    private CompilerFinding sentence(CompilerMessage message) {
        if (message.code().startsWith(CompilerMessage.NEWER_JAVA)) {
            String release = message.code().substring(CompilerMessage.NEWER_JAVA.length());
            return new CompilerFinding.NewerJava(path, message.line(), message.text(), release);
        } else if (isOutsideOfClasses(message)) {
            return new CompilerFinding.OutsideOfClasses(path, message.line());
        } else if (message.code().equals(NOT_PUBLIC)) {
            String method = message.text().substring(0, Math.max(message.text().indexOf('('), 0));
            return new CompilerFinding.NotPublic(path, message.line(), method);
        }
        return UnknownSymbol.in(message)
                .flatMap(symbol -> symbol.newer(path, message.line()))
                .orElseGet(() -> new CompilerFinding.DoesNotCompile(path, message.line(), headline(message)));
    }

    /** The first line, and the name that it is about; of others the lines that explain it. */
    private static String headline(CompilerMessage message) {
        String first = message.text().lines().findFirst().orElse("");
        return UnknownSymbol.in(message)
                .map(symbol -> first + ": " + symbol.kind() + " " + symbol.name())
                .orElseGet(() -> String.join("; ", lines(message.text())));
    }

    private static List<String> lines(String text) {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    private static boolean isImport(CompilerMessage message) {
        return !message.isLeftAway()
                && UnknownSymbol.in(message)
                        .filter(UnknownSymbol::isOfTheContract)
                        .isPresent();
    }

    private static boolean isOutsideOfClasses(CompilerMessage message) {
        return OUTSIDE_OF_CLASSES.contains(message.code()) || message.text().startsWith(IMPLICIT_CLASS);
    }
}
