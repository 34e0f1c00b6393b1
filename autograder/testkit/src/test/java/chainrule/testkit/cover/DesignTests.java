package chainrule.testkit.cover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class DesignTests {
    private static final Parameter<Integer> KERNEL = Parameter.of("kernel", 1, 2, 3, 4, 5);
    private static final Parameter<Integer> STRIDE = Parameter.of("stride", 1, 2, 3);
    private static final Parameter<Integer> PADDING = Parameter.of("padding", 0, 1, 2);
    private static final Parameter<Integer> GROUPS = Parameter.of("groups", 1, 2, 3);
    private static final Parameter<String> BIAS = Parameter.of("bias", "zeros", "numbers");
    private static final Space ALL = Space.of(KERNEL, STRIDE, PADDING, GROUPS, BIAS)
            .where(row -> 2 * row.get(PADDING) <= row.get(KERNEL), PADDING, KERNEL)
            .withOptions(
                    Option.beyondTheFirst("stride", STRIDE),
                    Option.beyondTheFirst("padding", PADDING),
                    Option.beyondTheFirst("groups", GROUPS));

    /** Counted by trying every row that keeps the rule. */
    private static Set<String> pairsThatCanBe() {
        Set<String> pairs = new HashSet<>();
        for (int kernel : KERNEL.values()) {
            for (int stride : STRIDE.values()) {
                for (int padding : PADDING.values()) {
                    for (int groups : GROUPS.values()) {
                        for (String bias : BIAS.values()) {
                            if (2 * padding <= kernel) {
                                pairs.addAll(pairs(List.of(kernel, stride, padding, groups, bias)));
                            }
                        }
                    }
                }
            }
        }
        return pairs;
    }

    private static Set<String> pairs(List<?> values) {
        Set<String> pairs = new HashSet<>();
        for (int first = 0; first < values.size(); first++) {
            for (int second = first + 1; second < values.size(); second++) {
                pairs.add(first + "=" + values.get(first) + " " + second + "=" + values.get(second));
            }
        }
        return pairs;
    }

    private static List<?> values(Row row) {
        return List.of(row.get(KERNEL), row.get(STRIDE), row.get(PADDING), row.get(GROUPS), row.get(BIAS));
    }

    private static Set<String> pairsOf(List<List<?>> rows) {
        Set<String> pairs = new HashSet<>();
        rows.forEach(row -> pairs.addAll(pairs(row)));
        return pairs;
    }

    @Test
    void everyPairThatCanBeOccursAndNoOther() {
        Design<List<?>> design = new Design<>(ALL, DesignTests::values);
        List<List<?>> rows = design.combinations().get();
        assertThat(pairsOf(rows)).isEqualTo(pairsThatCanBe());
        assertThat(rows).hasSizeLessThanOrEqualTo(3 + 20);
    }

    @Test
    void everyCheckKeepsToItsPartAndAllOfThemMeetEveryPair() {
        Design<List<?>> design = new Design<>(ALL, DesignTests::values);
        Supplier<List<List<?>>> basic = design.some(6, ALL.only());
        Supplier<List<List<?>>> strided =
                design.some(4, ALL.only(ALL.options().get(0)).with(BIAS, "zeros"));
        Supplier<List<List<?>>> combinations = design.combinations();
        assertThat(basic.get()).hasSize(6).allMatch(row -> row.subList(1, 4).equals(List.of(1, 0, 1)));
        assertThat(strided.get())
                .hasSize(4)
                .allMatch(row -> !row.get(1).equals(1)
                        && row.get(2).equals(0)
                        && row.get(4).equals("zeros"));
        List<List<?>> all = new ArrayList<>(basic.get());
        all.addAll(strided.get());
        all.addAll(combinations.get());
        assertThat(pairsOf(all)).isEqualTo(pairsThatCanBe());
    }

    @Test
    void combinationsBeginWithACaseForEachPairOfOptions() {
        List<List<?>> rows =
                new Design<List<?>>(ALL, DesignTests::values).combinations().get();
        assertThat(rows.subList(0, 3))
                .map(row -> List.of(
                        !row.get(1).equals(1),
                        !row.get(2).equals(0),
                        !row.get(3).equals(1)))
                .containsExactly(List.of(true, true, false), List.of(true, false, true), List.of(false, true, true));
    }

    @Test
    void theSameSpaceGivesTheSameRows() {
        assertThat(new Design<List<?>>(ALL, DesignTests::values).combinations().get())
                .isEqualTo(new Design<List<?>>(ALL, DesignTests::values)
                        .combinations()
                        .get());
    }

    @Test
    void aPartWithoutRowsGivesNone() {
        Design<List<?>> design = new Design<>(ALL, DesignTests::values);
        assertThat(design.some(3, ALL.with(KERNEL, 1).with(PADDING, 2)).get()).isEmpty();
    }

    @Test
    void whoComesLateIsToldSo() {
        Design<List<?>> design = new Design<>(ALL, DesignTests::values);
        design.combinations().get();
        assertThatThrownBy(() -> design.some(1, ALL)).hasMessage("the layouts are chosen already");
    }

    @Test
    void aParameterOfAnotherSpaceIsNamed() {
        assertThatThrownBy(() -> Space.of(KERNEL).with(STRIDE, 1)).hasMessage("no parameter of this space: stride");
    }
}
