package chainrule.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import chainrule.grader.gradescope.ResultsOf;
import chainrule.grader.grading.Course;
import chainrule.grader.grading.Grader;
import chainrule.grader.grading.Host;
import chainrule.grader.grading.Order;
import chainrule.grader.grading.Product;
import chainrule.grader.grading.Selection;
import chainrule.grader.message.Message;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;

/** A grader is built once and grades as often as wanted. */
@Isolated("other tests start processes as well")
class GraderTests {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Selection SOME = new Selection(List.of("linear-rnn", "max-pooling2d"));
    private static final List<String> SOLUTIONS =
            List.of("reference", "starter", "wrong/linear-rnn-half-forgotten", "wrong/max-pooling-starts-at-zero");

    @TempDir
    private Path folder;

    /** What a student would get, but for the time that it took. */
    private static ObjectNode grade(Grader grader, String solution) {
        Path submission = Machine.repository().resolve("solutions").resolve(solution);
        ObjectNode results = JSON.valueToTree(
                ResultsOf.message(Message.of(grader.grade(Order.of(submission).only(SOME)))));
        results.remove("execution_time");
        return results;
    }

    @Test
    void whatWasGradedBeforeChangesNothing() {
        try (Grader grader = Grader.of(Machine.course(), Host.STUDENT)) {
            ObjectNode first = grade(grader, "reference");
            assertThat(first.get("score").asDouble()).isEqualTo(40);
            assertThat(grade(grader, "starter").get("score").asDouble()).isZero();
            assertThat(grade(grader, "reference")).isEqualTo(first);
        }
    }

    @Test
    void severalThreadsGetWhatOneAfterAnotherWouldGet() throws Exception {
        try (Grader grader = Grader.ofMany(Machine.course(), Host.STUDENT)) {
            List<ObjectNode> inTurn =
                    SOLUTIONS.stream().map(solution -> grade(grader, solution)).toList();
            ExecutorService threads = Executors.newFixedThreadPool(SOLUTIONS.size());
            try {
                List<Future<ObjectNode>> running = SOLUTIONS.stream()
                        .map(solution -> threads.submit(() -> grade(grader, solution)))
                        .toList();
                List<ObjectNode> atOnce = new ArrayList<>();
                for (Future<ObjectNode> each : running) {
                    atOnce.add(each.get());
                }
                assertThat(atOnce).isEqualTo(inTurn);
            } finally {
                threads.shutdownNow();
            }
        }
    }

    @Test
    void aClosedGraderLeavesNoProcessAndNoFolder() throws IOException {
        Set<ProcessHandle> before = children();
        Set<Path> folders;
        try (Grader grader = Grader.ofMany(Course.of(hiddenProduct()), Host.STUDENT)) {
            grade(grader, "starter");
            folders = workerFolders();
            assertThat(children()).as("a compiler").hasSizeGreaterThan(before.size());
        }
        assertThat(children()).isEqualTo(before);
        assertThat(folders).isNotEmpty().allSatisfy(gone -> assertThat(gone).doesNotExist());
    }

    /** A product in a folder that only we may enter, so that other users' workers need copies of its jars. */
    private Product hiddenProduct() throws IOException {
        Path home = Machine.product().home();
        for (String name : List.of("lib", "oracle", "version", "assignment.yaml")) {
            Files.createSymbolicLink(folder.resolve(name), home.resolve(name));
        }
        Path worker = Files.createDirectory(folder.resolve("worker"));
        try (Stream<Path> files = Files.list(home.resolve("worker"))) {
            for (Path file : files.toList()) {
                Files.copy(file, worker.resolve(file.getFileName()));
            }
        }
        return new Product(folder);
    }

    private static Set<ProcessHandle> children() {
        return ProcessHandle.current().children().filter(ProcessHandle::isAlive).collect(Collectors.toSet());
    }

    private static Set<Path> workerFolders() {
        return children().stream()
                .flatMap(child -> child.info().commandLine().stream())
                .flatMap(line -> Pattern.compile("/[^ :=]*/chainrule-worker-[^/: ]+")
                        .matcher(line)
                        .results())
                .map(MatchResult::group)
                .map(Path::of)
                .collect(Collectors.toSet());
    }
}
