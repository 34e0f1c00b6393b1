package chainrule.grader.html;

import chainrule.grader.config.Points;
import chainrule.grader.message.Cause;
import chainrule.grader.message.CheckLine;
import chainrule.grader.message.ExerciseMessage;
import chainrule.grader.message.Message;
import chainrule.grader.message.State;
import chainrule.grader.report.GradedCheck;
import chainrule.testkit.words.Sentence;
import java.util.List;
import java.util.stream.IntStream;

/** Lays a message out as a page. */
final class PageOf {
    private final Message message;
    private final List<Cause> explained;

    private PageOf(Message message) {
        this.message = message;
        this.explained =
                message.causes().stream().filter(cause -> !cause.isUnwritten()).toList();
    }

    static Page message(Message message) {
        return new PageOf(message).page();
    }

    private Page page() {
        return new Page(
                message.report().title(),
                points(message.report().score(), message.report().most()) + " points",
                message.missed().map(Sentence::text).orElse(""),
                IntStream.range(0, explained.size())
                        .mapToObj(i -> cause(i + 1, explained.get(i)))
                        .toList(),
                message.found().stream().map(Sentence::text).toList(),
                message.exercises().stream().map(PageOf::section).toList());
    }

    private Page.CauseCard cause(int number, Cause cause) {
        return new Page.CauseCard(
                number + ". " + cause.heading().text(),
                cause.points().text(),
                cause.checks().stream().map(PageOf::link).toList(),
                cause.followers().stream().map(PageOf::link).toList(),
                BodyOf.of("cause " + number, cause.explanation(), cause.lead()));
    }

    private static Page.Section section(ExerciseMessage exercise) {
        return new Page.Section(
                exercise.exercise().number() + ". "
                        + exercise.exercise().exercise().title(),
                points(exercise.score(), exercise.most()),
                exercise.numbers(State.PASSED),
                exercise.numbers(State.UNWRITTEN),
                exercise.lines().stream()
                        .filter(line -> line.state() == State.FAILED)
                        .map(PageOf::card)
                        .toList());
    }

    private static Page.Card card(CheckLine line) {
        GradedCheck check = line.check();
        String relation = line.cause().stream()
                .flatMap(cause -> cause.relation(check).stream())
                .map(Sentence::text)
                .findFirst()
                .orElse("");
        return new Page.Card(
                link(check),
                points(check.score(), check.most()),
                relation,
                BodyOf.of("check " + check.number(), line.message(), check));
    }

    private static Page.Link link(GradedCheck check) {
        return new Page.Link(
                "check-" + check.number().replace('.', '-'),
                check.number(),
                check.verdict().check().name());
    }

    private static String points(int score, int most) {
        return Points.text(score) + " of " + Points.text(most);
    }
}
