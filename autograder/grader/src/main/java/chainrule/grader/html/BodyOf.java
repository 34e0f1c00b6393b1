package chainrule.grader.html;

import chainrule.grader.message.CaseHeading;
import chainrule.grader.message.CheckMessage;
import chainrule.grader.probing.Computed;
import chainrule.grader.report.GradedCheck;
import chainrule.grader.text.PrintedText;
import chainrule.grader.verdict.CaseVerdict;
import chainrule.grader.verdict.Outcome;
import chainrule.testkit.tensor.Discrepancy;
import chainrule.testkit.words.Sentence;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Lays the message of a check out: numbers for the small case, maps for a larger one. */
final class BodyOf {
    private BodyOf() {}

    static Page.Body of(String name, CheckMessage message, GradedCheck check) {
        List<Sentence> notes = Stream.concat(message.gradient().stream(), message.rounding().stream())
                .toList();
        return new Page.Body(
                name,
                message.first().text(),
                message.details(),
                texts(message.patterns()),
                message.computed().stream().map(BodyOf::computed).toList(),
                texts(message.hints()),
                message.shown().map(BodyOf::figure).orElse(null),
                message.shown().map(shown -> larger(check, shown)).orElse(List.of()),
                String.join("\n", message.snippet()),
                texts(notes),
                String.join("\n", PrintedText.lines(message.printed())));
    }

    private static List<String> texts(List<? extends Sentence> sentences) {
        return sentences.stream().map(Sentence::text).toList();
    }

    private static Page.Computed computed(Computed one) {
        List<Sentence> sentences = one.sentences();
        return new Page.Computed(
                texts(sentences.stream().filter(part -> !isLaidOut(part)).toList()),
                String.join(
                        "\n", texts(sentences.stream().filter(BodyOf::isLaidOut).toList())));
    }

    private static boolean isLaidOut(Sentence sentence) {
        return sentence.text().startsWith(" ");
    }

    private static Page.Figure figure(CaseVerdict<?> shown) {
        return FigureOf.of(shown, CaseHeading.of(shown).text());
    }

    /** Where the errors of another failing case lie: a picture of one or two entries shows no pattern. */
    private static List<Page.Heat> larger(GradedCheck check, CaseVerdict<?> shown) {
        return check.verdict().cases().stream()
                .filter(judged -> judged != shown)
                .map(BodyOf::heat)
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
}
