package chainrule.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import chainrule.staff.solutions.Expectation;
import chainrule.staff.solutions.Kind;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A class as large as they come: right, wrong, hostile, empty, broken and zipped submissions of one layer, in an order that
 * makes neighbours of all kinds. The batch is killed in its middle and taken up again.
 */
@Tag("corpus")
class ClassOfThreeHundredTests {
    private static final int SUBMISSIONS = 300;
    private static final int KILLED_AFTER = 100;
    /** A run has then seen a bit of everything. */
    private static final int FIRST = 30;

    private static final double MOST_GROWTH = 1.3;
    /** It takes just what a call may under the limits of those tests; under others it is another deed. */
    private static final String AT_THE_LIMIT = "hostile/waits-until-just-before-the-limit";

    /** All of them are graded at every level by tests of their own. */
    private static final int DEEDS_LEFT_OUT = 5;

    private static final long PATIENCE_SECONDS = 1500;
    private static final String EXERCISE = "convolution2d";
    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    private Path temporary;

    /** What each submission must lose; nothing is said of those that have no score. */
    private final Map<String, Optional<Expectation>> truth = new TreeMap<>();

    private Path submissions;
    private Path results;
    private Path course;

    @Test
    void everyScoreIsTheTruthAlsoWhenTheRunIsKilledInItsMiddle() throws IOException, InterruptedException {
        layOut();
        Set<String> before = leftovers();
        Process first = start();
        awaitRecords(first, KILLED_AFTER);
        kill(first);
        int kept = records().size();

        Process second = start();
        long early = awaitRecords(second, kept + FIRST);
        long late = awaitRecords(second, SUBMISSIONS);
        assertThat(second.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
        System.out.printf(
                Locale.ROOT,
                "Memory after %d and after %d: %d kB and %d kB.%n",
                FIRST,
                SUBMISSIONS - kept,
                early,
                late);
        assertThat(late).as("memory in kB, " + early + " after " + FIRST).isLessThan((long) (MOST_GROWTH * early));
        assertThat(temporary.resolve("said")).content().contains(kept + " of " + SUBMISSIONS + " are graded already.");
        assertThat(records()).hasSize(SUBMISSIONS);
        assertThat(untrue()).isEmpty();
        assertThat(leftovers()).isSubsetOf(before);
    }

    /** Right and wrong ones of the layer, hostile ones, and what else is handed in at night. */
    private void layOut() throws IOException {
        submissions = Files.createDirectories(temporary.resolve("export"));
        results = temporary.resolve("results");
        course = Files.createDirectories(temporary.resolve("course"));
        Files.writeString(course.resolve("assignment.yaml"), """
                version: 1
                title: "One layer"
                exercises:
                  - exercise: convolution2d
                    points: 100
                limits:
                  call-seconds: 3
                  compile-seconds: 60
                  heap-megabytes: 192
                secret: of a class that nobody is in
                """);
        List<Expectation> ours = new ArrayList<>();
        List<Expectation> deeds = Ours.of(Kind.DEED).stream()
                .filter(deed -> !deed.solution().name().equals(AT_THE_LIMIT))
                .toList();
        for (int place = 0; place < deeds.size(); place += DEEDS_LEFT_OUT) {
            ours.add(deeds.get(place));
        }
        Stream.of(Kind.STYLE, Kind.MISTAKE)
                .flatMap(kind -> Ours.of(kind).stream())
                .filter(one -> one.exercises().get(0).key().equals(EXERCISE) && !one.isOnlySlow())
                .forEach(ours::add);
        for (int place = 0; ours.size() < SUBMISSIONS - 2 * 10; place++) {
            ours.add(place % 2 == 0 ? Ours.named("reference") : Ours.named("starter"));
        }
        Collections.shuffle(ours, new Random(1));
        int number = 0;
        for (Expectation one : ours.subList(0, SUBMISSIONS - 2 * 10)) {
            String id = id(number++);
            truth.put(id, Optional.of(one));
            Path files = Ours.files(one.solution().name());
            // An archive that leads out of its folder is unusable before anybody looks at what is in it.
            if (number % 5 == 0 && one.solution().kind() != Kind.DEED) {
                zip(files, submissions.resolve(id + ".zip"));
            } else {
                copy(files, submissions.resolve(id));
            }
        }
        for (int empty = 0; empty < 10; empty++) {
            String id = id(number++);
            truth.put(id, Optional.of(Ours.named("starter")));
            Path folder = Files.createDirectories(submissions.resolve(id));
            if (empty % 2 == 0) {
                Files.writeString(folder.resolve("Conv.java"), "public class Conv implements Conv2d {");
            }
        }
        for (int damaged = 0; damaged < 10; damaged++) {
            String id = id(number++);
            truth.put(id, Optional.empty());
            Files.writeString(submissions.resolve(id + ".zip"), "no archive");
        }
    }

    private static String id(int number) {
        return String.format(Locale.ROOT, "submission_%03d", number);
    }

    /** With its links and pipes: some are there to be waited for. */
    private static void copy(Path from, Path to) throws IOException {
        Packed.run(from, "cp", "-a", from.toString(), to.toString());
    }

    private static void zip(Path from, Path archive) throws IOException {
        try (OutputStream file = Files.newOutputStream(archive);
                ZipOutputStream zip = new ZipOutputStream(file);
                Stream<Path> files = Files.walk(from)) {
            for (Path one : files.filter(Files::isRegularFile).toList()) {
                zip.putNextEntry(new ZipEntry(from.relativize(one).toString()));
                Files.copy(one, zip);
            }
        }
    }

    private Process start() throws IOException {
        return new ProcessBuilder(
                        Machine.repository().resolve("run_autograder").toString(),
                        "batch",
                        submissions.toString(),
                        "--to",
                        results.toString(),
                        "--course",
                        course.toString())
                .redirectErrorStream(true)
                .redirectOutput(temporary.resolve("said").toFile())
                .start();
    }

    /** Returns the most memory that the process has had until there are so many records, in kB. */
    private long awaitRecords(Process process, int count) throws IOException, InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        long peak = 0;
        while (recorded() < count) {
            assertThat(process.isAlive() && System.nanoTime() < end)
                    .as(Files.readString(temporary.resolve("said")))
                    .isTrue();
            peak = Math.max(peak, peakKilobytes(process));
            TimeUnit.MILLISECONDS.sleep(50);
        }
        return peak;
    }

