package chainrule.junit.run;

import chainrule.grader.junit.TestSaid;
import chainrule.junit.session.Account;
import chainrule.junit.session.Session;
import chainrule.testkit.words.StudentText;
import chainrule.wire.suites.SuiteNews;
import chainrule.wire.suites.TestEnding;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.TestPlan;

/** Hears from JUnit how tests end, and tells the grader at once. */
final class TestWatch implements TestExecutionListener {
    private final TestPlan plan;
    private final Session session;
    private final News news;
    private final List<String> testClasses;
    private final Set<String> told = new HashSet<>();

    TestWatch(TestPlan plan, Session session, News news, List<String> testClasses) {
        this.plan = plan;
        this.session = session;
        this.news = news;
        this.testClasses = testClasses;
    }

    @Override
    public void executionStarted(TestIdentifier started) {
        if (started.isTest()) {
            Optional<MethodSource> method = method(started);
            method.ifPresent(source -> news.tell(new SuiteNews.Begun(Listing.key(source))));
            session.beginTest();
            method.map(TimeAllowed::millis).ifPresent(limit -> limit.ifPresent(session::restrict));
        } else if (isClassOfItsOwn(started)) {
            session.beginClass();
        }
    }

    /** A class that lies in no other: directly below an engine. */
    private boolean isClassOfItsOwn(TestIdentifier container) {
        return plan.getParent(container)
                .map(parent -> plan.getParent(parent).isEmpty())
                .orElse(false);
    }

    @Override
    public void executionFinished(TestIdentifier finished, TestExecutionResult result) {
        session.harnessFault().ifPresent(fault -> news.tell(new SuiteNews.Fault(String.valueOf(fault.getMessage()))));
        if (finished.isTest()) {
            Account account = session.endTest();
            method(finished).ifPresent(source -> {
                told.add(Listing.key(source));
                news.tell(new Blame(account, testClasses).of(Listing.key(source), invocation(finished), result));
            });
        } else if (result.getStatus() != TestExecutionResult.Status.SUCCESSFUL) {
            // what goes wrong around tests goes wrong for all of them that have not run
            Blame blame = new Blame(session.endTest(), testClasses);
            below(finished, new HashSet<>()).stream()
                    .filter(told::add)
                    .forEach(test -> news.tell(blame.of(test, "", result)));
        }
    }

    @Override
    public void executionSkipped(TestIdentifier skipped, String reason) {
        String said = new TestSaid.NotRun(StudentText.of(reason)).text();
        below(skipped, new HashSet<>()).stream()
                .filter(told::add)
                .forEach(test -> news.tell(new SuiteNews.Ended(
                        test, "", TestEnding.NOT_RUN, new String[] {said}, new String[0], 0, "", "")));
    }

    private Set<String> below(TestIdentifier identifier, Set<String> keys) {
        Listing.methodOf(identifier).ifPresent(method -> keys.add(Listing.key(method)));
        plan.getChildren(identifier).forEach(child -> below(child, keys));
        return keys;
    }

    /** Its own, or that of the factory or template above it. */
    private Optional<MethodSource> method(TestIdentifier test) {
        Optional<TestIdentifier> at = Optional.of(test);
        while (at.isPresent() && Listing.methodOf(at.get()).isEmpty()) {
            at = plan.getParent(at.get());
        }
        return at.flatMap(Listing::methodOf);
    }

    /** A display name, where the method is run more than once. */
    private String invocation(TestIdentifier test) {
        boolean several = plan.getParent(test).flatMap(Listing::methodOf).isPresent()
                || test.getDisplayName().contains("[");
        return several ? StudentText.of(test.getDisplayName()).line() : "";
    }
}
