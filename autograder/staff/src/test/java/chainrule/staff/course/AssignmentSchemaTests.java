package chainrule.staff.course;

import static org.assertj.core.api.Assertions.assertThat;

import chainrule.grader.config.AssignmentFile;
import chainrule.grader.config.InvalidAssignmentException;
import chainrule.grader.suite.Suites;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What editors complete and mark is what the grader reads and refuses. */
class AssignmentSchemaTests {
    private static final String GOOD = """
            version: 1
            title: Layers
            exercises:
              - exercise: linear-rnn
                points: 20
                visibility: after_due_date
                hidden: [loss]
                feedback: {0: [pattern], 3: [case, hint]}
                extra-credit: false
                tags: [optional]
              - exercise: convolution2d
                points: 12.5
                feedback: [law]
            waived: [linear-rnn.loss]
            ties: any
            must-compile: true
            require: full
            limits:
              call-seconds: 2.5
              compile-seconds: 60
              exercise-seconds: 90
              total-seconds: 400
              heap-megabytes: 128
            secret: of this course
            graded-submissions: 5
            within-hours: 24
            tests: exercise
            leaderboard: [points, exercises, seconds]
            """;

    @TempDir
    private Path folder;

    private boolean isRead(String text) throws IOException {
        Files.writeString(folder.resolve(AssignmentFile.NAME), text);
        try {
            AssignmentFile.in(folder, Suites.catalogue());
            return true;
        } catch (InvalidAssignmentException refused) {
            return false;
        }
    }

    private static List<String> marks(String text) throws IOException {
        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(NewCourseCommand.schema());
        JsonNode document = new ObjectMapper(new YAMLFactory()).readTree(text);
        return schema.validate(document).stream().map(Object::toString).toList();
    }

    @Test
    void everyWordIsInBoth() throws IOException {
        assertThat(isRead(GOOD)).isTrue();
        assertThat(marks(GOOD)).isEmpty();
    }

    /** One mistake of every kind that both can see. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            version: 1                    | version: 2
            title: Layers                 | titel: Layers
            title: Layers                 | title: ''
            exercise: linear-rnn          | exercise: linear-rnm
            points: 20                    | points: 0
            points: 20                    | poinst: 20
            points: 20                    | points: twenty
            after_due_date                | someday
            hidden: [loss]                | hidden: [forward-stride]
            hidden: [loss]                | hidden: loss
            {0: [pattern], 3: [case, hint]} | {first: [pattern]}
            {0: [pattern], 3: [case, hint]} | [hints]
            extra-credit: false           | extra-credit: perhaps
            tags: [optional]              | tags: ['']
            [linear-rnn.loss]             | [linear-rnn.los]
            ties: any                     | ties: last
            must-compile: true            | must-compile: sometimes
            require: full                 | require: none
            call-seconds: 2.5             | call-seconds: 0
            call-seconds: 2.5             | call-second: 2.5
            compile-seconds: 60           | compile-seconds: 0.5
            exercise-seconds: 90          | exercise-seconds: 2401
            total-seconds: 400            | total-seconds: 1e9
            heap-megabytes: 128           | heap-megabytes: 31
            heap-megabytes: 128           | heap-megabytes: 64.5
            heap-megabytes: 128           | heap-megabytes: 4096
            secret: of this course        | secret: ''
            graded-submissions: 5         | graded-submissions: 0
            within-hours: 24              | colour: blue
            tests: exercise               | tests: suite
            [points, exercises, seconds]  | [score]
            """)
    void whatOneRefusesTheOtherMarks(String good, String bad) throws IOException {
        String text = GOOD.replace(good, bad);
        assertThat(text).isNotEqualTo(GOOD);
        assertThat(isRead(text)).isFalse();
        assertThat(marks(text)).isNotEmpty();
    }

    @Test
    void whatMayBeLeftOutMayBeInBoth() throws IOException {
        for (String line : GOOD.lines().toList()) {
            String text = GOOD.replace(line + "\n", "");
            if (!line.endsWith(":") && !line.startsWith("  - ")) {
                assertThat(marks(text).isEmpty()).as(line).isEqualTo(isRead(text) || line.startsWith("secret"));
            }
        }
    }
}
