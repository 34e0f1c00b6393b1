package chainrule.grader.html;

import chainrule.grader.feedback.CheckMessage;
import chainrule.grader.feedback.WhereToStart;
import chainrule.grader.report.GradedCheck;
import chainrule.grader.report.GradedExercise;
import chainrule.grader.report.GradingReport;
import chainrule.grader.verdict.CaseVerdict;
import chainrule.grader.verdict.Outcome;
import chainrule.grader.verdict.Points;
import chainrule.testkit.tensor.Discrepancy;
import chainrule.testkit.words.Sentence;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Turns a report into a page. */
final class PageOf {
    private final GradingReport report;
    private final Optional<WhereToStart> start;

    private PageOf(GradingReport report) {
        this.report = report;
        this.start = WhereToStart.among(report.checks());
    }

    static Page report(GradingReport report) {
        return new PageOf(report).page();
    }

    private Page page() {
        List<String> found = Stream.concat(
                        report.findings().sentences().stream(), report.remarks().sentences().stream())
                .map(Sentence::text)
                .toList();
        return new Page(
                report.title(),
                points(report.score(), report.most()) + " points",
                start.map(WhereToStart::text).orElse(""),
                found,
                report.exercises().stream().map(this::section).toList());
    }

    private Page.Section section(GradedExercise exercise) {
        int score = exercise.checks().stream().mapToInt(GradedCheck::score).sum();
        int most = exercise.checks().stream().mapToInt(GradedCheck::most).sum();
        return new Page.Section(
                exercise.number() + ". " + exercise.exercise().title(),
                points(score, most),
                exercise.checks().stream().map(this::card).toList());
    }

    private Page.Card card(GradedCheck check) {
        CheckMessage message = CheckMessage.of(check);
        List<String> notes = Stream.concat(message.gradient().stream(), message.rounding().stream())
                .toList();
        return new Page.Card(
                "check-" + check.number().replace('.', '-'),
                check.number(),
                check.verdict().check().name(),
                check.verdict().passed(),
                start.map(first -> first.number().equals(check.number())).orElse(false),
                points(check.score(), check.most()),
                message.first(),
                message.details(),
                message.patterns(),
                message.hints(),
                message.shown().map(PageOf::figure).orElse(null),
                message.shown().map(shown -> larger(check, shown)).orElse(List.of()),
                String.join("\n", message.snippet()),
                notes,
                String.join("\n", message.printed()));
    }

    private static Page.Figure figure(CaseVerdict<?> shown) {
        return FigureOf.of(shown, CheckMessage.heading(shown));
    }

    /** Where the errors of another failing case lie: a picture of one or two entries shows no pattern. */
    private static List<Page.Heat> larger(GradedCheck check, CaseVerdict<?> shown) {
        return check.verdict().cases().stream()
                .filter(judged -> judged != shown)
                .map(PageOf::heat)
                .max(Comparator.comparingInt(maps ->
                        maps.stream().mapToInt(map -> map.squares().size()).sum()))
                .orElse(List.of());
    }

    private static List<Page.Heat> heat(CaseVerdict<?> judged) {
        List<Page.Heat> maps = new ArrayList<>();
        if (judged.outcome() instanceof Outcome.Wrong wrong) {
            wrong.discrepancies().forEach((name, discrepancy) -> {
                if (discrepancy instanceof Discrepancy.OtherValues values) {
                    maps.addAll(HeatMaps.of(name, values));
                }
            });
        }
        return maps;
    }

    private static String points(int score, int most) {
        return Points.text(score) + " of " + Points.text(most);
    }
}
