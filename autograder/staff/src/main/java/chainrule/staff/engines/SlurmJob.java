package chainrule.staff.engines;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * How a task of a job array is started.
 *
 * @param command what a task runs; the file of its shard comes last
 * @param wishes options of sbatch that are passed on as they are, such as {@code --partition=short}
 * @param shardSize how many submissions a task grades at most, when that makes no more tasks than an array may have
 * @param processors of a task
 */
public record SlurmJob(List<String> command, List<String> wishes, int shardSize, int processors) {
    /** What a cluster allows unless its administrators say otherwise: indexes up to this, without it. */
    static final int MOST_TASKS = 1_000;

    /** Java takes the place of the shell, so that the signals of the cluster reach it. */
    String script() {
        return "#!/bin/bash\nexec " + command.stream().map(SlurmJob::quoted).collect(Collectors.joining(" "))
                + " \"$SLURM_ARRAY_TASK_ID.json\"\n";
    }

    /** What is printed stays in the folder of the array; the rest of this environment is nobody's business there. */
    List<String> options(Path folder, int tasks) {
        List<String> options = new ArrayList<>(List.of(
                "--array=0-" + (tasks - 1),
                "--requeue",
                "--chdir=" + folder.toAbsolutePath(),
                "--output=%a.log",
                "--open-mode=append",
                "--export=PATH,JAVA_HOME",
                "--cpus-per-task=" + processors));
        options.addAll(wishes);
        return options;
    }

    private static String quoted(String word) {
        return "'" + word.replace("'", "'\\''") + "'";
    }
}
