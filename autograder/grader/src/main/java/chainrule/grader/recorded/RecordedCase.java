package chainrule.grader.recorded;

import chainrule.grader.oracle.Expected;
import chainrule.testkit.Case;
import chainrule.testkit.tensor.Composite;
import chainrule.testkit.tensor.Tensor;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A case that was read from a file, with its answers. It has a copy's answers only as long as its numbers are those of
 * the file: whoever changes them does not ask.
 *
 * @param settings all that is not an array, in words
 * @param script what is called
 * @param expected what is right
 * @param pieces the inputs
 */
public record RecordedCase(String settings, Script script, Expected expected, List<Piece> pieces)
        implements Case, Composite {

    static RecordedCase of(ExerciseData.CaseData data) {
        List<Piece> pieces = new ArrayList<>();
        for (ExerciseData.PieceData piece : data.pieces()) {
            Class<?> type = Json.type(piece.type());
            pieces.add(new Piece(piece.name(), type, Json.value(type, piece.value())));
        }
        return new RecordedCase(data.settings(), data.script(), expected(data), pieces);
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
        return new RecordedCase(settings, script, expected, others);
    }
}
