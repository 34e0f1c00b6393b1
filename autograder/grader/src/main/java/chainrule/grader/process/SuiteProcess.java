package chainrule.grader.process;

import chainrule.grader.submission.HarnessFault;
import chainrule.wire.Allotment;
import chainrule.wire.Frames;
import chainrule.wire.suites.SuiteJob;
import chainrule.wire.suites.SuiteNews;
import java.io.BufferedInputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/**
 * The process that runs a course's own tests, between the grader and the workers that it starts. It is the grader's own
 * user, for it starts workers and knows the course's secrets; it is not trusted to live, for a test may hang it or end it.
 * Whatever it has told stays told.
 */
public final class SuiteProcess implements AutoCloseable {
    private static final String MAIN = "chainrule.junit.run.SuiteMain";
    private static final int HEAP_MEGABYTES = 256;
    private static final int LONGEST_NEWS = 16 << 20;
    private static final long MOST_ROWS = 1_000_000;

    private final Process process;
    private final BlockingQueue<Optional<SuiteNews>> news = new LinkedBlockingQueue<>();

    private SuiteProcess(Process process) {
        this.process = process;
    }

    /**
     * Starts it. The calling thread must outlive it.
     *
     * @param classPath the course's classes first, then JUnit, then the grader
     * @param job what it is to do
     * @return a process that tells
     */
    public static SuiteProcess start(List<Path> classPath, SuiteJob job) {
        try {
            SuiteProcess started = new SuiteProcess(Spawn.process(command(classPath), new File("."), ""));
            Thread reader = new Thread(started::read, "reader of news");
            reader.setDaemon(true);
            reader.start();
            Frames.write(started.process.getOutputStream(), SuiteJob.class, job);
            return started;
        } catch (IOException e) {
            throw new HarnessFault("the process of the tests could not be started", e);
        }
    }

    private static List<String> command(List<Path> classPath) {
        List<String> command = new ArrayList<>();
        // dies with the grader, however that ends
        Tool.path("setpriv").ifPresent(setpriv -> command.addAll(List.of(setpriv, "--pdeathsig=KILL")));
        command.addAll(List.of(
                WorkerCommand.executable(),
                "-Xmx" + HEAP_MEGABYTES + "m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:-UsePerfData",
                "-Xlog:disable",
                "-Xlog:all=error:stderr",
                "-Dsun.reflect.inflationThreshold=1000000",
                "-Dfile.encoding=UTF-8",
                "-Duser.language=en",
                "-Duser.country=",
                "-Duser.timezone=UTC",
                "-cp",
                classPath.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator)),
                MAIN));
        return command;
    }

    private void read() {
        try (InputStream in = new BufferedInputStream(process.getInputStream())) {
            SuiteNews next = read(in);
            while (next != null) {
                news.add(Optional.of(next));
                next = read(in);
            }
        } catch (IOException broken) {
            // it ended, or was killed, in the middle of a word
            news.add(Optional.empty());
            return;
        }
        news.add(Optional.empty());
    }

    private static SuiteNews read(InputStream in) throws IOException {
        return Frames.read(in, SuiteNews.class, LONGEST_NEWS, Allotment.of(MOST_ROWS, LONGEST_NEWS));
    }

    /**
     * What it tells next.
     *
     * @param millis how long to wait for it
     * @return nothing when it has ended, or told nothing for so long
     */
    public Optional<SuiteNews> next(long millis) {
        try {
            Optional<SuiteNews> next = news.poll(millis, TimeUnit.MILLISECONDS);
            return next == null ? Optional.empty() : next;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new HarnessFault("interrupted while tests ran", e);
        }
    }

    @Override
    public void close() {
        process.destroyForcibly();
        try {
            process.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
