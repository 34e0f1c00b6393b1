package chainrule.staff.pack;

import chainrule.grader.recorded.Script;
import chainrule.testkit.Case;
import chainrule.testkit.Check;
import chainrule.testkit.tensor.Composite;
import chainrule.testkit.tensor.Numbers;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Writes down the scalar that a check's values are the gradient of. It is looked for in one form, a part of one result
 * times an input, and believed when it gives the reference the very same number.
 */
final class LossTracing {
    /** Above this nobody asks: differences of the forward would take too long. */
    private static final long MOST_NUMBERS = 80;

    private LossTracing() {}

    static <S, C extends Record & Case> Optional<Script.Loss> of(
            Class<S> contract, S reference, Check<S, C> check, C given, List<Composite.Piece> inputs) {
        if (Numbers.count(given) > MOST_NUMBERS) {
            return Optional.empty();
        }
        return check.operation().loss().flatMap(loss -> {
            double right = loss.applyAsDouble(reference, given);
            Script.Loss traced = CallTracing.loss(contract, inputs, recorder -> loss.applyAsDouble(recorder, given));
            return candidates(contract, traced, inputs).stream()
                    .filter(found -> isSame(right, script(found).loss(contract, reference, new Flat(inputs))))
                    .findFirst();
        });
    }

    /** The scalar that was returned, else each part of the last result with each input. */
    private static List<Script.Loss> candidates(Class<?> contract, Script.Loss traced, List<Composite.Piece> inputs) {
        if (traced.place() != null) {
            return List.of(traced);
        }
        List<Script.Loss> candidates = new ArrayList<>();
        int last = traced.calls().size() - 1;
        for (Composite.Piece input :
                inputs.stream().filter(piece -> isNumeric(piece.type())).toList()) {
            for (List<String> path : paths(contract, traced.calls().get(last))) {
                candidates.add(new Script.Loss(traced.calls(), new Script.Place(last, path), input.name()));
            }
        }
        return candidates;
    }

    private static List<List<String>> paths(Class<?> contract, Script.Call call) {
        Class<?> returned = Arrays.stream(contract.getMethods())
                .filter(method -> method.getName().equals(call.method()))
                .findFirst()
                .orElseThrow()
                .getReturnType();
        return !returned.isRecord()
                ? List.of(List.of())
                : Arrays.stream(returned.getRecordComponents())
                        .filter(component -> isNumeric(component.getType()))
                        .map(component -> List.of(component.getName()))
                        .toList();
    }

    private static boolean isNumeric(Class<?> type) {
        return type.isArray() || type == double.class;
    }

    private static Script script(Script.Loss loss) {
        return new Script(List.of(), Map.of(), null, loss);
    }

    private static boolean isSame(double one, double other) {
        return !Double.isNaN(one) && Double.compare(one, other) == 0;
    }

    /** The inputs as the kit will hold them. */
    private record Flat(List<Composite.Piece> pieces) implements Composite {
        @Override
        public Record with(Object[] values) {
            throw new UnsupportedOperationException();
        }
    }
}
