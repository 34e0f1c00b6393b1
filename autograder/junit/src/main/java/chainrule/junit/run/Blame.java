package chainrule.junit.run;

import chainrule.grader.junit.TestSaid;
import chainrule.grader.submission.Place;
import chainrule.junit.session.Account;
import chainrule.testkit.words.Sentence;
import chainrule.testkit.words.StudentText;
import chainrule.wire.suites.SuiteNews;
import chainrule.wire.suites.TestEnding;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.platform.engine.TestExecutionResult;

/**
 * Whose doing the end of a test is, in this order: what the session remembers, a throwable that a call of the submission's
 * threw, an assertion, and anything else is the test's own.
 *
 * @param account of the test
 * @param testClasses in which its lines are looked for
 */
record Blame(Account account, List<String> testClasses) {
    private static final int MOST_LINES = 10;
    private static final int MOST_LETTERS = 2_000;
    private static final int MOST_CAUSES = 8;

    SuiteNews.Ended of(String test, String invocation, TestExecutionResult result) {
        Optional<Throwable> thrown = result.getThrowable();
        Optional<Throwable> theirs = thrown.flatMap(this::raised);
        TestEnding ending = ending(result, theirs.isPresent());
        return new SuiteNews.Ended(
                test,
                invocation,
                ending,
                ending == TestEnding.PASSED ? new String[0] : said(thrown, theirs, ending),
                account.transcript().lines().toArray(String[]::new),
                account.transcript().total(),
                thrown.map(this::place).orElse(""),
                theirs.flatMap(account::placeOf).map(Place::words).orElse(""));
    }

    private TestEnding ending(TestExecutionResult result, boolean theirs) {
        if (account.fault().isPresent()) {
            return TestEnding.FAILED;
        }
        return switch (result.getStatus()) {
            case SUCCESSFUL -> TestEnding.PASSED;
            case ABORTED -> TestEnding.NOT_RUN;
            case FAILED ->
                theirs
                                || result.getThrowable()
                                        .filter(AssertionError.class::isInstance)
                                        .isPresent()
                        ? TestEnding.FAILED
                        : TestEnding.BROKEN;
        };
    }

    /** What a call threw, as it is or as the cause of what reached JUnit. */
    private Optional<Throwable> raised(Throwable thrown) {
        Throwable cause = thrown;
        for (int i = 0; i < MOST_CAUSES && cause != null; i++) {
            if (account.callThatThrew(cause).isPresent()) {
                return Optional.of(cause);
            }
            cause = cause.getCause();
        }
        return Optional.empty();
    }

    private String[] said(Optional<Throwable> thrown, Optional<Throwable> theirs, TestEnding ending) {
        if (account.fault().isPresent()) {
            return new String[] {account.fault().get().text()};
        }
        Throwable end = thrown.orElse(null);
        StudentText message = StudentText.of(end == null || end.getMessage() == null ? "" : end.getMessage());
        if (ending == TestEnding.NOT_RUN) {
            return texts(new TestSaid.NotRun(message));
        } else if (end instanceof AssertionError) {
            return message.isBlank() ? texts(new TestSaid.Wordless()) : assertion(message);
        } else if (theirs.isPresent()) {
            Throwable own = theirs.get();
            String call = account.callThatThrew(own).orElseThrow();
            StudentText text = StudentText.of(own.getMessage() == null ? "" : own.getMessage());
            return texts(new TestSaid.CallThrew(call, own.getClass().getSimpleName(), text));
        }
        return texts(new TestSaid.TestBroke(end == null ? "" : end.getClass().getSimpleName(), message));
    }

    private static String[] texts(Sentence sentence) {
        return new String[] {sentence.text()};
    }

    private static String[] assertion(StudentText message) {
        String text = message.block().strip();
        List<String> lines = new ArrayList<>(text.substring(0, Math.min(text.length(), MOST_LETTERS))
                .lines()
                .filter(line -> !line.isBlank())
                .toList());
        if (lines.size() > MOST_LINES) {
            lines = new ArrayList<>(lines.subList(0, MOST_LINES));
            lines.add("…");
        }
        return lines.toArray(String[]::new);
    }

    private String place(Throwable thrown) {
        return Arrays.stream(thrown.getStackTrace())
                .filter(frame -> testClasses.stream()
                        .anyMatch(type -> frame.getClassName().equals(type)
                                || frame.getClassName().startsWith(type + "$")))
                .findFirst()
                .map(frame -> frame.getFileName() + ", line " + frame.getLineNumber())
                .orElse("");
    }
}
