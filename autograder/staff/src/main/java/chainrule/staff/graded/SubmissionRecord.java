package chainrule.staff.graded;

import chainrule.grader.config.Points;
import chainrule.grader.message.Cause;
import chainrule.grader.message.CheckLine;
import chainrule.grader.message.Message;
import chainrule.grader.report.GradedCheck;
import chainrule.grader.report.GradingReport.RunFacts;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;

/**
 * What came of one submission. Nothing in it says whose it is.
 *
 * @param id of the submission
 * @param content a hash of its files
 * @param question a hash of all else that its grading depends on
 * @param status whether it was graded
 * @param reason why it was not; empty when it was
 * @param createdAt when it was submitted, in ISO-8601; empty when that is not known
 * @param earlier how many submissions came before it
 * @param seconds how long its grading took
 * @param score points
 * @param most points
 * @param run how it was graded; null when it was not
 * @param checks in order
 * @param causes why checks failed
 */
public record SubmissionRecord(
        String id,
        String content,
        String question,
        Status status,
        String reason,
        String createdAt,
        int earlier,
        double seconds,
        double score,
        double most,
        RunFacts run,
        List<CheckRecord> checks,
        List<CauseRecord> causes) {

    /** Whether a submission has a score that means something. */
    public enum Status {
        /** It has, whatever it is. */
        GRADED,
        /** It could not be opened; who submitted it has to hear of it. */
        UNUSABLE,
        /** The harness failed or did not come to an end; nobody is to pay for it. */
        NOT_GRADED;

        /**
         * The word for it.
         *
         * @return in lower case
         */
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', ' ');
        }
    }

    /**
     * One check.
     *
     * @param exercise the title of its exercise
     * @param key such as {@code convolution.padding}
     * @param number such as {@code 1.4}
     * @param name what students read
     * @param score points
     * @param most points
     * @param visibility to students
     * @param state {@code passed}, {@code not written yet} or {@code FAILED}
     */
    public record CheckRecord(
            String exercise,
            String key,
            String number,
            String name,
            double score,
            double most,
            String visibility,
            String state) {}

    /**
     * Why checks failed.
     *
     * @param exercise its title
     * @param what what is wrong, in a few words
     * @param checks the keys of those that failed for it
     * @param unwritten whether nothing is wrong but that it is not written yet
     */
    public record CauseRecord(String exercise, String what, List<String> checks, boolean unwritten) {}

    /**
     * The record of a submission that has no score.
     *
     * @param asked what was to be graded
     * @param seconds since its grading began
     * @param status why there is no score
     * @param reason the same, in words
     * @return a record without checks
     */
    public static SubmissionRecord without(Asked asked, double seconds, Status status, String reason) {
        return new SubmissionRecord(
                asked.id(),
                asked.content(),
                asked.question(),
                status,
                reason,
                asked.createdAt(),
                asked.earlier(),
                seconds,
                0,
                0,
                null,
                List.of(),
                List.of());
    }

    /**
     * What was to be graded.
     *
     * @param id of the submission
     * @param content a hash of its files
     * @param question a hash of all else that its grading depends on
     * @param createdAt when it was submitted, in ISO-8601; empty when that is not known
     * @param earlier how many submissions came before it
     */
    public record Asked(String id, String content, String question, String createdAt, int earlier) {}

    /**
     * Whether it answers a question.
     *
     * @param asked the question
     * @return true when the same was asked of the same files
     */
    public boolean answers(Asked asked) {
        return content.equals(asked.content()) && question.equals(asked.question());
    }

    /** The same with checks that others have too. */
    SubmissionRecord sharing(UnaryOperator<CheckRecord> common) {
        return new SubmissionRecord(
                id,
                content,
                question,
                status,
                reason,
                createdAt,
                earlier,
                seconds,
                score,
                most,
                run,
                checks.stream().map(common).toList(),
                causes);
    }

    /**
     * The same as the answer to a question that was passed on in other words.
     *
     * @param asked what was to be graded
     * @return a copy
     */
    public SubmissionRecord to(Asked asked) {
        return new SubmissionRecord(
                asked.id(),
                asked.content(),
                asked.question(),
                status,
                reason,
                asked.createdAt(),
                asked.earlier(),
                seconds,
                score,
                most,
                run,
                checks,
                causes);
    }

    /**
     * The record of a grading.
     *
     * @param asked what was graded
     * @param message what was said
     * @return with every check
     */
    public static SubmissionRecord of(Asked asked, Message message) {
        return of(
                asked,
                message.report().run(),
                new Earned(message.report().score(), message.report().most()),
                message.exercises().stream()
                        .flatMap(exercise -> exercise.lines().stream()
                                .map(line ->
                                        check(exercise.exercise().exercise().title(), line)))
                        .toList(),
                message.causes().stream().map(SubmissionRecord::cause).toList());
    }

    /** What a submission earned and what it could have, in hundredths. */
    record Earned(int score, int most) {}

    /** The record of a grading. */
    static SubmissionRecord of(
            Asked asked, RunFacts run, Earned earned, List<CheckRecord> checks, List<CauseRecord> causes) {
        return new SubmissionRecord(
                asked.id(),
                asked.content(),
                asked.question(),
                Status.GRADED,
                "",
                asked.createdAt(),
                asked.earlier(),
                run.seconds(),
                Points.number(earned.score()),
                Points.number(earned.most()),
                run,
                checks,
                causes);
    }

    private static CheckRecord check(String exercise, CheckLine line) {
        GradedCheck check = line.check();
        return new CheckRecord(
                exercise,
                check.verdict().key(),
                check.number(),
                check.verdict().check().name(),
                Points.number(check.score()),
                Points.number(check.most()),
                check.visibility().key(),
                line.state().word());
    }

    private static CauseRecord cause(Cause cause) {
        return new CauseRecord(
                cause.exercise().exercise().title(),
                cause.what().text(),
                cause.checks().stream().map(check -> check.verdict().key()).toList(),
                cause.isUnwritten());
    }
}
