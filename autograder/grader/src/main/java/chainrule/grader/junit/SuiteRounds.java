package chainrule.grader.junit;

import chainrule.grader.process.Deadline;
import chainrule.grader.process.Limits;
import chainrule.grader.process.SuiteProcess;
import chainrule.grader.submission.HarnessFault;
import chainrule.testkit.words.Sentence;
import chainrule.wire.suites.SuiteJob;
import chainrule.wire.suites.SuiteNews;
import chainrule.wire.suites.TestEnding;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Runs tests in processes of their own, and keeps what they tell. A process that ends or says nothing for too long costs
 * the test that was running; the next one runs those that are left.
 */
final class SuiteRounds {
    private static final long SILENCE_BESIDE_CALLS_MILLIS = 15_000;
    private static final double MILLIS_A_SECOND = 1_000;

    private final Function<List<String>, SuiteJob> jobs;
    private final List<Path> classPath;
    private final Limits limits;
    private final Deadline deadline;
    private final Map<String, List<SuiteNews.Ended>> told = new LinkedHashMap<>();

    SuiteRounds(Function<List<String>, SuiteJob> jobs, List<Path> classPath, Limits limits, Deadline deadline) {
        this.jobs = jobs;
        this.classPath = classPath;
        this.limits = limits;
        this.deadline = deadline;
    }

    List<SuiteNews.Ended> of(String test) {
        return List.copyOf(told.getOrDefault(test, List.of()));
    }

    void run(List<String> tests) {
        Set<String> left = new LinkedHashSet<>(tests);
        while (!left.isEmpty()) {
            if (deadline.millisLeft() <= 0) {
                left.forEach(test -> add(lost(test, TestEnding.NOT_RUN, new TestSaid.NoTimeLeft())));
                return;
            }
            try (SuiteProcess process = SuiteProcess.start(classPath, jobs.apply(List.copyOf(left)))) {
                Optional<String> running = follow(process, left);
                if (running.isEmpty() && !left.isEmpty()) {
                    // it came to its end, or died before any test: what is left would not run next time either
                    left.forEach(test -> add(lost(test, TestEnding.NOT_RUN, new TestSaid.EndedTheTests())));
                    return;
                }
                running.ifPresent(test -> {
                    add(lost(test, TestEnding.FAILED, new TestSaid.EndedTheTests()));
                    left.remove(test);
                });
            }
        }
    }

    /** Listens until nothing more comes; answers the test that was running then. */
    private Optional<String> follow(SuiteProcess process, Set<String> left) {
        String running = null;
        boolean over = false;
        boolean silent = true;
        Set<String> done = new LinkedHashSet<>();
        while (!over) {
            Optional<SuiteNews> news = process.next(patience());
            if (news.isEmpty()) {
                if (silent) {
                    throw new HarnessFault("the process of the tests ended without a word");
                }
                break;
            }
            silent = false;
            if (news.get() instanceof SuiteNews.Fault fault) {
                throw new HarnessFault(fault.what());
            } else if (news.get() instanceof SuiteNews.Begun begun) {
                running = begun.test();
            } else if (news.get() instanceof SuiteNews.Ended ended) {
                running = null;
                add(ended);
                done.add(ended.test());
            } else {
                over = news.get() instanceof SuiteNews.Over;
            }
        }
        left.removeAll(done);
        return Optional.ofNullable(running);
    }

    private long patience() {
        long calls = Math.round(MILLIS_A_SECOND * limits.exerciseSeconds());
        return Math.max(1, Math.min(calls + SILENCE_BESIDE_CALLS_MILLIS, deadline.millisLeft()));
    }

    private void add(SuiteNews.Ended ended) {
        told.computeIfAbsent(ended.test(), unknown -> new ArrayList<>()).add(ended);
    }

    private static SuiteNews.Ended lost(String test, TestEnding ending, Sentence why) {
        return new SuiteNews.Ended(test, "", ending, new String[] {why.text()}, new String[0], 0, "", "");
    }
}
