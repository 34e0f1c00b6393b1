package chainrule.staff.mutation;

import chainrule.grader.oracle.Oracle;
import chainrule.grader.submission.Contract;
import chainrule.staff.inprocess.Exam;
import chainrule.staff.inprocess.InProcessSubmission;
import chainrule.testkit.Exercise;
import chainrule.testkit.draw.Seeds;
import chainrule.wire.ClassFile;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Has mutants sit the exam of one exercise. For one thread at a time. */
final class MutantExam {
    private final Contract contract;
    private final Exam exam;

    MutantExam(Exercise<?> exercise, String seed, Oracle oracle, boolean large) {
        contract = new Contract(List.of(exercise.contract()));
        exam = new Exam(exercise, oracle, new Seeds(seed), large);
    }

    /** The check that notices a solution first, nothing when none does. */
    Optional<String> noticedBy(List<ClassFile> classes) {
        return exam.firstLost(new InProcessSubmission(contract, classes));
    }

    /** For every change the check that notices it. */
    Map<MutantName, Optional<String>> noticed(List<Mutant> mutants) {
        Map<MutantName, Optional<String>> noticed = new LinkedHashMap<>();
        mutants.forEach(mutant -> noticed.put(mutant.change(), noticedBy(mutant.classes())));
        return noticed;
    }
}
