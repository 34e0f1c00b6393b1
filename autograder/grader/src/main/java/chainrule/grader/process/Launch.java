package chainrule.grader.process;

import java.io.File;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.BooleanSupplier;

/**
 * Starts one worker. A chain of small programs gives up one thing after another and becomes Java without ever forking.
 *
 * @param runtime the worker's jars
 * @param limits what it may use
 * @param compiler whether it is to compile
 */
record Launch(WorkerRuntime runtime, Limits limits, boolean compiler) {

    /**
     * Starts it.
     *
     * @param level at which level
     * @param canWrite tells, once it is gone, whether it could have left files
     */
    IsolatedProcess at(IsolationLevel level, BooleanSupplier canWrite) throws IOException {
        return level.ownUser() ? asOwnUser(level, canWrite) : asThisUser(level);
    }

    private IsolatedProcess asOwnUser(IsolationLevel level, BooleanSupplier canWrite) throws IOException {
        int user = WorkerUser.draw();
        List<String> command = LimitPrograms.chain(limits, true);
        command.addAll(Privileges.givenUpFor(user));
        command.addAll(java(level));
        // what is filtered starts nothing and writes nothing, and the kernel ends it with the grader
        Survivor survivor = level.filter() ? Survivor.NONE : Survivor.ofUser(user);
        try {
            return IsolatedProcess.ofUser(user, Spawn.process(command, new File("/"), ""), () -> {
                WorkerUser.killAll(user);
                if (canWrite.getAsBoolean()) {
                    WorkerUser.removeFiles(user);
                }
                survivor.dismiss();
            });
        } catch (IOException notStarted) {
            survivor.dismiss();
            throw notStarted;
        }
    }

    private IsolatedProcess asThisUser(IsolationLevel level) throws IOException {
        if (level.filter()) {
            GraderMemory.close(runtime);
        }
        PrivateFolder folder = PrivateFolder.create();
        List<String> command = Machine.isLinux() ? LimitPrograms.chain(limits, false) : new ArrayList<>();
        command.addAll(java(level));
        command.add(command.size() - 1, "-Djava.io.tmpdir=" + folder.path());
        String mark = Spawn.MARK + "=" + UUID.randomUUID();
        try {
            Process process = Spawn.process(command, folder.path().toFile(), mark);
            Survivor survivor = Survivor.ofFamily(process.toHandle(), mark, folder.path());
            Family family = Family.of(process.toHandle(), mark);
            return IsolatedProcess.ofSharedUser(process, () -> {
                family.end();
                folder.delete();
                survivor.dismiss();
            });
        } catch (IOException notStarted) {
            folder.delete();
            throw notStarted;
        }
    }

    /** In a session of its own a worker cannot type into the terminal from which it was started. */
    private List<String> java(IsolationLevel level) {
        List<String> command = new ArrayList<>();
        Tool.path("setsid").ifPresent(command::add);
        command.addAll(WorkerCommand.java(runtime, limits, level.filter(), compiler));
        return command;
    }
}
