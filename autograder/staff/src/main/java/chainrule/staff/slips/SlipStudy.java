package chainrule.staff.slips;

import chainrule.grader.intake.Intake;
import chainrule.grader.submission.Contract;
import chainrule.staff.Installation;
import chainrule.staff.SideBySide;
import chainrule.staff.inprocess.Program;
import chainrule.staff.inprocess.Sitter;
import chainrule.staff.solutions.Kind;
import chainrule.staff.solutions.LaidOut;
import chainrule.staff.solutions.Solution;
import chainrule.testkit.Exercise;
import chainrule.wire.SourceFile;
import chainrule.worker.compiler.SubmissionCompiler;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Predicate;

/**
 * All slips of one exercise, and the wrong solutions of ours, sitting its exams.
 *
 * @param installation the product and the solutions
 * @param seeds from what cases are drawn
 * @param makers make slips in the reference and in every style, beside those that are made around calls
 * @param oneIn how many slips there are for one that is tried
 * @param wanted which slips are tried at all, by their text
 */
public record SlipStudy(
        Installation installation, List<String> seeds, List<SlipMaker> makers, int oneIn, Predicate<String> wanted) {
    private static final int AT_ONCE = 50;

    /** A compiler serves one thread, and takes longer to start than to compile a solution. */
    private static final ThreadLocal<SubmissionCompiler> COMPILER = ThreadLocal.withInitial(SubmissionCompiler::new);

    /**
     * Everything that is not as it should be, and the counts.
     *
     * @param exercise whose checks are asked
     * @param watched whether a person waits at a terminal
     * @return what came of it
     */
    public SlipFindings of(Exercise<?> exercise, boolean watched) {
        Map<Method, List<Object[]>> inputs = Inputs.of(exercise.contract());
        Program reference = program("reference");
        Contract contract = new Contract(List.of(exercise.contract()));
        Optional<Truth> truth = inputs.isEmpty()
                ? Optional.empty()
                : Optional.of(new Truth(exercise.contract(), inputs, reference.load(contract)));
        List<Slip> slips = new ArrayList<>();
        Program bounded = reference.bounded();
        AroundSlips.of(exercise.contract(), inputs).forEach(around -> slips.add(around(around, bounded)));
        sources(exercise).forEach(solution -> slips.addAll(inSource(solution, exercise)));
        mistakes(exercise).forEach(solution -> slips.add(whole(solution)));
        List<Slip> tried = slips.stream()
                .filter(slip -> slip.isOneIn(oneIn) && wanted.test(slip.text()))
                .toList();
        ThreadLocal<SlipExams> exams =
                ThreadLocal.withInitial(() -> new SlipExams(installation, exercise, seeds, truth));
        List<Callable<List<SlipTrial>>> pieces = new ArrayList<>();
        for (int from = 0; from < tried.size(); from += AT_ONCE) {
            List<Slip> piece = tried.subList(from, Math.min(from + AT_ONCE, tried.size()));
            pieces.add(() -> piece.stream()
                    .map(slip -> trial(slip, exams.get()))
                    .filter(Objects::nonNull)
                    .toList());
        }
        return new SlipFindings(SideBySide.all(exercise.title(), pieces, watched).stream()
                .flatMap(List::stream)
                .toList());
    }

    private static SlipTrial trial(Slip slip, SlipExams exams) {
        SlipTrial trial = slip.made().isPossible() ? exams.sitting(slip) : null;
        slip.made().forget();
        return trial;
    }

    private static Slip around(AroundSlips.Around slip, Program right) {
        return new Slip(
                "around the reference",
                slip.method().getName() + ": " + slip.what(),
                "",
                (contract, budget) -> new AroundSolution(right.load(contract, budget), slip));
    }

    private Slip whole(Solution mistake) {
        Slip.Made made = new Slip.Made() {
            private Program program;

            @Override
            public boolean isPossible() {
                program = Program.of(mistake, COMPILER.get()).bounded();
                return true;
            }

            @Override
            public Sitter loaded(Contract contract, long budget) {
                return program.load(contract);
            }
        };
        return new Slip(mistake.name(), mistake.specimen().title(), "", made);
    }

    private List<Slip> inSource(Solution solution, Exercise<?> exercise) {
        List<SourceFile> sources = files(solution, exercise);
        Program program = Program.of(solution, COMPILER.get());
        return makers.stream()
                .flatMap(maker -> maker.in(solution.name(), sources, program.classes()).stream())
                .toList();
    }

    private List<Solution> sources(Exercise<?> exercise) {
        List<Solution> all = new ArrayList<>(installation.solutions().of(Kind.REFERENCE));
        installation.solutions().of(Kind.STYLE).stream()
                .filter(style -> style.specimen().exercise().equals(exercise.key()))
                .forEach(all::add);
        return all;
    }

    private List<Solution> mistakes(Exercise<?> exercise) {
        return installation.solutions().of(Kind.MISTAKE).stream()
                .filter(mistake -> mistake.specimen().exercise().equals(exercise.key()))
                .toList();
    }

    /** Of the reference that file alone which is about the exercise; a style is about nothing else. */
    private List<SourceFile> files(Solution solution, Exercise<?> exercise) {
        String own = installation.reference().className(exercise.contract()).orElse("") + ".java";
        try (LaidOut laidOut = LaidOut.of(solution)) {
            return Intake.from(laidOut.folder()).sources().stream()
                    .filter(source ->
                            solution.kind() != Kind.REFERENCE || source.path().equals(own))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Program program(String name) {
        return Program.of(installation.solutions().named(name), COMPILER.get());
    }
}
