package chainrule.grader.probing;

import static org.assertj.core.api.Assertions.assertThat;

import chainrule.grader.probing.TwistPairs.Tried;
import chainrule.testkit.twist.Twist;
import java.util.List;
import org.junit.jupiter.api.Test;

class TwistPairsTests {
    private static final double[] OWN = {1, 2, 3};
    private static final Twist A = Twist.told("a");
    private static final Twist B = Twist.told("b");
    private static final Twist C = Twist.told("c");

    private static TwistPairs pairs(double[] actual, Tried... tried) {
        return new TwistPairs(List.of(tried), OWN, actual, 1e-9);
    }

    @Test
    void whatAddsUpComesFirst() {
        TwistPairs pairs = pairs(
                new double[] {11, 22, 33},
                new Tried(A, new double[] {2, 4, 6}),
                new Tried(B, new double[] {3, 2, 1}),
                new Tried(C, new double[] {10, 20, 30}));
        assertThat(pairs.inOrder().findFirst()).contains(List.of(A, C));
    }

    @Test
    void whatMultipliesComesFirst() {
        TwistPairs pairs = pairs(
                new double[] {6, 12, 18},
                new Tried(C, new double[] {5, 7, 9}),
                new Tried(A, new double[] {2, 4, 6}),
                new Tried(B, new double[] {3, 6, 9}));
        assertThat(pairs.inOrder().findFirst()).contains(List.of(A, B));
    }

    @Test
    void whereOneAloneActsItMustGiveWhatCame() {
        Tried first = new Tried(A, new double[] {5, 2, 3});
        Tried last = new Tried(B, new double[] {1, 2, 9});
        assertThat(pairs(new double[] {5, 2, 9}, first, last).inOrder()).contains(List.of(A, B));
        assertThat(pairs(new double[] {5, 2, 8}, first, last).inOrder()).isEmpty();
        assertThat(pairs(new double[] {5, 7, 9}, first, last).inOrder()).isEmpty();
    }

    @Test
    void whatIsKnownElsewhereIsTriedWithAllOthers() {
        Tried known = new Tried(C, new double[] {9, 9, 9});
        TwistPairs pairs = pairs(
                new double[] {7, 7, 7},
                new Tried(A, new double[] {4, 4, 4}),
                new Tried(B, new double[] {5, 5, 5}),
                known);
        assertThat(pairs.withKnown(List.of(C))).containsExactly(List.of(C, A), List.of(C, B));
        assertThat(pairs.withKnown(List.of(Twist.told("another")))).isEmpty();
    }

    @Test
    void twoTwistsOfOnePlaceAreNoPair() {
        Tried doubled = new Tried(Twist.of("x", Twist.Way.DOUBLED), new double[] {2, 4, 6});
        Tried halved = new Tried(Twist.of("x", Twist.Way.NEGATED), new double[] {-1, -2, -3});
        assertThat(pairs(new double[] {0, 0, 0}, doubled, halved).inOrder()).isEmpty();
    }
}
