package chainrule.grader.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestTests {
    @ParameterizedTest
    @CsvSource({"points,points,0", "poinst,points,1", "pint,points,2", "Points,points,0", "hidden,visible,6", "'',abc,3"
    })
    void slipsAreCounted(String one, String other, int slips) {
        assertThat(Nearest.slips(one, other)).isEqualTo(slips);
    }

    @Test
    void whatIsFarFromEverythingIsLikeNothing() {
        assertThat(Nearest.to("poinst", List.of("points", "title"))).hasValue("points");
        assertThat(Nearest.to("colour", List.of("points", "title"))).isEmpty();
        assertThat(Nearest.to("colour", List.of())).isEmpty();
    }

    @Test
    void aListThatNobodyReadsIsNotShown() {
        List<String> many = IntStream.range(0, 40).mapToObj(i -> "check-" + i).toList();
        assertThat(Nearest.hint("something", many)).isEqualTo("; ./run_autograder --list --keys shows all");
        assertThat(Nearest.hint("check_7", many)).isEqualTo("; did you mean check-7?");
    }
}
