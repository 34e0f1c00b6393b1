package chainrule.staff.slips;

import chainrule.grader.submission.Answer;
import chainrule.grader.submission.Submission;
import chainrule.testkit.tensor.Reading;
import chainrule.testkit.tensor.Tensor;
import chainrule.wire.Records;
import chainrule.wire.ValueCodec;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;

/**
 * What the reference computes for inputs that no suite has drawn, and how far rounding may carry a right result from it: as
 * far as many units in the last place of the inputs move it, and never less than a part of all magnitudes.
 */
final class Truth {
    private static final double OF_MAGNITUDE = 1e-9;
    private static final double TIMES_MOVED = 1e4;
    private static final int MOVES = 2;

    private final Class<?> contract;
    private final List<Question> questions = new ArrayList<>();

    private record Question(Method method, byte[] arguments, List<Tensor> right, List<Double> allowed) {}

    /** Asks the reference, which is right. */
    Truth(Class<?> contract, Map<Method, List<Object[]>> inputs, Submission reference) {
        this.contract = contract;
        inputs.forEach((method, calls) -> calls.forEach(given -> questions.add(question(method, given, reference))));
    }

    /**
     * Looks for an input for which a solution computes something else.
     *
     * @param solution any solution
     * @return the first that is found, in words; nothing when it agrees everywhere
     */
    Optional<String> differs(Submission solution) {
        return questions.stream()
                .filter(question -> !agrees(question, solution))
                .map(question -> question.method.getName())
                .findFirst();
    }

    private Question question(Method method, Object[] given, Submission reference) {
        List<Tensor> right = asked(method, encoded(method, given), reference)
                .orElseThrow(() -> new IllegalStateException(
                        "the reference refuses " + method.getName() + Arrays.deepToString(given)));
        double[] moved = new double[right.size()];
        SplittableRandom random = new SplittableRandom(1);
        for (int i = 0; i < MOVES; i++) {
            Object[] near =
                    Arrays.stream(given).map(value -> moved(value, random)).toArray();
            List<Tensor> there = asked(method, encoded(method, near), reference).orElse(right);
            for (int j = 0; j < moved.length; j++) {
                moved[j] = Math.max(moved[j], farthest(right.get(j), there.get(j)));
            }
        }
        double magnitude = Math.max(magnitude(given), magnitude(right));
        List<Double> allowed = new ArrayList<>();
        for (double far : moved) {
            allowed.add(Math.max(TIMES_MOVED * far, OF_MAGNITUDE * magnitude));
        }
        return new Question(method, encoded(method, given), right, allowed);
    }

    private static double magnitude(List<Tensor> tensors) {
        return tensors.stream().mapToDouble(Tensor::magnitude).max().orElse(0);
    }

    /** Where tanh is saturated gradients all but vanish, and only what went in tells what is small. */
    private static double magnitude(Object[] given) {
        List<Tensor> tensors = new ArrayList<>();
        for (Object argument : given) {
            if (argument instanceof Record || argument instanceof Object[] || argument instanceof double[]) {
                read(argument, tensors);
            }
        }
        return magnitude(tensors);
    }

    private static byte[] encoded(Method method, Object[] given) {
        return ValueCodec.encodeAll(method.getParameterTypes(), given);
    }

    private static Object moved(Object value, SplittableRandom random) {
        if (value == null || value instanceof Integer || value instanceof Boolean || value instanceof Enum<?>) {
            return value;
        } else if (value instanceof Record record) {
            return chainrule.testkit.tensor.Numbers.map(record, number -> moved(number, random));
        }
        return Nested.map(value, (index, number) -> moved(number, random));
    }

    private static double moved(double number, SplittableRandom random) {
        return number + Math.ulp(number) * random.nextInt(-1, 2);
    }

    private boolean agrees(Question question, Submission solution) {
        Optional<List<Tensor>> got = asked(question.method, question.arguments, solution);
        if (got.isEmpty() || got.get().size() != question.right.size()) {
            return false;
        }
        for (int i = 0; i < question.right.size(); i++) {
            // written so that what is no number disagrees
            if (!(farthest(question.right.get(i), got.get().get(i)) <= question.allowed.get(i))) {
                return false;
            }
        }
        return true;
    }

    private Optional<List<Tensor>> asked(Method method, byte[] arguments, Submission solution) {
        Answer<Object> answer = solution.call(contract, method, arguments, Integer.MAX_VALUE);
        if (answer.fault().isPresent()) {
            return Optional.empty();
        }
        List<Tensor> tensors = new ArrayList<>();
        return read(answer.value(), tensors) ? Optional.of(tensors) : Optional.empty();
    }

    /** Every array of a result; where one is missing, none with one entry stands for it. */
    private static boolean read(Object value, List<Tensor> into) {
        if (value instanceof Record record) {
            boolean all = true;
            for (RecordComponent component : record.getClass().getRecordComponents()) {
                Object part = Records.read(component, record);
                all &= part == null ? into.add(new Tensor(new int[0], new double[0])) : read(part, into);
            }
            return all;
        }
        return Reading.of(value) instanceof Tensor tensor && into.add(tensor);
    }

    private static double farthest(Tensor one, Tensor other) {
        double[] left = one.values();
        double[] right = other.values();
        if (left.length != right.length || !Arrays.equals(one.shape(), other.shape())) {
            return Double.POSITIVE_INFINITY;
        }
        double farthest = 0;
        for (int i = 0; i < left.length; i++) {
            farthest = Math.max(farthest, left[i] == right[i] ? 0 : Math.abs(left[i] - right[i]));
        }
        return farthest;
    }
}
