package chainrule.staff.tolerance;

import chainrule.grader.ExitCode;
import chainrule.grader.Subcommand;
import chainrule.grader.oracle.LiveOracle;
import chainrule.grader.suite.Suites;
import chainrule.staff.Installation;
import chainrule.staff.SideBySide;
import chainrule.staff.inprocess.Program;
import chainrule.staff.solutions.Expectation;
import chainrule.staff.solutions.Kind;
import chainrule.staff.solutions.Seed;
import chainrule.staff.solutions.Solution;
import chainrule.testkit.Exercise;
import chainrule.testkit.draw.Seeds;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Prints how far right solutions stray, against how far they may. */
@Command(
        name = "tolerance",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Measures right solutions against the reference and prints a page in Markdown.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:measured", "64:wrong usage", "70:a fault of the harness"},
        exitCodeOnInvalidInput = ExitCode.BAD_USAGE,
        exitCodeOnExecutionException = ExitCode.HARNESS_FAULT)
public final class ToleranceCommand extends Subcommand {
    @Option(names = "--seeds", paramLabel = "N", defaultValue = "20", description = "that many rounds of cases; 20")
    private int seeds;

    @Override
    public Integer call() {
        Installation installation = Installation.around(course());
        List<Exercise<?>> exercises = Suites.all();
        List<Expectation> right = installation.solutions().of(Kind.STYLE).stream()
                .map(style -> Expectation.of(style, exercises))
                .toList();
        List<Callable<Map<Topic, Measure>>> studies = new ArrayList<>();
        for (Exercise<?> exercise : exercises) {
            List<Solution> styles = right.stream()
                    .filter(style -> style.exercises().contains(exercise))
                    .map(Expectation::solution)
                    .toList();
            studies.add(() -> study(installation, exercise, exercise.contract(), styles));
        }
        Map<Topic, Measure> all = new LinkedHashMap<>();
        SideBySide.all("Exercises", studies, startup().isWatched()).forEach(all::putAll);
        System.out.println(ToleranceTable.page(seeds, all));
        return ExitCode.GRADED;
    }

    private <S> Map<Topic, Measure> study(
            Installation installation, Exercise<?> exercise, Class<S> contract, List<Solution> right) {
        Map<String, S> styles = new LinkedHashMap<>();
        right.forEach(style -> styles.put(style.id(), Program.of(style).implementing(contract)));
        Study<S> study = new Study<>(exercise, contract, new LiveOracle(installation.reference()), styles);
        Map<Topic, Measure> all = new LinkedHashMap<>();
        for (Seed seed : Seed.of(installation.secret(), seeds)) {
            all.putAll(study.measures(new Seeds(seed.secret())));
        }
        return all;
    }
}
