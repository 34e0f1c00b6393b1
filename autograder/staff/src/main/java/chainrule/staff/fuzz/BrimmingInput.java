package chainrule.staff.fuzz;

import chainrule.grader.grading.Course;
import chainrule.grader.grading.Grader;
import chainrule.grader.grading.Host;
import chainrule.grader.grading.Order;
import chainrule.grader.grading.Selection;
import chainrule.grader.oracle.LiveOracle;
import chainrule.grader.process.IsolationLevel;
import chainrule.grader.submission.Answer;
import chainrule.grader.submission.Contract;
import chainrule.grader.submission.Submission;
import chainrule.grader.verdict.Examiner;
import chainrule.staff.Installation;
import chainrule.staff.inprocess.InProcessSubmission;
import chainrule.staff.inprocess.Program;
import chainrule.staff.solutions.Kind;
import chainrule.testkit.Exercise;
import chainrule.testkit.draw.Seeds;
import chainrule.wire.Frames;
import chainrule.wire.Request;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * A right solution whose worker reads no further, with a pipe to it that is full to within fewer bytes than the question
 * where it is: whoever asks that and waits, waits for ever. Either it fills the pipe itself, or its name is so long that
 * a request does. Both need what only the lowest level allows, and so it is graded there; it does nothing else.
 */
final class BrimmingInput implements AutoCloseable {
    private static final String CLASS = "class Conv2d implements Convolution2d {";
    private static final Pattern METHOD = Pattern.compile("(public \\w[\\w\\[\\]]* \\w+\\([^)]*\\) \\{)");
    private static final String CHECK = "forward-basic";
    /** What a pipe of Linux holds before somebody reads. */
    private static final int PIPE = 1 << 16;

    /** Of the question where a call is. */
    private static final int QUESTION = 13;
    /** The thread that reads is in the middle of a read, which takes one more request. */
    private static final int CALLS_LATER = 2;

    private static final String DEED = """
            static int calls;
            static int kept;
            static void deed() {
                try {
                    if (++calls == %d) {
                        deafen();
                    } else if (kept > 0 && %b) {
                        fill(%d);
                    }
                } catch (java.io.IOException | ReflectiveOperationException denied) {
                    return;
                }
            }
            static void deafen() throws ReflectiveOperationException {
                String jar = System.getProperty("java.class.path").split(java.io.File.pathSeparator)[0];
                System.setProperty("jna.boot.library.path", new java.io.File(jar).getParent());
                Class<?> library = ClassLoader.getSystemClassLoader().loadClass("com.sun.jna.NativeLibrary");
                Object process = library.getMethod("getProcess").invoke(null);
                int[] own = new int[2];
                kept = invoke(library, process, "dup", 0);
                invoke(library, process, "pipe", own);
                invoke(library, process, "dup2", own[0], 0);
            }
            static int invoke(Class<?> library, Object process, String name, Object... arguments)
                    throws ReflectiveOperationException {
                Object function = library.getMethod("getFunction", String.class).invoke(process, name);
                return (int) function.getClass().getMethod("invokeInt", Object[].class).invoke(function, (Object) arguments);
            }
            static void fill(int bytes) throws java.io.IOException {
                new java.io.FileOutputStream("/proc/self/fd/" + kept).write(new byte[bytes]);
                while (kept > 0) {
                    java.util.concurrent.locks.LockSupport.parkNanos(1_000_000);
                }
            }
            """;

    private final Grader grader;
    private final String exercise;
    private final String sound;
    private final List<Integer> lengths = new ArrayList<>();

    private BrimmingInput(Course course, Host host, byte[] sound) {
        this.grader = Grader.of(course, host.at(Optional.of(IsolationLevel.PLAIN)));
        this.exercise = course.exercises().get(0).exercise().key();
        this.sound = new String(sound, StandardCharsets.UTF_8);
    }

    /**
     * Measures the requests of one check, in this process.
     *
     * @param sound the source of the solution of ours to the only exercise
     */
    static BrimmingInput of(Course course, Host host, byte[] sound) {
        BrimmingInput input = new BrimmingInput(course, host, sound);
        Installation installation = Installation.around(course);
        Exercise<?> exercise = course.exercises().get(0).exercise();
        InProcessSubmission reference = Program.of(
                        installation.solutions().of(Kind.REFERENCE).get(0))
                .load(new Contract(List.of(exercise.contract())));
        Seeds seeds = new Seeds(installation.secret());
        new Examiner(input.measuring(reference), new LiveOracle(installation.reference()), seeds, exercise)
                .judge(exercise.check(CHECK));
        return input;
    }

    private Submission measuring(Submission solution) {
        return new Submission() {
            @Override
            public Answer<Object> call(Class<?> contract, Method method, byte[] arguments, int most) {
                lengths.add(length(arguments));
                return solution.call(contract, method, arguments, most);
            }

            @Override
            public void close() {
                solution.close();
            }
        };
    }

    /** Of a request to a class without a name. */
    private static int length(byte[] arguments) {
        try {
            ByteArrayOutputStream frame = new ByteArrayOutputStream();
            Frames.write(frame, Request.class, new Request.Call(0, "", 0, 0, arguments));
            return frame.size();
        } catch (IOException impossibleInMemory) {
            throw new UncheckedIOException(impossibleInMemory);
        }
    }

    /**
     * A source.
     *
     * @param itself whether it fills the pipe itself
     */
    byte[] bytes(Dice dice, boolean itself) {
        int before = dice.of(places());
        int filled = PIPE - dice.below(QUESTION);
        int letters = itself ? 1 : filled - lengths.get(before + CALLS_LATER);
        String deed = DEED.formatted(before + 1, itself, filled);
        String named = "class " + "C".repeat(letters) + " extends Conv2d { }";
        return (METHOD.matcher(sound.replace("public " + CLASS, "abstract " + CLASS + deed))
                                .replaceAll("$1 deed();")
                        + named)
                .getBytes(StandardCharsets.UTF_8);
    }

    /** Where a request comes to lie in the pipe after one that is shorter: that one has to fit into the last read whole. */
    private List<Integer> places() {
        return IntStream.range(0, lengths.size() - CALLS_LATER)
                .filter(place -> lengths.get(place + 1) < lengths.get(place + CALLS_LATER))
                .boxed()
                .toList();
    }

    Grader grader() {
        return grader;
    }

    /** One check is enough: each ends at the first call that hangs. */
    Order order(Path folder) {
        return Order.of(folder).only(new Selection(List.of(exercise + "." + CHECK)));
    }

    @Override
    public void close() {
        grader.close();
    }
}
