package chainrule.staff.pack;

import chainrule.grader.recorded.WindowData;
import chainrule.testkit.Case;
import chainrule.testkit.Window;
import chainrule.testkit.tensor.Composite;
import chainrule.testkit.tensor.Reading;
import chainrule.testkit.tensor.Tensor;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a case tells about the cells behind each entry of its results, written down. */
final class Windows {
    private Windows() {}

    /** One for each result of which the case can tell. */
    static List<WindowData> of(Case given, List<Composite.Piece> pieces, Map<String, Tensor> results) {
        List<WindowData> windows = new ArrayList<>();
        results.forEach((name, result) -> of(given, pieces, name, result).ifPresent(windows::add));
        return windows;
    }

    private static Optional<WindowData> of(Case given, List<Composite.Piece> pieces, String output, Tensor result) {
        String input = "";
        int[] lengths = new int[0];
        List<int[]> cells = new ArrayList<>();
        for (int entry = 0; entry < result.values().length; entry++) {
            Optional<Window> window = given.facts().window(output, result.indexOf(entry));
            if (window.isEmpty()) {
                return Optional.empty();
            }
            input = window.get().input();
            lengths = lengths(pieces, input);
            cells.add(positions(window.get(), lengths));
        }
        return cells.isEmpty()
                ? Optional.empty()
                : Optional.of(new WindowData(output, result.shape(), input, lengths, cells));
    }

    private static int[] lengths(List<Composite.Piece> pieces, String input) {
        return pieces.stream()
                .filter(piece -> piece.name().equals(input))
                .map(piece -> Reading.tensor(piece.value()).shape())
                .findFirst()
                .orElseThrow();
    }

    private static int[] positions(Window window, int[] lengths) {
        return window.cells().stream()
                .mapToInt(cell -> WindowData.position(
                        lengths, cell.stream().mapToInt(Integer::intValue).toArray()))
                .toArray();
    }
}
