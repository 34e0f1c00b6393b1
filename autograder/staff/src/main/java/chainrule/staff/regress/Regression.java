package chainrule.staff.regress;

import chainrule.grader.submission.HarnessFault;
import chainrule.grader.suite.Suites;
import chainrule.grader.terminal.Progress;
import chainrule.staff.Installation;
import chainrule.staff.specimen.Subject;
import chainrule.testkit.words.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Runs rounds side by side, one for each processor. */
public final class Regression {
    private Regression() {}

    /**
     * Grades every solution but the hostile ones, in this process.
     *
     * @param installation the product and the solutions
     * @param seeds how many rounds
     * @return a sentence for each difference from what the solutions declare
     */
    public static List<Sentence> differences(Installation installation, int seeds) {
        List<Subject> subjects = Subject.all(installation.solutions(), Suites.declareAll());
        List<Seed> rounds = Seed.of(installation.product().assignment().secret(), seeds);
        List<Verdict> verdicts = of(Rounds.inThisProcess(installation, subjects, rounds), false);
        return List.copyOf(Outcome.of(subjects, verdicts, 0).differences());
    }

    /** The verdicts of all rounds, in the order of the rounds. */
    static List<Verdict> of(List<Round> rounds, boolean showProgress) {
        ExecutorService threads =
                Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
        int total = rounds.stream().mapToInt(Round::size).sum();
        try (Progress progress = showProgress ? Progress.bar("Solutions", total) : Progress.silent()) {
            List<Future<List<Verdict>>> running = rounds.stream()
                    .map(round -> threads.submit(() -> graded(round, progress)))
                    .toList();
            List<Verdict> verdicts = new ArrayList<>();
            for (Future<List<Verdict>> future : running) {
                verdicts.addAll(future.get());
            }
            return verdicts;
        } catch (ExecutionException e) {
            throw new HarnessFault("a round of the regression failed: " + e.getCause(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new HarnessFault("interrupted", e);
        } finally {
            threads.shutdownNow();
        }
    }

    private static List<Verdict> graded(Round round, Progress progress) {
        List<Verdict> verdicts = round.grade();
        verdicts.forEach(verdict -> progress.step());
        return verdicts;
    }
}
