package chainrule.grader.process;

import chainrule.grader.submission.Contract;
import chainrule.grader.submission.MachineFault;
import chainrule.wire.ContractMethods;
import chainrule.wire.Reply;
import chainrule.wire.Request;
import chainrule.wire.SourceFile;
import chainrule.wire.ValueCodec;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Makes archives of class data: a virtual machine of each role does what it always does, on a dummy project, and what it
 * loaded is kept. Java 25 keeps it when it ends; before, a list is written and a third machine makes the archive of it.
 */
public final class ClassDataTraining {
    private static final long MOST_SECONDS = 300;
    private static final int ALLOWED_MILLIS = 60_000;
    private static final String LISTED = "classes";

    private final ClassData target;
    private final Path folder;
    private final List<Class<?>> contracts;

    private ClassDataTraining(ClassData target, List<Class<?>> contracts) {
        this.target = target;
        this.folder = target.folder();
        this.contracts = contracts;
    }

    /**
     * Makes the archives of both roles. Those of other jars or another Java that lie beside them go away.
     *
     * @param target where they are to be
     * @param runtime the worker's jars
     * @param limits what a worker may use
     * @param contract the interfaces that exercises are about
     * @throws IOException when the folder cannot be written
     */
    public static void make(ClassData target, WorkerRuntime runtime, Limits limits, Contract contract)
            throws IOException {
        new PrivateFolder(target.folder().getParent()).delete();
        Path worker =
                Files.createDirectories(target.archive(ClassData.Role.WORKER).getParent());
        for (Path file : runtime.files()) {
            Files.copy(file, worker.resolve(file.getFileName()));
        }
        ClassDataTraining training = new ClassDataTraining(target, contract.interfaces());
        training.trainWorker(WorkerRuntime.of(target.folder()), limits);
        training.trainGrader();
    }

    private void trainWorker(WorkerRuntime runtime, Limits limits) throws IOException {
        WorkerRuntime recorded = runtime.with(recording(ClassData.Role.WORKER));
        boolean filter = Files.isRegularFile(runtime.library());
        List<String> command = WorkerCommand.java(recorded, limits, filter, true);
        if (filter) {
            // the later word counts
            command.add(command.size() - 1, "-Dchainrule.filter=rehearsed");
        }
        Process process = Spawn.process(command, folder.toFile(), "");
        try (Guards guards = new Guards()) {
            WorkerProcess worker = new WorkerProcess(IsolatedProcess.ofSharedUser(process, () -> {}), guards);
            converse(worker);
            process.getOutputStream().close();
            await(process);
        } catch (WorkerEndedException e) {
            throw new MachineFault("the worker failed on the dummy project: " + e.getMessage(), e);
        }
        archive(ClassData.Role.WORKER, runtime.classPath());
    }

    private void converse(WorkerProcess worker) throws WorkerEndedException {
        WorkerProcess.Limit limit = WorkerProcess.Limit.of(ALLOWED_MILLIS);
        worker.awaitReady(limit);
        SourceFile[] sources = DummyProject.sources(contracts).toArray(SourceFile[]::new);
        Reply.Compiled compiled = worker.compile(
                new Request.Compile(sources, true, false), ALLOWED_MILLIS, Deadline.inSeconds(MOST_SECONDS));
        if (compiled.messages().length > 0) {
            throw new MachineFault("the dummy project does not compile: " + compiled.messages()[0]);
        }
        String[] names = new Contract(contracts).names();
        worker.ask(new Request.Load(compiled.classes(), names, compiled.stubs()), Reply.Loaded.class, limit);
        long id = 0;
        for (int place = 0; place < names.length; place++) {
            List<Method> methods = ContractMethods.of(contracts.get(place)).all();
            for (int number = 0; number < methods.size(); number++) {
                Method method = methods.get(number);
                byte[] arguments = ValueCodec.encodeAll(method.getParameterTypes(), DummyProject.arguments(method));
                worker.call(
                        new Request.Call(++id, DummyProject.className(contracts.get(place)), place, number, arguments),
                        limit);
            }
        }
        worker.ask(new Request.Settle(), Reply.Settled.class, limit);
    }

    private void trainGrader() throws IOException {
        Path submission = Files.createDirectory(folder.resolve("submission"));
        for (SourceFile source : DummyProject.sources(contracts)) {
            Files.writeString(submission.resolve(source.path()), source.text());
        }
        List<String> command = ownCommand();
        command.addAll(recording(ClassData.Role.GRADER));
        command.addAll(List.of("-cp", ownClassPath(), "chainrule.grader.Main", submission.toString()));
        command.addAll(List.of("--isolation", IsolationLevel.PLAIN.key()));
        command.addAll(List.of("--results", submission.resolve("results.json").toString()));
        await(start(command));
        new PrivateFolder(submission).delete();
        archive(ClassData.Role.GRADER, ownClassPath());
    }

    /** This Java with the switches that it was started with. */
    private static List<String> ownCommand() {
        List<String> command = new ArrayList<>();
        command.add(WorkerCommand.executable());
        ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
                .filter(given -> !given.contains("SharedArchiveFile") && !given.contains("AOTCache"))
                .forEach(command::add);
        return command;
    }

    private static String ownClassPath() {
        return System.getProperty("java.class.path");
    }

    private List<String> recording(ClassData.Role role) {
        return ClassData.hasCaches()
                ? List.of("-XX:AOTCacheOutput=" + unfinished(role))
                : List.of("-XX:DumpLoadedClassList=" + folder.resolve(LISTED));
    }

    /** With the collector that can also archive objects, which every other one can read. */
    private void archive(ClassData.Role role, String classPath) throws IOException {
        Path archive = unfinished(role);
        if (!ClassData.hasCaches()) {
            await(start(List.of(
                    WorkerCommand.executable(),
                    "-XX:+UseG1GC",
                    "-Xmx256m",
                    "-Xshare:dump",
                    "-XX:SharedClassListFile=" + folder.resolve(LISTED),
                    "-XX:SharedArchiveFile=" + archive,
                    "-cp",
                    classPath)));
            Files.delete(folder.resolve(LISTED));
        }
        if (!Files.isRegularFile(archive)) {
            throw new MachineFault("this Java made no archive of class data");
        }
        if (role == ClassData.Role.GRADER && Machine.isLinux()) {
            // it holds exercises, and may lie where a worker can come
            Files.setPosixFilePermissions(archive, PosixFilePermissions.fromString("r--------"));
        }
        Files.move(archive, target.archive(role), StandardCopyOption.ATOMIC_MOVE);
    }

    /** Under another name until it is whole, for a grading may begin at any time. */
    private Path unfinished(ClassData.Role role) {
        return folder.resolve("unfinished-" + role.file());
    }

    private static Process start(List<String> command) throws IOException {
        return new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    private static void await(Process process) {
        try {
            if (!process.waitFor(MOST_SECONDS, TimeUnit.SECONDS)) {
                process.toHandle().destroyForcibly();
                throw new MachineFault("an archive of class data took too long");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new MachineFault("interrupted while class data were archived", e);
        }
    }
}