    private long recorded() throws IOException {
        if (!Files.isDirectory(results)) {
            return 0;
        }
        try (Stream<Path> folders = Files.list(results)) {
            return folders.filter(folder -> Files.exists(folder.resolve("record.json")))
                    .count();
        }
    }

    /** The most memory that a process has had so far; the shell that began it has become Java. */
    private static long peakKilobytes(Process process) throws IOException {
        return Files.readAllLines(Path.of("/proc", Long.toString(process.pid()), "status")).stream()
                .filter(line -> line.startsWith("VmHWM:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                .findFirst()
                .orElse(0);
    }

    /** As the kernel kills, without a word; what it began is left to itself. */
    private static void kill(Process process) {
        process.toHandle().destroyForcibly();
        process.onExit().join();
    }

    private Map<String, JsonNode> records() throws IOException {
        Map<String, JsonNode> records = new LinkedHashMap<>();
        if (Files.isDirectory(results)) {
            try (Stream<Path> folders = Files.list(results)) {
                for (Path folder : folders.sorted().toList()) {
                    Path record = folder.resolve("record.json");
                    if (Files.exists(record)) {
                        records.put(folder.getFileName().toString(), JSON.readTree(record.toFile()));
                    }
                }
            }
        }
        return records;
    }

    /** The submissions of which something else is said than the truth. */
    private List<String> untrue() throws IOException {
        List<String> untrue = new ArrayList<>();
        Map<String, JsonNode> records = records();
        truth.forEach((id, expected) -> {
            JsonNode record = records.get(id);
            String name = expected.map(one -> one.solution().name()).orElse("damaged");
            if (expected.isEmpty()) {
                if (!record.get("status").asText().equals("UNUSABLE")) {
                    untrue.add(id + ", " + name + ": " + record.get("status"));
                }
                return;
            }
            Set<String> judged = new TreeSet<>();
            Set<String> lost = new TreeSet<>();
            record.get("checks").forEach(check -> {
                String key = check.get("key").asText();
                judged.add(key);
                if (check.get("score").asDouble() == 0) {
                    lost.add(key);
                }
            });
            Set<String> declared = new TreeSet<>(expected.get().loses(judged));
            if (judged.isEmpty() || !lost.equals(declared)) {
                untrue.add(id + ", " + name + ": lost " + lost + ", declared " + declared);
            }
        });
        return untrue;
    }

    /** What a run that comes to its end must not leave in the folder for temporary files. */
    private static Set<String> leftovers() throws IOException {
        Set<String> left = new HashSet<>();
        try (Stream<Path> files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            files.map(file -> file.getFileName().toString())
                    .filter(name -> name.startsWith("chainrule-batch") || name.startsWith("chainrule-worker"))
                    .forEach(left::add);
        }
        return left;
    }
}
