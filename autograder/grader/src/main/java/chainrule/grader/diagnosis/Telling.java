package chainrule.grader.diagnosis;

import chainrule.grader.verdict.CaseVerdict;
import chainrule.testkit.tensor.Comparison;
import chainrule.testkit.tensor.Discrepancy;
import chainrule.testkit.tensor.Reading;
import chainrule.testkit.tensor.Tensor;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.DoubleStream;

/**
 * How much a case tells in which a submission and a known mistake agree. Nothing where the mistake's solution is right,
 * and nothing where it returns zeros only, or what is as good as 0: zeros and missing arrays are what many mistakes end in.
 */
final class Telling {
    /** At how many cases of one check a mistake must differ from the truth before it is named. */
    static final int FEWEST_CASES = 3;

    /** One case with so many wrong numbers is as good: nobody gets eight numbers equal by chance. */
    private static final int MANY_WRONG = 8;

    private static final int MANY_DIFFERENT = 5;

    private Telling() {}

    /** For how many cases this one counts. */
    static int weight(CaseVerdict<?> judged, String name, Reading mistaken) {
        if (!judged.expected().values().containsKey(name)
                || !(mistaken instanceof Tensor tensor)
                || Arrays.stream(tensor.values()).allMatch(number -> Math.abs(number) < Double.MIN_NORMAL)) {
            return 0;
        }
        double allowed = judged.expected().allowances().get(name).value();
        Optional<Discrepancy> discrepancy =
                Comparison.ofValues(judged.expected().values().get(name), tensor, allowed);
        return discrepancy
                .map(found -> wrongOnes(tensor, found))
                .map(Telling::weight)
                .orElse(0);
    }

    private static int weight(double[] wrong) {
        boolean alone =
                wrong.length >= MANY_WRONG && DoubleStream.of(wrong).distinct().count() >= MANY_DIFFERENT;
        return alone ? FEWEST_CASES : 1;
    }

    private static double[] wrongOnes(Tensor mistaken, Discrepancy discrepancy) {
        return discrepancy instanceof Discrepancy.OtherValues values
                ? Arrays.stream(values.wrong())
                        .mapToDouble(place -> mistaken.values()[place])
                        .toArray()
                : mistaken.values();
    }
}
