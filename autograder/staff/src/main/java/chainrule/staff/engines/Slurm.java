package chainrule.staff.engines;

import chainrule.grader.submission.HarnessFault;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The cluster as its own commands show it. What they say is a hint about what need not be waited for: a queue forgets jobs,
 * accounting may be off, a controller may be busy. Whether a submission is graded only its record tells.
 */
final class Slurm {
    private static final long PATIENCE_SECONDS = 60;
    private static final Pattern SUBMITTED = Pattern.compile("(?m)^(\\d+)(;.*)?$");
    private static final Pattern TASK = Pattern.compile("(?m)^(\\d+)\\|([A-Z_]+)$");
    private static final Pattern ENDED = Pattern.compile("(?m)^\\d+_(\\d+)\\|([A-Z_]+)");
    private static final Pattern NUMBER = Pattern.compile("(?m)^(\\d+)$");

    /** Nothing follows them. A node that failed is followed by a second run, and a word that nobody knows may be. */
    private static final Set<String> FINAL =
            Set.of("COMPLETED", "FAILED", "CANCELLED", "TIMEOUT", "OUT_OF_MEMORY", "DEADLINE");

    private static final String COMPLETED = "COMPLETED";
    private static final String PENDING = "PENDING";

    /** What a command said. */
    private record Said(int exitCode, String text) {}

    private Slurm() {}

    static boolean isOver(String state) {
        return FINAL.contains(state);
    }

    static boolean isCompleted(String state) {
        return COMPLETED.equals(state);
    }

    static boolean isWaiting(String state) {
        return PENDING.equals(state);
    }

    /** Sends a job array. One that was sent although the command failed is found by its name, which is like no other. */
    static String submit(String name, List<String> options, Path script) {
        List<String> command = new ArrayList<>(List.of("sbatch", "--parsable", "--job-name=" + name));
        command.addAll(options);
        command.add(script.toString());
        Said said = said(command);
        Matcher number = SUBMITTED.matcher(said.text);
        if (said.exitCode == 0 && number.find()) {
            return number.group(1);
        }
        return named(name).orElseThrow(() -> new HarnessFault("sbatch refused: " + said.text.strip()));
    }

    /** The array of a name that is still in the queue. */
    static Optional<String> named(String name) {
        Said said = said(List.of("squeue", "-h", "--name=" + name, "-o", "%F"));
        if (said.exitCode != 0) {
            throw noAnswer();
        }
        Matcher number = NUMBER.matcher(said.text);
        return number.find() ? Optional.of(number.group(1)) : Optional.empty();
    }

    /** Without an answer nothing is sent: what is at work already would be done twice. */
    static HarnessFault noAnswer() {
        return new HarnessFault("The cluster does not say whether an array is at work: try again when squeue answers.");
    }

    /** The states of an array's tasks by their indexes, none when the queue has forgotten it; nothing without an answer. */
    static Optional<Map<Integer, String>> tasks(String job) {
        Said said = said(List.of("squeue", "-r", "-h", "-t", "all", "-o", "%K|%T", "-j", job));
        if (said.exitCode == 0) {
            return Optional.of(states(TASK, said.text));
        }
        return said.text.contains("Invalid job id") ? Optional.of(Map.of()) : Optional.empty();
    }

    /** How an array's tasks ended, where the cluster keeps accounts. */
    static Map<Integer, String> endings(String job) {
        return states(ENDED, said(List.of("sacct", "-X", "-n", "-P", "-j", job, "-o", "JobID,State")).text);
    }

    static void cancel(String job) {
        said(List.of("scancel", job));
    }

    private static Map<Integer, String> states(Pattern line, String text) {
        Map<Integer, String> states = new HashMap<>();
        for (Matcher task = line.matcher(text); task.find(); ) {
            states.put(Integer.valueOf(task.group(1)), task.group(2));
        }
        return states;
    }

    private static Said said(List<String> command) {
        try {
            Path text = Files.createTempFile("chainrule-slurm-", ".txt");
            try {
                Process process = new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(text.toFile())
                        .start();
                boolean ended = process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS);
                process.destroyForcibly();
                return new Said(
                        ended ? process.exitValue() : -1,
                        ended ? Files.readString(text) : "no answer within " + PATIENCE_SECONDS + " s");
            } finally {
                Files.deleteIfExists(text);
            }
        } catch (IOException e) {
            throw new HarnessFault(
                    "SLURM is not to be had here: " + command.get(0)
                            + " cannot be started. Log in where jobs are submitted.",
                    e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new HarnessFault("interrupted while " + command.get(0) + " was asked", e);
        }
    }
}
