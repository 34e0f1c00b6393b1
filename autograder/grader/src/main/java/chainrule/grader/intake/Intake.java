package chainrule.grader.intake;

import chainrule.testkit.words.Sentence;
import chainrule.wire.SourceFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;

/** Reads the sources of a submission, for a bounded time: nothing here takes longer than its input is long. */
public final class Intake {
    static final int LARGEST_FILE = 1 << 20;

    private static final int MOST_FILES = 500;
    private static final int LARGEST_TOTAL = 6 << 20;
    /** Far more than an upload needs, and far less than a grading has. */
    private static final long MOST_NANOS = 20_000_000_000L;

    private final LeftOut leftOut = new LeftOut();
    private final List<SourceFile> sources = new ArrayList<>();
    private final List<Sentence> notes = new ArrayList<>();
    private final Set<String> texts = new HashSet<>();
    private final BooleanSupplier timeIsUp;
    private long total;

    private Intake(BooleanSupplier timeIsUp) {
        this.timeIsUp = timeIsUp;
    }

    /**
     * Reads a folder.
     *
     * @param folder the submission
     * @return its sources, the most important first, and what was left out
     */
    public static Taken from(Path folder) {
        long start = System.nanoTime();
        return from(folder, () -> System.nanoTime() - start > MOST_NANOS);
    }

    /** Reads a folder until the time is up. */
    static Taken from(Path folder, BooleanSupplier timeIsUp) {
        try {
            Intake intake = new Intake(timeIsUp);
            List<FoundFile> files = Walk.through(folder.toRealPath(), intake.leftOut, timeIsUp);
            long newest = files.stream().mapToLong(FoundFile::modified).max().orElse(0);
            files.sort(FoundFile.byImportance(newest));
            files.forEach(intake::take);
            return new Taken(List.copyOf(intake.sources), intake.notes, intake.leftOut.names());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void take(FoundFile file) {
        if (sources.size() >= MOST_FILES) {
            leftOut.add(file.label(), "more than " + MOST_FILES + " files");
        } else if (timeIsUp.getAsBoolean()) {
            leftOut.add(file.label(), "no time left");
        } else {
            try {
                take(file.label(), file.content().read(LARGEST_FILE + 1));
            } catch (IOException unreadable) {
                leftOut.add(file.label(), "cannot be read");
            }
        }
    }

    private void take(String label, byte[] bytes) {
        if (bytes.length > LARGEST_FILE || total + bytes.length > LARGEST_TOTAL) {
            leftOut.add(label, "too large");
            return;
        }
        total += bytes.length;
        String text = SourceText.decode(bytes);
        Optional<Disguise> disguise = Disguise.of(bytes, text);
        Optional<Extreme> extreme = SourceShape.beyondMeasure(text);
        if (disguise.isPresent()) {
            notes.add(new IntakeNote.NotJava(label, disguise.get()));
        } else if (extreme.isPresent()) {
            notes.add(new IntakeNote.BeyondMeasure(label, extreme.get()));
        } else if (texts.add(text)) {
            sources.add(new SourceFile(label, Fences.opened(text)));
        }
    }
}
