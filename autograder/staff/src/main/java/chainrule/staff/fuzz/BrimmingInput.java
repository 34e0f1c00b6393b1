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
 * has kept its worker from reading any further when that request comes. Whoever writes once more waits for ever.
 */
final class BrimmingInput {
    private static final String IMPLEMENTS = " implements Convolution2d";
    private static final String CLASS = "public class Conv2d" + IMPLEMENTS;
    private static final Pattern METHOD = Pattern.compile("(public \\w[\\w\\[\\]]* \\w+\\([^)]*\\) \\{)");
    /** What a pipe of Linux holds before somebody reads. */
    private static final int PIPE = 1 << 16;

    private static final int NEAR = 24;
    private static final String DEED = """
            if (++calls == %d) {
                for (Thread each : Thread.getAllStackTraces().keySet()) {
                    if (each != Thread.currentThread()) {
                        try {
                            Thread.class.getMethod("suspend").invoke(each);
                        } catch (ReflectiveOperationException gone) {
                            continue;
                        }
                    }
                }
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
        int before = dice.below(Math.min(lengths.size() - 1, 200));
        int letters = Math.max(1, PIPE - lengths.get(before + 1) - dice.below(NEAR));
        String deed = "static int calls; static void deed() { " + DEED.formatted(before + 1) + " }";
        return METHOD.matcher(sound.replace(CLASS + " {", "class " + "C".repeat(letters) + IMPLEMENTS + " {" + deed))
                .replaceAll("$1 deed();")
                .getBytes(StandardCharsets.UTF_8);
    }
}
