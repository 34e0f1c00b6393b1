package chainrule.staff.mutation;

import chainrule.grader.intake.Intake;
import chainrule.grader.oracle.LiveOracle;
import chainrule.grader.submission.HarnessFault;
import chainrule.grader.suite.Suites;
import chainrule.staff.Installation;
import chainrule.staff.SideBySide;
import chainrule.staff.inprocess.Program;
import chainrule.staff.solutions.Solution;
import chainrule.testkit.Exercise;
import chainrule.wire.ClassFile;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;

/** Every mutant of the reference, tried by the checks of the exercises that use the changed class. */
public final class MutationOfReference {
    private final Installation installation;
    private final List<ClassFile> classes;
    private final Mutants mutants;
    private final Map<ClassFile, List<Mutant>> byClass = new LinkedHashMap<>();

    /**
     * Makes the mutants.
     *
     * @param installation the product and the solutions
     */
    public MutationOfReference(Installation installation) {
        this.installation = installation;
        Solution reference = installation.solutions().named("reference");
        classes = Program.of(reference).classes();
        mutants = new Mutants(classes, Intake.from(reference.folder()).sources());
        classes.forEach(file -> byClass.put(file, mutants.of(file)));
    }

    /**
     * Tries every mutant with the assignment's own secret.
     *
     * @param installation the product and the solutions
     * @return what is not as it should be
     */
    public static List<MutantFinding> findings(Installation installation) {
        List<String> seed = List.of(installation.secret());
        List<Noticed> tallies = new MutationOfReference(installation).tallies(Suites.all(), seed, false);
        return MutantFinding.all(tallies, Survivors.reviewed(), true);
    }

    /**
     * Tries them.
     *
     * @param exercises whose checks are asked
     * @param seeds from what cases are drawn
     * @param watched whether a person waits at a terminal
     * @return what became of them, for each seed
     */
    public List<Noticed> tallies(List<Exercise<?>> exercises, List<String> seeds, boolean watched) {
        List<Callable<Noticed>> trials = new ArrayList<>();
        for (String seed : seeds) {
            exercises.forEach(exercise -> trials.add(() -> new Noticed(seed, noticed(exercise, seed))));
        }
        Map<String, Noticed> bySeed = new LinkedHashMap<>();
        for (Noticed tally : SideBySide.all("Exercises", trials, watched)) {
            bySeed.merge(tally.seed(), tally, Noticed::and);
        }
        return List.copyOf(bySeed.values());
    }

    /** The changes of the classes that an exercise uses. */
    private Map<MutantName, Optional<String>> noticed(Exercise<?> exercise, String seed) {
        MutantExam trial = new MutantExam(exercise, seed, new LiveOracle(installation.reference()), true);
        trial.noticedBy(mutants.unchanged()).ifPresent(check -> {
            throw new HarnessFault("the unchanged reference loses " + check + ": nothing can be said of its mutants");
        });
        String implementation =
                installation.reference().className(exercise.contract()).orElseThrow();
        Map<MutantName, Optional<String>> noticed = new LinkedHashMap<>();
        new ClassesUsed(classes).by(implementation).forEach(file -> noticed.putAll(trial.noticed(byClass.get(file))));
        return noticed;
    }
}
