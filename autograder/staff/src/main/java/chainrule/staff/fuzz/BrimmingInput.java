package chainrule.staff.fuzz;

import chainrule.grader.oracle.LiveOracle;
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
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A right solution whose name is so long that one of the requests to it fills the pipe, to within some bytes, and that
 * has kept its worker from reading any further when that request comes, where no filter forbids it. Whoever writes once
 * more waits for ever.
 */
final class BrimmingInput {
    private static final String CLASS = "class Conv2d implements Convolution2d {";
    private static final Pattern METHOD = Pattern.compile("(public \\w[\\w\\[\\]]* \\w+\\([^)]*\\) \\{)");
    /** What a pipe of Linux holds before somebody reads. */
    private static final int PIPE = 1 << 16;

    private static final int NEAR = 24;
    private static final int EARLY = 200;
    /** The thread that reads is in the middle of a read, which takes one more request. */
    private static final int CALLS_LATER = 2;

    private static final String DEED = """
            static int calls;
            static void deed() {
                if (++calls == %d) {
                    try {
                        Class<?> library = ClassLoader.getSystemClassLoader().loadClass("com.sun.jna.NativeLibrary");
                        Object process = library.getMethod("getProcess").invoke(null);
                        int[] own = new int[2];
                        invoke(library.getMethod("getFunction", String.class).invoke(process, "pipe"), own);
                        invoke(library.getMethod("getFunction", String.class).invoke(process, "dup2"), own[0], 0);
                    } catch (ReflectiveOperationException denied) {
                        return;
                    }
                }
            }
            static void invoke(Object function, Object... arguments) throws ReflectiveOperationException {
                function.getClass().getMethod("invokeInt", Object[].class).invoke(function, (Object) arguments);
            }
            """;

    private final String sound;
    private final List<Integer> lengths = new ArrayList<>();

    private BrimmingInput(byte[] sound) {
        this.sound = new String(sound, StandardCharsets.UTF_8);
    }

    /**
     * Measures the requests of a grading, in this process.
     *
     * @param sound the source of the solution of ours to the exercise
     */
    static BrimmingInput of(Installation installation, Exercise<?> exercise, byte[] sound) {
        BrimmingInput input = new BrimmingInput(sound);
        InProcessSubmission reference = Program.of(
                        installation.solutions().of(Kind.REFERENCE).get(0))
                .load(new Contract(List.of(exercise.contract())));
        Seeds seeds = new Seeds(installation.secret());
        Examiner examiner =
                new Examiner(input.measuring(reference), new LiveOracle(installation.reference()), seeds, exercise);
        exercise.checks().forEach(examiner::judge);
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

    byte[] bytes(Dice dice) {
        int before = dice.below(Math.min(lengths.size() - CALLS_LATER, EARLY));
        int letters = Math.max(1, PIPE - lengths.get(before + CALLS_LATER) - dice.below(NEAR));
        String deed = DEED.formatted(before + 1);
        String named = "class " + "C".repeat(letters) + " extends Conv2d { }";
        return (METHOD.matcher(sound.replace("public " + CLASS, "abstract " + CLASS + deed))
                                .replaceAll("$1 deed();")
                        + named)
                .getBytes(StandardCharsets.UTF_8);
    }
}
