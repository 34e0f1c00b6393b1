package chainrule.staff.submissions;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.ScalarEvent;

/**
 * Reads {@code submission_metadata.yml} of Gradescope's "Export Submissions", event by event: nothing that it describes is
 * ever built, so that neither its size (all outputs of all attempts are in it) nor its aliases nor its tags matter. Keys
 * that Ruby wrote as symbols carry their colon, as in {@code :created_at:}.
 */
final class ExportMetadata {
    static final String NAME = "submission_metadata.yml";

    private static final int DEEPEST = 100;
    private static final DateTimeFormatter TIME = new DateTimeFormatterBuilder()
            .appendPattern("yyyy-MM-dd HH:mm:ss")
            .appendFraction(ChronoField.NANO_OF_SECOND, 0, 9, true)
            .appendPattern("[ ]X")
            .toFormatter();

    private final Iterator<Event> events;

    private ExportMetadata(Iterator<Event> events) {
        this.events = events;
    }

    /**
     * Reads a file.
     *
     * @param file the metadata of an export
     * @return what it says of each submission, by the name of its folder
     * @throws IOException when it is not such a file
     */
    static Map<String, SubmissionFacts> read(Path file) throws IOException {
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit(Integer.MAX_VALUE);
        options.setNestingDepthLimit(DEEPEST);
        try (Reader text = Files.newBufferedReader(file)) {
            return new ExportMetadata(new Yaml(options).parse(text).iterator()).submissions();
        } catch (YAMLException e) {
            throw new IOException(file + " is not the metadata of an export: " + e.getMessage(), e);
        }
    }

    private Map<String, SubmissionFacts> submissions() throws IOException {
        Event event = events.next();
        while (event.is(Event.ID.StreamStart) || event.is(Event.ID.DocumentStart)) {
            event = events.next();
        }
        if (!event.is(Event.ID.MappingStart)) {
            throw new IOException(NAME + " does not name submissions");
        }
        Map<String, SubmissionFacts> submissions = new HashMap<>();
        for (Event key = events.next(); !key.is(Event.ID.MappingEnd); key = events.next()) {
            String name = text(key);
            skip(key);
            Event value = events.next();
            if (value.is(Event.ID.MappingStart)) {
                submissions.put(name, submission());
            } else {
                skip(value);
            }
        }
        return submissions;
    }

    /** After the start of its mapping. */
    private SubmissionFacts submission() {
        Optional<Instant> createdAt = Optional.empty();
        OptionalDouble seconds = OptionalDouble.empty();
        int earlier = 0;
        for (Event key = events.next(); !key.is(Event.ID.MappingEnd); key = events.next()) {
            String name = text(key);
            skip(key);
            Event value = events.next();
            if (name.equals(":created_at")) {
                createdAt = time(text(value));
                skip(value);
            } else if (name.equals(":history") && value.is(Event.ID.SequenceStart)) {
                earlier = entries();
            } else if (name.equals(":results") && value.is(Event.ID.MappingStart)) {
                seconds = executionTime();
            } else {
                skip(value);
            }
        }
        return new SubmissionFacts(createdAt, earlier, seconds);
    }

    /** After the start of a sequence: how many entries it has. */
    private int entries() {
        int entries = 0;
        for (Event entry = events.next(); !entry.is(Event.ID.SequenceEnd); entry = events.next()) {
            skip(entry);
            entries++;
        }
        return entries;
    }

    /** After the start of the mapping of results. */
    private OptionalDouble executionTime() {
        OptionalDouble seconds = OptionalDouble.empty();
        for (Event key = events.next(); !key.is(Event.ID.MappingEnd); key = events.next()) {
            String name = text(key);
            skip(key);
            Event value = events.next();
            if (name.equals("execution_time")) {
                seconds = number(text(value));
            }
            skip(value);
        }
        return seconds;
    }

    /** Goes to the end of what an event begins. */
    private void skip(Event begun) {
        int open = opens(begun) ? 1 : 0;
        while (open > 0) {
            Event event = events.next();
            if (opens(event)) {
                open++;
            } else if (event.is(Event.ID.MappingEnd) || event.is(Event.ID.SequenceEnd)) {
                open--;
            }
        }
    }

    private static boolean opens(Event event) {
        return event.is(Event.ID.MappingStart) || event.is(Event.ID.SequenceStart);
    }

    /** Of a scalar; anything else has none. */
    private static String text(Event event) {
        return event instanceof ScalarEvent scalar ? scalar.getValue() : "";
    }

    private static Optional<Instant> time(String text) {
        try {
            return Optional.of(OffsetDateTime.parse(text, TIME).toInstant());
        } catch (DateTimeException other) {
            return Optional.empty();
        }
    }

    private static OptionalDouble number(String text) {
        try {
            double number = Double.parseDouble(text);
            return Double.isFinite(number) && number >= 0 ? OptionalDouble.of(number) : OptionalDouble.empty();
        } catch (NumberFormatException none) {
            return OptionalDouble.empty();
        }
    }
}
