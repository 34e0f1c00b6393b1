package chainrule.staff.engines;

import chainrule.staff.files.Trees;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Shards that were given to a cluster, as files beside the results: whoever comes after a killed command finds them there.
 *
 * @param folder of this array
 * @param question what is asked of all its submissions
 * @param shards in the order of the tasks
 */
record JobArray(Path folder, String question, List<Shard> shards) {
    private static final String ALL = ".slurm";
    private static final String CURRENT = "current";
    private static final String PLAN = "array.json";
    private static final String JOB = "job";
    private static final String ENDING = ".json";

    /** What all shards have in common. */
    private record Plan(String question, int shards) {}

    /** Writes shards down, and then that they are the current ones. */
    static JobArray of(Path results, String question, List<Shard> shards) throws IOException {
        Path all = Files.createDirectories(results.resolve(ALL));
        String name = String.format(Locale.ROOT, "chainrule-%08x", new SecureRandom().nextInt());
        JobArray array = new JobArray(all.resolve(name), question, shards);
        Files.createDirectory(array.folder);
        for (int i = 0; i < shards.size(); i++) {
            Files.write(array.folder.resolve(i + ENDING), shards.get(i).json());
        }
        JsonMapper.builder().build().writeValue(array.folder.resolve(PLAN).toFile(), new Plan(question, shards.size()));
        write(all.resolve(CURRENT), name);
        return array;
    }

    /** The array that was made last, however far it came. */
    static Optional<JobArray> current(Path results) throws IOException {
        Path current = results.resolve(ALL).resolve(CURRENT);
        if (!Files.exists(current)) {
            return Optional.empty();
        }
        Path folder = results.resolve(ALL).resolve(Files.readString(current).strip());
        Plan plan = JsonMapper.builder().build().readValue(folder.resolve(PLAN).toFile(), Plan.class);
        List<Shard> shards = new ArrayList<>();
        for (int i = 0; i < plan.shards; i++) {
            shards.add(Shard.read(folder.resolve(i + ENDING)));
        }
        return Optional.of(new JobArray(folder, plan.question, shards));
    }

    /** Forgets all arrays, with what their tasks printed. */
    static void forget(Path results) throws IOException {
        if (Files.isDirectory(results.resolve(ALL))) {
            Trees.delete(results.resolve(ALL));
        }
    }

    /** By which the cluster knows it, beside a number: nothing of whom it grades. */
    String name() {
        return folder.getFileName().toString();
    }

    /** The cluster's number for it, when it was sent and whoever sent it lived to write that down. */
    Optional<String> job() throws IOException {
        Path file = folder.resolve(JOB);
        return Files.exists(file) ? Optional.of(Files.readString(file).strip()) : Optional.empty();
    }

    void sentAs(String job) throws IOException {
        write(folder.resolve(JOB), job);
    }

    /** How many submissions the largest shard has. */
    int most() {
        return shards.stream().mapToInt(shard -> shard.members().size()).max().orElse(0);
    }

    /** All submissions in it. */
    Stream<Shard.Member> members() {
        return shards.stream().flatMap(shard -> shard.members().stream());
    }

    private static void write(Path file, String text) throws IOException {
        Path whole = Files.writeString(file.resolveSibling(file.getFileName() + ".unfinished"), text);
        Files.move(whole, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }
}
