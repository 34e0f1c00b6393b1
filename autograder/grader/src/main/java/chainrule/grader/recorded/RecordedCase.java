package chainrule.grader.recorded;

import chainrule.grader.oracle.Expected;
import chainrule.testkit.Case;
import chainrule.testkit.Window;
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
    public String settings() {
        return words.settings();
    }

    @Override
    public List<String> traits() {
        return words.traits();
    }

    @Override
    public Map<String, Integer> counts() {
        return words.counts();
    }

    @Override
    public List<String> axes(String output, int rank) {
        return words.axes().getOrDefault(output + "/" + rank, List.of());
    }

    @Override
    public Optional<Window> window(String output, int[] index) {
        return words.windows().stream()
                .filter(windows -> windows.output().equals(output))
                .map(windows -> windows.at(index))
                .findFirst();
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
