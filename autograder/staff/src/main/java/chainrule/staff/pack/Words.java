package chainrule.staff.pack;

import chainrule.grader.recorded.ExerciseData.CaseWords;
import chainrule.testkit.Case;
import chainrule.testkit.tensor.Composite;
import chainrule.testkit.tensor.Tensor;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What a case says of itself, written down. */
final class Words {
    private static final int MOST_INDICES = 6;

    private Words() {}

    static CaseWords of(Case given, List<Composite.Piece> pieces, Map<String, Tensor> results) {
        Map<String, List<String>> axes = new TreeMap<>();
        for (String output : results.keySet()) {
            for (int rank = 0; rank <= MOST_INDICES; rank++) {
                List<String> nouns = given.facts().axes(output, rank);
                if (!nouns.isEmpty()) {
                    axes.put(output + "/" + rank, nouns);
                }
            }
        }
        return new CaseWords(
                given.facts().settings(),
                given.facts().traits(),
                new TreeMap<>(given.facts().counts()),
                axes,
                Windows.of(given, pieces, results));
    }
}
