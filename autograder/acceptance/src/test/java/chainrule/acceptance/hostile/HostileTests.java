package chainrule.acceptance.hostile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import chainrule.staff.solutions.Solution;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every hostile specimen at every level that this machine can reach: root reaches all four, the two without a user of
 * their own as an ordinary user, who is whom they are for.
 */
@EnabledOnOs(OS.LINUX)
class HostileTests {
    private static final int FEWEST_DEEDS = 170;
    private static final Set<String> SAMPLE = Set.of(
            "exits",
            "loops",
            "fills-the-heap",
            "writes-text-to-the-stream-of-replies",
            "reads-a-file",
            "opens-a-socket",
            "signals-the-grader-through-jna",
            "brings-links");
    /** One more than most machines have processors: much of the time is waiting for limits. */
    private static final int AT_ONCE = 3;

    private static final Duration LONGEST_DEED = Duration.ofSeconds(45);

    @TempDir
    private Path temporary;

    @Test
    void thereAreEnoughOfThem() {
        assertThat(Laboratory.deeds()).hasSizeGreaterThan(FEWEST_DEEDS);
    }

    @Tag("corpus")
    @TestFactory
    Stream<DynamicTest> everyDeedGetsWhatItDeclaresAtEveryLevel()
            throws IOException, InterruptedException, ExecutionException {
        return tests(Laboratory.deeds());
    }

    /** One of each sort, for those who do not wait for all: it exits, hangs, fills, forges, peeks, reaches out. */
    @TestFactory
    Stream<DynamicTest> oneDeedOfEachSortGetsWhatItDeclares()
            throws IOException, InterruptedException, ExecutionException {
        return tests(Laboratory.deeds().stream()
                .filter(deed -> SAMPLE.contains(deed.id()))
                .toList());
    }

    private Stream<DynamicTest> tests(List<Solution> deeds)
            throws IOException, InterruptedException, ExecutionException {
        Laboratory laboratory = Laboratory.in(temporary, deeds);
        ExecutorService sideBySide = Executors.newFixedThreadPool(AT_ONCE);
        try {
            List<Future<List<DynamicTest>>> levels = new ArrayList<>();
            for (String level : Laboratory.levels()) {
                levels.add(sideBySide.submit(() -> tests(level, deeds, laboratory.run(level))));
            }
            List<DynamicTest> all = new ArrayList<>();
            for (Future<List<DynamicTest>> level : levels) {
                all.addAll(level.get());
            }
            all.add(dynamicTest(
                    "nothing is left of them",
                    () -> assertThat(Leftovers.find()).isEmpty()));
            return all.stream();
        } finally {
            sideBySide.shutdownNow();
        }
    }

    private static List<DynamicTest> tests(String level, List<Solution> deeds, Map<String, Laboratory.Line> lines) {
        return deeds.stream()
                .filter(solution -> solution.deed().isFor(level))
                .map(Solution::id)
                .map(name -> dynamicTest(level + ": " + name, () -> {
                    assertThat(lines).as("the grader is alive").containsKey(name);
                    assertThat(lines.get(name).problem()).isEmpty();
                    assertThat(lines.get(name).time()).isLessThan(LONGEST_DEED);
                }))
                .toList();
    }
}
