package chainrule.staff.corpus;

import chainrule.grader.ExitCode;
import chainrule.grader.Subcommand;
import chainrule.grader.suite.Suites;
import chainrule.staff.Installation;
import chainrule.staff.SideBySide;
import chainrule.staff.solutions.Expectation;
import chainrule.staff.solutions.Kind;
import chainrule.staff.solutions.Solution;
import chainrule.testkit.Exercise;
import chainrule.worker.compiler.SubmissionCompiler;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Measures how much students are told of what nobody wrote a hint for. */
@Command(
        name = "explain-corpus",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description =
                "Explains wrong solutions without the known mistakes, and says how many of them it explains truly.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:no false sentence",
            "1:a sentence does not hold with other cases",
            "64:wrong usage",
            "70:a fault of the harness"
        },
        exitCodeOnInvalidInput = ExitCode.BAD_USAGE,
        exitCodeOnExecutionException = ExitCode.HARNESS_FAULT)
public final class ExplainCorpusCommand extends Subcommand {
    private static final int FALSE_SENTENCES = 1;

    @Spec
    private CommandSpec spec;

    @Option(names = "--exercise", paramLabel = "KEY", description = "only this one")
    private String exercise;

    @Option(
            names = "--changes",
            paramLabel = "N",
            defaultValue = "12",
            description = "of each exercise that many changes of right solutions (12)")
    private int changes;

    @Option(names = "--pairs", paramLabel = "N", defaultValue = "6", description = "and that many pairs of changes (6)")
    private int pairs;

    @Option(
            names = "--mistakes",
            paramLabel = "N",
            defaultValue = "0",
            description = "and that many known mistakes (0)")
    private int mistakes;

    @Option(names = "--sample", paramLabel = "SEED", defaultValue = "1", description = "which ones chance chooses (1)")
    private long sample;

    @Option(
            names = "--folder",
            paramLabel = "DIR",
            description = "instead of these, the wrong solutions in its folders")
    private Path folder;

    @Option(names = "--list", description = "print what each is told")
    private boolean list;

    @Override
    public Integer call() {
        Installation installation = Installation.around(course());
        List<Callable<List<Explained>>> pieces = new ArrayList<>();
        try (SubmissionCompiler compiler = new SubmissionCompiler()) {
            exercises().forEach(chosen -> pieces.add(() -> explained(chosen, installation, compiler)));
            List<Explained> all = SideBySide.all("Exercises", pieces, startup().isWatched()).stream()
                    .flatMap(List::stream)
                    .toList();
            ExplainedTable table = new ExplainedTable(all);
            (list ? table.details() : table.falseOnes()).forEach(System.out::println);
            table.lines().forEach(System.out::println);
            return all.stream().allMatch(one -> one.wrong().isEmpty()) ? ExitCode.GRADED : FALSE_SENTENCES;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<Explained> explained(Exercise<?> chosen, Installation installation, SubmissionCompiler compiler) {
        Explainer explainer = new Explainer(chosen, installation, installation.secret());
        Corpus corpus = new Corpus(chosen, compiler, sample);
        List<WrongSolution> wrong = new ArrayList<>();
        if (folder != null) {
            wrong.addAll(corpus.folders(folder, explainer));
        } else {
            List<Solution> right = of(Kind.STYLE, chosen, installation);
            wrong.addAll(corpus.changes(right, changes, explainer));
            wrong.addAll(corpus.pairs(right, pairs, explainer));
            wrong.addAll(corpus.mistakes(of(Kind.MISTAKE, chosen, installation), mistakes, explainer));
        }
        return wrong.stream().map(explainer::explain).toList();
    }

    private static List<Solution> of(Kind kind, Exercise<?> chosen, Installation installation) {
        return installation.solutions().of(kind).stream()
                .map(solution -> Expectation.of(solution, Suites.all()))
                .filter(expected -> expected.exerciseKeys().equals(List.of(chosen.key())) && !expected.isOnlySlow())
                .map(Expectation::solution)
                .toList();
    }

    private Stream<Exercise<?>> exercises() {
        List<Exercise<?>> chosen = Suites.all().stream()
                .filter(declared -> exercise == null || declared.key().equals(exercise))
                .toList();
        if (chosen.isEmpty()) {
            throw new ParameterException(spec.commandLine(), "There is no exercise " + exercise + ".");
        }
        return chosen.stream();
    }
}
