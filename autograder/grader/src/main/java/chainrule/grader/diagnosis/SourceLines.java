package chainrule.grader.diagnosis;

import chainrule.wire.Frame;
import chainrule.wire.SourceFile;
import java.util.List;
import java.util.Optional;

/** What stands in the lines of a submission. */
final class SourceLines {
    private SourceLines() {}

    /** Nothing when no file, or more than one, can be meant. */
    static Optional<String> of(List<SourceFile> files, Frame frame) {
        List<SourceFile> meant =
                files.stream().filter(file -> name(file).equals(frame.file())).toList();
        return meant.size() != 1
                ? Optional.empty()
                : meant.get(0).text().lines().skip(frame.line() - 1L).findFirst();
    }

    private static String name(SourceFile file) {
        return file.path().substring(file.path().lastIndexOf('/') + 1);
    }
}
