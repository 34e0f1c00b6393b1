package chainrule.worker;

import static org.assertj.core.api.Assertions.assertThat;

import chainrule.contract.Convolution2d;
import chainrule.wire.Allotment;
import chainrule.wire.Frames;
import chainrule.wire.Reply;
import chainrule.wire.Request;
import chainrule.wire.SourceFile;
import java.io.BufferedInputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.jdt.internal.compiler.Compiler;

/** A worker in a process of its own, as the grader starts it. */
final class WorkerProcess implements AutoCloseable {
    private static final String CLASS_PATH = Stream.of(Main.class, Frames.class, Convolution2d.class, Compiler.class)
            .map(WorkerProcess::home)
            .collect(Collectors.joining(File.pathSeparator));

    private final Process process;
    private final InputStream replies;

    WorkerProcess() throws IOException {
        process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx128m",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-Djava.security.manager=disallow",
                        "-cp",
                        CLASS_PATH,
                        Main.class.getName())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        replies = new BufferedInputStream(process.getInputStream());
    }

    /** A worker that has loaded this file. */
    static WorkerProcess with(SourceFile source) throws IOException {
        WorkerProcess worker = new WorkerProcess();
        worker.read();
        Reply.Compiled compiled = worker.compile(source);
        assertThat(compiled.messages()).isEmpty();
        worker.send(
                new Request.Load(compiled.classes(), new String[] {Convolution2d.class.getName()}, compiled.stubs()));
        worker.read();
        return worker;
    }

    private Reply.Compiled compile(SourceFile source) throws IOException {
        send(new Request.Compile(new SourceFile[] {source}, false, false));
        Reply reply = read();
        while (reply instanceof Reply.Compiling) {
            reply = read();
        }
        return (Reply.Compiled) reply;
    }

    OutputStream requests() {
        return process.getOutputStream();
    }

    void send(Request request) throws IOException {
        Frames.write(requests(), Request.class, request);
    }

    /** The next reply; null when the worker ended. */
    Reply read() throws IOException {
        return Frames.read(replies, Reply.class, 1 << 27, Allotment.unbounded());
    }

    Reply call(long id) throws IOException {
        send(Layers.callForward(id, "Layer"));
        return read();
    }

    int exitCode() throws InterruptedException {
        return process.waitFor();
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }

    private static String home(Class<?> type) {
        try {
            return Path.of(type.getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI())
                    .toString();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
