package chainrule.grader.findings;

import chainrule.grader.findings.CompilerFinding.NotCompiled;
import chainrule.grader.intake.Extreme;
import chainrule.grader.intake.SourceShape;
import chainrule.grader.process.Compilation;
import chainrule.testkit.words.Sentence;
import chainrule.wire.ClassFile;
import chainrule.wire.SetAside;
import chainrule.wire.SourceFile;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Says which files were not compiled though the compiler names no error in them, and what was found in them. */
final class FilesSetAside {
    private final Compilation compilation;
    private final List<SourceFile> sources;
    private final List<Sentence> sentences = new ArrayList<>();
    private final Map<String, List<String>> duplicates = new LinkedHashMap<>();
    private final Set<String> needing = new LinkedHashSet<>();

    private FilesSetAside(Compilation compilation, List<SourceFile> sources) {
        this.compilation = compilation;
        this.sources = sources;
    }

    static List<Sentence> in(Compilation compilation, List<SourceFile> sources) {
        FilesSetAside files = new FilesSetAside(compilation, sources);
        compilation.setAside().forEach(files::add);
        files.duplicates.forEach(files::addDuplicate);
        files.addNeeding();
        return files.sentences;
    }

    private void add(SetAside file) {
        String path = file.path();
        String detail = file.detail();
        switch (file.reason()) {
            case GAVE_UP -> sentences.add(NotCompiled.gaveUp(path, detail, extreme(path)));
            case TOO_LONG -> sentences.add(NotCompiled.tooLong(path, detail, extreme(path)));
            case ENDED_COMPILER -> sentences.add(NotCompiled.ended(path, detail, extreme(path)));
            case TOO_MANY_CLASSES -> sentences.add(NotCompiled.tooManyClasses(path, Integer.parseInt(detail)));
            case DUPLICATE ->
                duplicates.computeIfAbsent(detail, name -> new ArrayList<>()).add(path);
            case NEEDS_ANOTHER -> needing.add(path);
            case CONTRACT -> {
                // told in the line on what was left out
            }
        }
    }

    private void addDuplicate(String className, List<String> others) {
        Arrays.stream(compilation.classes())
                .filter(file -> file.name().equals(className))
                .findFirst()
                .ifPresent(kept -> sentences.add(new Finding.Duplicate(className, kept.path(), others)));
    }

    /** What was rescued is as good as if it had never been set aside. */
    private void addNeeding() {
        Arrays.stream(compilation.classes()).map(ClassFile::path).forEach(needing::remove);
        if (!needing.isEmpty()) {
            sentences.add(new CompilerFinding.NeedOthers(List.copyOf(needing)));
        }
    }

    private Optional<Extreme> extreme(String path) {
        return sources.stream()
                .filter(source -> source.path().equals(path))
                .findFirst()
                .flatMap(source -> SourceShape.remarkable(source.text()));
    }
}
