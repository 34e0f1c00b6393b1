package chainrule.junit.run;

import chainrule.grader.process.Compilation;
import chainrule.grader.process.Isolation;
import chainrule.grader.process.IsolationLevel;
import chainrule.grader.process.Limits;
import chainrule.grader.process.ObjectWorker;
import chainrule.grader.process.WorkerRuntime;
import chainrule.grader.process.Workers;
import chainrule.junit.session.Session;
import chainrule.junit.session.Twins;
import chainrule.wire.Allotment;
import chainrule.wire.Frames;
import chainrule.wire.Request;
import chainrule.wire.objects.TypeTable;
import chainrule.wire.suites.SuiteJob;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The process that runs a course's own tests. Its parent is the grader, which tells it one job and listens; it starts the
 * workers in which the submission runs. It holds the course's secrets and none of the student's code. It is not trusted to
 * live: a test may hang or end it, and then the grader starts another with the tests that are left.
 */
public final class SuiteMain {
    private static final double COMPILE_SECONDS = 60;
    private static final double EXERCISE_SECONDS = 2_400;
    private static final double MILLIS_A_SECOND = 1_000;

    private SuiteMain() {}

    /**
     * Does one job.
     *
     * @param arguments none
     */
    public static void main(String[] arguments) {
        InputStream in = new FileInputStream(FileDescriptor.in);
        OutputStream news = new FileOutputStream(FileDescriptor.out);
        System.setIn(InputStream.nullInputStream());
        System.setOut(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8));
        System.setErr(System.out);
        int code = 1;
        try {
            SuiteJob.Run job = (SuiteJob.Run) Frames.read(in, SuiteJob.class, Integer.MAX_VALUE, Allotment.unbounded());
            run(job, new News(news));
            code = 0;
        } catch (Throwable fault) {
            fault.printStackTrace(new PrintStream(new FileOutputStream(FileDescriptor.err), true));
        }
        Runtime.getRuntime().halt(code);
    }

    private static void run(SuiteJob.Run job, News news) throws IOException {
        List<Class<?>> types = new ArrayList<>();
        for (String name : job.types()) {
            types.add(CourseClasses.load(name));
        }
        SuiteJob.Machinery machine = job.machine();
        Limits limits = new Limits(machine.callSeconds(), COMPILE_SECONDS, EXERCISE_SECONDS, machine.heapMegabytes());
        if (job.tests().length == 0) {
            new SuiteRun(List.of(job.testClasses()), news).list();
            return;
        }
        WorkerRuntime runtime =
                WorkerRuntime.ofJars(Stream.of(machine.jars()).map(Path::of).toList(), List.of(machine.switches()));
        try (Isolation isolation = Isolation.of(runtime, limits, IsolationLevel.ofKey(machine.isolation()));
                Workers workers = new Workers(isolation, limits)) {
            Compilation compilation = new Compilation(job.classes(), List.of(), List.of(), List.of(), List.of(), null);
            Request.Converse opening = new Request.Converse(job.types(), CourseClasses.ancestors(types));
            Session.Bounds bounds = new Session.Bounds(
                    Math.round(MILLIS_A_SECOND * machine.callSeconds()),
                    Math.round(MILLIS_A_SECOND * machine.testSeconds()));
            try (Session session = new Session(
                    () -> ObjectWorker.start(workers, compilation, opening),
                    bounds,
                    new TypeTable(types),
                    CourseClasses.loader())) {
                Twins.use(session);
                StudentParameters.use(session);
                new SuiteRun(List.of(job.testClasses()), news).run(List.of(job.tests()), session);
            }
        }
    }
}
