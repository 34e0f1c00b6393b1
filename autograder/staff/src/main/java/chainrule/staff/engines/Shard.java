package chainrule.staff.engines;

import chainrule.staff.submissions.SubmissionFacts;
import chainrule.staff.submissions.Submitted;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A part of a class that is graded elsewhere, as a file that says all there is to know: whoever grades it need not look at
 * the rest of the class.
 *
 * @param members the submissions of it
 */
public record Shard(List<Member> members) {
    private static final ObjectMapper JSON = JsonMapper.builder().build();

    /**
     * A submission.
     *
     * @param id by which it is known
     * @param source its folder or zip file
     * @param createdAt when it was submitted, in ISO-8601; empty when that is not known
     * @param earlier how many came before it
     */
    record Member(String id, String source, String createdAt, int earlier) {
        static Member of(Piece piece) {
            return new Member(
                    piece.asked().id(),
                    piece.submission().source().toAbsolutePath().normalize().toString(),
                    piece.asked().createdAt(),
                    piece.asked().earlier());
        }

        Submitted submitted() {
            Optional<Instant> time = createdAt.isEmpty() ? Optional.empty() : Optional.of(Instant.parse(createdAt));
            return new Submitted(
                    id, Path.of(source), new SubmissionFacts(time, earlier, SubmissionFacts.NONE.seconds()));
        }
    }

    static Shard of(List<Piece> pieces) {
        return new Shard(pieces.stream().map(Member::of).toList());
    }

    byte[] json() throws IOException {
        return JSON.writeValueAsBytes(members);
    }

    static Shard read(Path file) throws IOException {
        return new Shard(Arrays.asList(JSON.readValue(file.toFile(), Member[].class)));
    }

    /**
     * The submissions of a file.
     *
     * @param file that a batch wrote
     * @return what is to be graded
     * @throws IOException when it cannot be read
     */
    public static List<Submitted> submissions(Path file) throws IOException {
        return read(file).members.stream().map(Member::submitted).toList();
    }
}
