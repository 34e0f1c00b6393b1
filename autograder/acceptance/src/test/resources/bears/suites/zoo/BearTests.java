package zoo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import chainrule.junit.Graded;
import chainrule.junit.New;
import chainrule.junit.Of;
import chainrule.junit.Statics;
import chainrule.junit.Student;
import java.util.List;
import org.junit.jupiter.api.Test;

class BearTests {
    @Of("bears.PandaBear")
    interface Bear extends Comparable<Bear> {
        int weight();

        Bear eat(int bamboo);

        boolean isFriendOf(Bear other);

        default boolean isHeavy() {
            return weight() > 100;
        }
    }

    @Statics("bears.PandaBear")
    interface Bears {
        @New
        Bear of(int weight);

        int heaviest(int[] weights);

        int total(List<Bear> bears);
    }

    @Test
    @Graded(points = 2)
    void aFreshOneIsLight(@Student Bear bear) {
        assertThat(bear.weight()).isEqualTo(1);
        assertThat(bear.isHeavy()).isFalse();
    }

    @Test
    @Graded(points = 3)
    void eatingMakesItHeavier(@Student Bears bears) {
        Bear bear = bears.of(90);
        assertThat(bear.eat(20)).isSameAs(bear);
        assertThat(bear.isHeavy()).isTrue();
        assertThatThrownBy(() -> bear.eat(-1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    @Graded(points = 3)
    void theyAreComparedByWeight(@Student Bears bears) {
        Bear light = bears.of(3);
        Bear heavy = bears.of(5);
        assertThat(light).isLessThan(heavy).isEqualTo(bears.of(3)).hasToString("a panda of 3 kg");
        assertThat(light.isFriendOf(heavy)).isTrue();
        assertThat(bears.total(List.of(light, heavy))).isEqualTo(8);
    }

    @Test
    @Graded(points = 2)
    void theClassKnowsTheHeaviest(@Student Bears bears) {
        assertThat(bears.heaviest(new int[] {3, 9, 4})).isEqualTo(9);
    }
}
