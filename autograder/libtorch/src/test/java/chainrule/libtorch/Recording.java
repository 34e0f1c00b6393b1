package chainrule.libtorch;

import chainrule.staff.recorded.RecordedCall;
import chainrule.testkit.Case;
import chainrule.testkit.Check;
import chainrule.testkit.Exercise;
import chainrule.testkit.Operation.Rounding;
import chainrule.testkit.Posed;
import chainrule.testkit.draw.Seeds;
import chainrule.testkit.tensor.Numbers;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Takes down the library's answers on the smallest random case of each check. */
final class Recording<S> {
    private static final Seeds SEEDS = new Seeds("recorded");
    private static final double SIXTEEN = 16;
    private static final int GAUSSIAN = 4;

    private final Class<S> contract;
    private final S library;
    private final List<RecordedCall> calls = new ArrayList<>();

    Recording(Class<S> contract, S library) {
        this.contract = contract;
        this.library = library;
    }

    List<RecordedCall> of(Exercise<S> exercise) {
        for (int i = 0; i < exercise.checks().size(); i++) {
            Check<S, ?> check = exercise.checks().get(i);
            if (check.judged() == Check.Judged.VALUES) {
                record(exercise.keyOf(check), check, i % GAUSSIAN != GAUSSIAN - 1);
            }
        }
        return calls;
    }

    /** Every fourth check gives a case of Gaussian numbers, if it has one; the others are dyadic. */
    private <C extends Record & Case> void record(String key, Check<S, C> check, boolean wantsDyadic) {
        check.cases().make(index -> SEEDS.draw(key, index)).stream()
                .filter(posed -> posed.origin().isEmpty())
                .map(Posed::given)
                .min(Comparator.comparing((C given) -> isDyadic(given) != wantsDyadic)
                        .thenComparing(Numbers::count))
                .ifPresent(given -> check.operation().function().apply(recorder(check, given), given));
    }

    private <C extends Record & Case> S recorder(Check<S, C> check, C given) {
        boolean exact = check.operation().rounding().kind() == Rounding.Kind.LINEAR && isDyadic(given);
        return contract.cast(Proxy.newProxyInstance(
                contract.getClassLoader(), new Class<?>[] {contract}, (proxy, method, arguments) -> {
                    Object answer = answer(method, arguments);
                    if (!Library.chooses(method)) {
                        calls.add(RecordedCall.of(check.key(), exact, method, arguments, answer));
                    }
                    return answer;
                }));
    }

    private Object answer(Method method, Object[] arguments) throws IllegalAccessException, InvocationTargetException {
        return method.invoke(library, arguments);
    }

    private static boolean isDyadic(Record given) {
        boolean[] dyadic = {true};
        Numbers.map(given, number -> {
            dyadic[0] &= number * SIXTEEN == Math.rint(number * SIXTEEN);
            return number;
        });
        return dyadic[0];
    }
}
