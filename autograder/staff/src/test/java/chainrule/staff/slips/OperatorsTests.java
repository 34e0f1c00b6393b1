package chainrule.staff.slips;

import static org.assertj.core.api.Assertions.assertThat;

import chainrule.wire.SourceFile;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each way of erring is found where a person would err, and what comes of it is the source with one place changed. */
class OperatorsTests {
    private static final SourceFile SOURCE = new SourceFile("Sums.java", """
            import chainrule.contract.PoolingGeometry;

            class Sums {
                static double forward(double[][] x, double eps, PoolingGeometry g) {
                    int rows = x.length / 2;
                    double sum = 0;
                    for (int i = 0; i < rows; i++) {
                        for (int j = 0; j < x[0].length; j++) {
                            if (x[i][j] > sum) {
                                sum += x[i][j];
                            }
                        }
                    }
                    double[] copy = x[0].clone();
                    return sum / (Math.max(eps, copy[0]) + g.stride().height());
                }
            }
            """);
    private static final List<Edit> EDITS = Analysed.edits(List.of(SOURCE));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            sum += Math.max(-5.0, Math.min(5.0, (x[i][j])));
            sum += (double) (float) (x[i][j]);
            sum += Math.max(0.0, (x[i][j]));
            sum = x[i][j];
            sum += x[j][j];
            i < Math.min(3, rows)
            int i = 1; i < rows
            j < x[0][0].length
            j < x.length; j++
            (Math.abs(x[i][j]) > Math.abs(sum))
            ((float) (x[i][j]) > (float) (sum))
            if (x[i][j] >= sum)
            (int) Math.round(1.0 * (x.length) / (2))
            int rows = x.length;
            = x[0];
            (eps + g.stride()
            g.stride().width()
            g.padding().height()
            return 2 * (sum /
            """)
    void oneOfItsEditsReads(String part) {
        assertThat(SOURCE.text()).doesNotContain(part);
        assertThat(EDITS).anySatisfy(edit -> assertThat(edit.applied().text()).contains(part));
    }

    @Test
    void anEditTellsTheLinesThatDiffer() {
        Edit edit = EDITS.stream()
                .filter(candidate -> candidate.applied().text().contains("sum = x[i][j];"))
                .findFirst()
                .orElseThrow();
        assertThat(edit.difference()).isEqualTo("Sums.java:10\n- sum += x[i][j];\n+ sum = x[i][j];\n");
    }

    @Test
    void someCompileAndSomeDoNot() {
        assertThat(EDITS.stream().limit(100).map(edit -> Javac.own().compile(edit.appliedTo(List.of(SOURCE)))))
                .anyMatch(List::isEmpty)
                .anyMatch(classes -> !classes.isEmpty());
    }
}
