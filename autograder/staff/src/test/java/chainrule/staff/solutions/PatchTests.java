package chainrule.staff.solutions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import org.junit.jupiter.api.Test;

/** A change is made in the one place that it can mean, or not at all. */
class PatchTests {
    private static final String TEXT = """
            class A {
                int sum(int[] x) {
                    int sum = 0;
                    for (int i = 0; i < x.length; i++) {
                        sum += x[i];

                        done(i);
                    }
                    return sum;
                }
            }
            """;

    private static String applied(Change... changes) {
        return Patch.applied("wrong/a", "A.java", TEXT, List.of(changes));
    }

    private static Change change(String replace, String by) {
        return new Change(null, replace, by);
    }

    @Test
    void aPartOfALineIsReplaced() {
        assertThat(applied(change("sum += x", "sum -= 2 * x"))).isEqualTo(TEXT.replace("sum += x", "sum -= 2 * x"));
    }

    @Test
    void aBlockIsIndentedAsTheFileIs() {
        String block = "sum += x[i];\n\ndone(i);\n";
        assertThat(applied(change(block, "if (x[i] > 0) {\n    sum += x[i];\n\n}\n")))
                .isEqualTo(TEXT.replace("""
                                    sum += x[i];

                                    done(i);
                        """, """
                                    if (x[i] > 0) {
                                        sum += x[i];

                                    }
                        """));
    }

    @Test
    void whatIsReplacedByNothingIsGone() {
        assertThat(applied(change("    done(i);", null))).isEqualTo(TEXT.replace("done(i);", ""));
    }

    @Test
    void theOrderOfChangesSaysNothing() {
        Change first = change("int sum = 0;", "int sum = 1;");
        Change last = change("return sum;", "return sum + 1;");
        assertThat(applied(first, last))
                .isEqualTo(applied(last, first))
                .isEqualTo(TEXT.replace("sum = 0", "sum = 1").replace("return sum", "return sum + 1"));
    }

    @Test
    void whatIsNotThereIsAFault() {
        assertThatExceptionOfType(InvalidSpecimenException.class)
                .isThrownBy(() -> applied(change("sum *= x[i];", "")))
                .withMessage("The specimen wrong/a replaces what must stand in the reference's A.java exactly once, and"
                        + " stands there 0 times: sum *= x[i];");
    }

    @Test
    void whatIsThereWithAnotherIndentationIsNotThere() {
        assertThatExceptionOfType(InvalidSpecimenException.class)
                .isThrownBy(() -> applied(change("int sum = 0;\n    for (int i = 0;", "")))
                .withMessageContaining("stands there 0 times");
    }

    @Test
    void whatIsThereTwiceIsAFault() {
        assertThatExceptionOfType(InvalidSpecimenException.class)
                .isThrownBy(() -> applied(change("return", ""), change("int sum", "long sum")))
                .withMessage("The specimen wrong/a replaces what must stand in the reference's A.java exactly once, and"
                        + " stands there 2 times: int sum");
    }

    @Test
    void changesMustNotOverlap() {
        assertThatExceptionOfType(InvalidSpecimenException.class)
                .isThrownBy(() -> applied(change("int sum = 0;", "int sum = 1;"), change("sum = 0", "sum = 2")))
                .withMessage("The specimen wrong/a replaces a part of the reference's A.java twice; make one change of"
                        + " both: sum = 0;");
    }
}
