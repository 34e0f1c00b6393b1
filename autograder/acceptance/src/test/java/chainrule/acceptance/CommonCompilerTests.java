package chainrule.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import chainrule.grader.GradingRun;
import chainrule.grader.Surroundings;
import chainrule.grader.Wishes;
import chainrule.grader.process.CommonCompiler;
import chainrule.grader.process.Limits;
import chainrule.grader.process.WorkerRuntime;
import chainrule.grader.report.GradingReport;
import chainrule.staff.specimen.LostChecks;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/**
 * Submissions that another worker has compiled. Theirs has none of the files open that a compiler opens, as those for
 * hidden checks and those that follow a dead one.
 */
class CommonCompilerTests {

    @Test
    void oneCompilesForManyAndTheirWorkersOfferAsMuchOfThePlatform() {
        Limits limits = Limits.of(Machine.impatient().limits());
        WorkerRuntime runtime = WorkerRuntime.of(Machine.product().home());
        try (CommonCompiler compiler = new CommonCompiler(runtime, limits, Optional.empty())) {
            assertThat(LostChecks.of(grade("correct/uses-the-platform", compiler), "convolution2d"))
                    .isEmpty();
            assertThat(LostChecks.of(grade("wrong/bias-never-added", compiler), "convolution2d"))
                    .contains("forwardBias")
                    .doesNotContain("forwardNoBias");
        }
    }

    private static GradingReport grade(String solution, CommonCompiler compiler) {
        Path folder = Machine.repository().resolve("solutions").resolve(solution);
        Wishes wishes =
                new Wishes(folder, Optional.empty(), Optional.empty(), Optional.empty(), false, Surroundings.LOCAL);
        return new GradingRun(Machine.product(), wishes, Machine.impatient(), Optional.of(compiler)).grade();
    }
}
