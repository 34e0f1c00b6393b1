package chainrule.grader.recorded;

import chainrule.grader.oracle.Expected;
import chainrule.testkit.Case;
import chainrule.testkit.Facts;
import chainrule.testkit.tensor.Composite;
import chainrule.testkit.tensor.Tensor;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A case that was read from a file, with its answers. It has a copy's answers only as long as its numbers are those of
 * the file: whoever changes them does not ask.
 *
 * @param words what can be said of it
 * @param script what is called
 * @param expected what is right
 * @param mistaken for each known mistake that shows here what it makes of it, null where it throws
 * @param pieces the inputs
 */
public record RecordedCase(
        ExerciseData.CaseWords words,
        Script script,
        Expected expected,
        Map<String, List<ReadingData>> mistaken,
        List<Piece> pieces)
        implements Case, Composite {

    @Override
    public Facts facts() {
        // so that where it says of no trait that it has it, none is made up
        Facts facts = Facts.of(this).settings(words.settings()).trait("nothing", false);
        words.traits().forEach(trait -> facts.trait(trait, true));
        words.counts().forEach(facts::count);
        expected.values()
                .forEach((name, right) -> Optional.ofNullable(words.axes().get(name + "/" + right.shape().length))
                        .ifPresent(nouns -> facts.axes(name, nouns.toArray(String[]::new))));
        words.windows().forEach(windows -> facts.window(windows.output(), windows::at));
        return facts;
    }

    static RecordedCase of(ExerciseData.CaseData data) {
        List<Piece> pieces = new ArrayList<>();
        for (ExerciseData.PieceData piece : data.pieces()) {
            Class<?> type = Json.type(piece.type());
            pieces.add(new Piece(piece.name(), type, Json.value(type, piece.value())));
        }
        return new RecordedCase(data.words(), data.script(), expected(data), data.mistaken(), pieces);
    }

    private static Expected expected(ExerciseData.CaseData data) {
        Map<String, Tensor> values = new LinkedHashMap<>();
        Map<String, chainrule.testkit.Allowance> allowances = new LinkedHashMap<>();
        for (ExerciseData.ValueData value : data.expected()) {
            values.put(value.name(), new Tensor(value.shape(), value.values()));
            allowances.put(value.name(), value.allowance());
        }
        return new Expected(values, allowances);
    }

    @Override
    public Record with(Object[] values) {
        List<Piece> others = new ArrayList<>();
        for (int i = 0; i < values.length; i++) {
            others.add(new Piece(pieces.get(i).name(), pieces.get(i).type(), values[i]));
        }
        return new RecordedCase(words, script, expected, mistaken, others);
    }
}
