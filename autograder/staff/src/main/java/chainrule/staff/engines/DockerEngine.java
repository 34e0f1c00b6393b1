package chainrule.staff.engines;

import chainrule.grader.gradescope.ResultsFile;
import chainrule.grader.submission.HarnessFault;
import chainrule.staff.container.ContainerEngine;
import chainrule.staff.container.Image;
import chainrule.staff.container.PlatformContainer;
import chainrule.staff.container.SampleMetadata;
import chainrule.staff.container.Size;
import chainrule.staff.container.Trial;
import chainrule.staff.graded.ClassResults;
import chainrule.staff.graded.SubmissionRecord;
import chainrule.staff.submissions.Unpacked;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/**
 * A container for each submission, as large as the platform's and without a network. What grades in it is this command with
 * a shard of one, so that its record is made as it is everywhere.
 *
 * @param engine where containers run
 * @param image the platform's with the part of the staff
 * @param size of each container
 * @param options of the command inside, such as the level of isolation
 * @param seats how many run at a time
 * @param mostSeconds after which one is given up
 * @param progress is told of each
 */
public record DockerEngine(
        ContainerEngine engine,
        Image image,
        Size size,
        List<String> options,
        int seats,
        int mostSeconds,
        BatchProgress progress)
        implements Engine {
    private static final String ROOT = "/autograder";
    private static final String SHARD = "shard.json";
    /** No name from outside is a name inside. */
    private static final String INSIDE = "it";

    private static final int SECONDS_TO_CLEAR_UP = 60;

    @Override
    public void grade(List<Piece> pieces) throws InterruptedException {
        List<Piece> left = Seats.left(pieces);
        progress.begin(pieces.size(), pieces.size() - left.size());
        new Seats(seats, 2.0 * (mostSeconds + SECONDS_TO_CLEAR_UP), progress)
                .grade(left, piece -> piece.grade(this::inContainer, this::inContainer));
    }

    private SubmissionRecord inContainer(Piece piece) throws IOException {
        Shard shard = new Shard(List.of(new Shard.Member(
                INSIDE,
                ROOT + "/submission",
                piece.asked().createdAt(),
                piece.asked().earlier())));
        try (Unpacked unpacked = Unpacked.of(piece.submission());
                PlatformContainer container = PlatformContainer.start(engine, image, trial(unpacked))) {
            container.put(ROOT, SHARD, shard.json());
            String said = container.run(command());
            Map<String, byte[]> files = container.files(ROOT + "/graded");
            byte[] record = files.get("graded/" + INSIDE + "/record.json");
            if (record == null) {
                throw new HarnessFault("nothing was graded in the container: " + said.strip());
            }
            return kept(piece, ClassResults.read(record), files.get("graded/" + INSIDE + "/results.json"));
        }
    }

    private Trial trial(Unpacked unpacked) {
        return new Trial(unpacked.folder(), SampleMetadata.firstSubmission(), size, Trial.NO_NETWORK, mostSeconds);
    }

    private String command() {
        return "cd " + ROOT + " && mkdir -p graded && timeout -k 5 " + mostSeconds
                + " source/run_autograder batch . --to graded --jobs 1 --shard " + SHARD + " "
                + String.join(" ", options) + " 2>&1 </dev/null";
    }

    private static SubmissionRecord kept(Piece piece, SubmissionRecord inside, byte[] results) throws IOException {
        if (!inside.question().equals(piece.asked().question())) {
            throw new HarnessFault("the image grades by another release, configuration or secret than this course");
        }
        if (results != null) {
            new ResultsFile(piece.results().resultsOf(piece.asked().id()))
                    .write(JsonMapper.builder().build().readTree(results));
        }
        return inside.to(piece.asked());
    }
}
