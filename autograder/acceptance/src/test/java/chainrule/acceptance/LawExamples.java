package chainrule.acceptance;

import java.util.List;

/** Examples of what is said of what a student's code computes. */
final class LawExamples {
    private LawExamples() {}

    static void addTo(SentenceExamples examples) {
        List<String> rows = List.of("row i + (KH - 1 - k)", "column j + (KW - 1 - l)");
        List<String> own = List.of("row i + k", "column j + l");
        examples.add("probing.Law$OtherPlace", "y", "", "x", rows, own, List.of("w is read backwards"));
        examples.add(
                "probing.Law$OtherPlace",
                "dx",
                "dy · w",
                "dx",
                List.of("row i + k"),
                List.of("row i + k - top"),
                List.of());
        examples.add("probing.Law$OtherBorder", "y", "x", List.of("row", "column"), "stays at the edge");
        examples.add("probing.Law$Absent", "y", "b");
        examples.add("probing.Law$Missing", "y", "x · w", 8, 16, "k = 0");
        examples.add("probing.Law$CountsThere", "y", "x · w", 2.0, "k = 0");
        examples.add("probing.Law$Counts", "dw", "dy · x", 0.5, "it is divided by the number of images");
        examples.add("probing.Law$Counts", "dw", "dy · x", -1.0, "it is subtracted");
        examples.add("probing.Law$Counts", "y", "b", 4.0, "");
        examples.add("probing.Law$Overwrites", "dx", "dy · w", 4);
        examples.add("probing.Law$BeginsAt", "y", 1.0);
        examples.add("probing.Law$OnlyInSome", "dx", 4, 8);
        examples.add("probing.Law$ChangedResult", "y", "0 in place of each negative number");
        examples.add("probing.Law$ChangedOperand", "dw", "dy", "1 in place of each number");
        examples.add("probing.Law$Limited", "dx", true, -1.0, true, 1.0);
        examples.add("probing.Law$Limited", "dx", false, 0.0, true, 10.0);
        examples.add("probing.Law$Reversed", "dx", 1);
        examples.add("probing.Law$OtherSteps", "dx", List.of("the derivative of tanh is left out"));
        examples.add("probing.Law$OtherSteps", "dx", List.of("wh is transposed", "dy counts twice"));
        examples.add("probing.Law$AtTheEnd", "dx", "is divided by the number of images");
        examples.add("probing.LineRead", "dw", "x", "Conv2d.java", 46);
        examples.add("probing.LineRead$Text", "dw[f][c][k][l] += dy[n][f][i][j] * x[n][c][i + k][j + l];");
        examples.add("probing.Law$OtherSize", "y");
        examples.add("probing.Cell", "expected", "y[0][0][0][0]", List.of("2·(-2)", "3·5"), 11.0);
        examples.add("probing.Cell", "your", "y[0][0][0][0]", List.of(), 0.0);
    }
}
