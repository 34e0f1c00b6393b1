package chainrule.staff.mutation;

import chainrule.grader.ExitCode;
import chainrule.grader.Subcommand;
import chainrule.grader.suite.Suites;
import chainrule.staff.Installation;
import chainrule.staff.slips.SlipFindings;
import chainrule.staff.slips.SlipStudy;
import chainrule.staff.slips.SourceSlips;
import chainrule.staff.solutions.Seed;
import chainrule.testkit.Exercise;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Asks the suites to notice every change of the reference. */
@Command(
        name = "mutate",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Changes the reference in one place at a time and prints which changes the suites do not notice.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:every change is noticed, or listed with the reason why it computes the same thing",
            "1:a change goes unnoticed, or the list is not right any more",
            "64:wrong usage",
            "70:a fault of the harness"
        },
        exitCodeOnInvalidInput = ExitCode.BAD_USAGE,
        exitCodeOnExecutionException = ExitCode.HARNESS_FAULT)
public final class MutateCommand extends Subcommand {
    private static final int UNNOTICED = 1;

    @Spec
    private CommandSpec spec;

    @Option(names = "--exercise", paramLabel = "KEY", description = "only what this exercise uses")
    private String exercise;

    @Option(names = "--seeds", paramLabel = "N", defaultValue = "1", description = "that many rounds of other cases")
    private int seeds;

    @Option(
            names = "--people",
            description = "slips of people in the reference and every style, beside PIT's in every style")
    private boolean people;

    @Option(names = "--one-in", paramLabel = "N", defaultValue = "1", description = "of so many slips try one")
    private int oneIn;

    @Option(names = "--only", paramLabel = "TEXT", description = "slips whose report contains it")
    private String only = "";

    @Override
    public Integer call() {
        Installation installation = Installation.around(course());
        List<String> rounds =
                Seed.of(installation.secret(), seeds).stream().map(Seed::secret).toList();
        return people ? slips(installation, rounds) : mutants(installation, rounds);
    }

    private int slips(Installation installation, List<String> rounds) {
        SlipStudy study = new SlipStudy(
                installation, rounds, List.of(new SourceSlips(), new PitSlips()), oneIn, text -> text.contains(only));
        SlipFindings all = new SlipFindings(List.of());
        for (Exercise<?> exercise : exercises()) {
            SlipFindings found = study.of(exercise, startup().isWatched());
            found.living().forEach(System.out::println);
            found.unsteady().forEach(System.out::println);
            System.out.println(found.summary(exercise.title()));
            all = all.and(found);
        }
        System.out.println(all.summary("All"));
        return all.living().isEmpty() && all.unsteady().isEmpty() ? ExitCode.GRADED : UNNOTICED;
    }

    private int mutants(Installation installation, List<String> rounds) {
        Map<MutantName, String> reviewed = Survivors.reviewed();
        List<Noticed> tallies = new MutationOfReference(installation)
                .tallies(exercises(), rounds, startup().isWatched());
        List<MutantFinding> findings = MutantFinding.all(tallies, reviewed, exercise == null);
        findings.forEach(finding -> System.out.println(finding.text()));
        tallies.forEach(tally -> System.out.println(tally.text(reviewed)));
        return findings.isEmpty() ? ExitCode.GRADED : UNNOTICED;
    }

    private List<Exercise<?>> exercises() {
        List<Exercise<?>> chosen = Suites.all().stream()
                .filter(declared -> exercise == null || declared.key().equals(exercise))
                .toList();
        if (chosen.isEmpty()) {
            throw new ParameterException(spec.commandLine(), "There is no exercise " + exercise + ".");
        }
        return chosen;
    }
}
