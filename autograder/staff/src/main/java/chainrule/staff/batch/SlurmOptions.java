package chainrule.staff.batch;

import chainrule.staff.engines.BatchProgress;
import chainrule.staff.engines.Engine;
import chainrule.staff.engines.SlurmEngine;
import chainrule.staff.engines.SlurmJob;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Option;

/** What a batch on a cluster can be told. */
final class SlurmOptions {
    /** What begins and ends a task is then a small part of what it takes: docs/class.md has the figures. */
    private static final int USUAL_SHARD = 50;

    @Option(
            names = "--shard-size",
            paramLabel = "N",
            description =
                    "how many submissions a task grades; more where there would be over 1,000 tasks (default: 50)")
    private int shardSize = USUAL_SHARD;

    @Option(names = "--partition", paramLabel = "NAME", description = "passed on to sbatch")
    private String partition;

    @Option(names = "--account", paramLabel = "NAME", description = "passed on to sbatch")
    private String account;

    @Option(names = "--time", paramLabel = "TIME", description = "passed on to sbatch: what a task may take")
    private String time;

    @Option(names = "--memory", paramLabel = "SIZE", description = "passed on to sbatch as --mem, such as 2G")
    private String memory;

    /** All nodes read the answers, which are worked out here once. */
    Engine engine(Task task, int jobs, BatchProgress progress) {
        task.subject().prepare();
        List<String> command = new ArrayList<>(task.command());
        command.addAll(List.of("--jobs", Integer.toString(jobs), "--shard"));
        SlurmJob job = new SlurmJob(command, wishes(), Math.max(1, shardSize), jobs);
        return new SlurmEngine(job, task.question(), task.target(), progress);
    }

    private List<String> wishes() {
        List<String> wishes = new ArrayList<>();
        add(wishes, "--partition=", partition);
        add(wishes, "--account=", account);
        add(wishes, "--time=", time);
        add(wishes, "--mem=", memory);
        return wishes;
    }

    private static void add(List<String> wishes, String option, String value) {
        if (value != null) {
            wishes.add(option + value);
        }
    }
}
