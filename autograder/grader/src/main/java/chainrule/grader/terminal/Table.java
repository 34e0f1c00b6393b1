package chainrule.grader.terminal;

import chainrule.grader.config.Points;
import chainrule.grader.findings.Finding;
import chainrule.grader.message.Cause;
import chainrule.grader.message.CheckLine;
import chainrule.grader.message.ExerciseMessage;
import chainrule.grader.message.Message;
import chainrule.grader.message.State;
import chainrule.grader.text.CauseText;
import chainrule.grader.text.CheckText;
import chainrule.grader.text.Wrapping;
import chainrule.testkit.words.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The message of a run in 80 columns: what needs nothing takes little room, and what to do next stands last. */
public final class Table {
    private static final int WIDTH = 80;
    private static final int NAME = 48;
    /** So many exercises that are not begun, or that have all their points, do not take a row each. */
    private static final int MANY = 4;

    private final Message message;
    private final Paint paint;
    private final List<String> lines = new ArrayList<>();

    private Table(Message message, Paint paint) {
        this.message = message;
        this.paint = paint;
    }

    /**
     * Lays a message out, failed checks grouped by their causes.
     *
     * @param message all that is said
     * @param paint how to colour it
     * @param command what grades this submission again; empty where its reader has none
     * @return lines, none wider than 80 columns but for what is laid out in itself
     */
    public static List<String> lines(Message message, Paint paint, String command) {
        Table table = new Table(message, paint);
        table.addFound(false);
        table.addExercises();
        table.addTotal();
        table.addCauses();
        table.addNextStep(command);
        return table.lines;
    }

    /**
     * Lays a message out with a row and all that is said for each check.
     *
     * @param message all that is said
     * @param paint how to colour it
     * @return lines, none wider than 80 columns but for what is laid out in itself
     */
    public static List<String> details(Message message, Paint paint) {
        Table table = new Table(message, paint);
        table.addFound(true);
        for (ExerciseMessage exercise : message.exercises()) {
            table.addExerciseRow(exercise);
            exercise.lines().forEach(table::addRow);
        }
        table.addTotal();
        for (ExerciseMessage exercise : message.exercises()) {
            exercise.lines().stream()
                    .filter(line -> line.state() != State.PASSED)
                    .forEach(table::addDetails);
        }
        return table.lines;
    }

    /**
     * That a class was found is no news to whoever reads the points of its exercise; nor that none was, where many
     * exercises are not begun.
     */
    private void addFound(boolean all) {
        lines.add(paint.strong(message.report().title()));
        boolean folded = !notBegun().isEmpty();
        for (Sentence sentence : message.found()) {
            if (all || !(sentence instanceof Finding.Found) && !(folded && sentence instanceof Finding.NotFound)) {
                addWrapped(sentence.text());
            }
        }
        lines.add("");
    }

    /** Those of which nothing is written, where they are many beside others that are begun. */
    private List<ExerciseMessage> notBegun() {
        List<ExerciseMessage> empty = message.exercises().stream()
                .filter(exercise -> exercise.lines().stream().allMatch(line -> line.state() == State.UNWRITTEN))
                .toList();
        return empty.size() >= MANY && empty.size() < message.exercises().size() ? empty : List.of();
    }

    private void addExercises() {
        List<ExerciseMessage> notBegun = notBegun();
        List<ExerciseMessage> inFull = new ArrayList<>();
        for (ExerciseMessage exercise : message.exercises()) {
            if (exercise.score() >= exercise.most() && !isAllInFull()) {
                inFull.add(exercise);
            } else {
                addInFull(inFull);
                (notBegun.contains(exercise) ? List.<ExerciseMessage>of() : List.of(exercise))
                        .forEach(this::addExercise);
            }
        }
        addInFull(inFull);
        if (!notBegun.isEmpty()) {
            int most = notBegun.stream().mapToInt(ExerciseMessage::most).sum();
            lines.add(paint.strong(
                    row("", notBegun.size() + " exercises not begun; --list names them", "", points(0, most))));
        }
    }

    private boolean isAllInFull() {
        return message.exercises().stream().allMatch(exercise -> exercise.score() >= exercise.most());
    }

    /** Many in a row need no row each, where there is something else to read. */
    private void addInFull(List<ExerciseMessage> exercises) {
        if (exercises.size() < MANY) {
            exercises.forEach(this::addExercise);
        } else {
            int first = exercises.get(0).exercise().number();
            int last = exercises.get(exercises.size() - 1).exercise().number();
            int points = exercises.stream().mapToInt(ExerciseMessage::most).sum();
            int score = exercises.stream().mapToInt(ExerciseMessage::score).sum();
            lines.add(paint.strong(
                    row(first + "-" + last, exercises.size() + " exercises in full", "", points(score, points))));
        }
        exercises.clear();
    }

    private void addExercise(ExerciseMessage exercise) {
        addExerciseRow(exercise);
        if (exercise.score() < exercise.most()) {
            addNumbers(paint.bad("failed"), 6, exercise.numbers(State.FAILED));
            addNumbers("not written yet", 15, exercise.numbers(State.UNWRITTEN));
            addNumbers(paint.good("passed"), 6, exercise.numbers(State.PASSED));
        }
    }

    private void addNumbers(String word, int width, String numbers) {
        if (!numbers.isEmpty()) {
            List<String> wrapped = Wrapping.wrap(numbers, WIDTH - 24);
            String gap = " ".repeat(24);
            lines.add("      " + word + gap.substring(0, 18 - width) + wrapped.get(0));
            wrapped.stream().skip(1).forEach(line -> lines.add(gap + line));
        }
    }

    private void addExerciseRow(ExerciseMessage exercise) {
        lines.add(paint.strong(row(
                Integer.toString(exercise.exercise().number()),
                exercise.exercise().exercise().title(),
                "",
                points(exercise.score(), exercise.most()))));
    }

    private void addRow(CheckLine line) {
        String state = line.state() == State.PASSED ? paint.good("passed") : paint.bad("FAILED");
        lines.add(row(
                line.check().number(),
                line.check().verdict().check().name(),
                state,
                points(line.check().score(), line.check().most())));
    }

    private void addTotal() {
        lines.add("-".repeat(WIDTH));
        lines.add(paint.strong(row(
                "",
                "Total",
                "",
                points(message.report().score(), message.report().most()))));
    }

    /** The first cause last, where a terminal leaves the eye. */
    private void addCauses() {
        List<Cause> causes = message.causes();
        for (int i = causes.size() - 1; i >= 0; i--) {
            if (!causes.get(i).isUnwritten()) {
                lines.add("");
                List<String> text = CauseText.lines(i + 1, causes.get(i), false);
                lines.add(paint.bad(text.get(0)));
                text.stream().skip(1).forEach(this::addWrapped);
            }
        }
    }

    private void addNextStep(String command) {
        message.missed().ifPresent(missed -> {
            lines.add("");
            addWrapped(missed.text());
            String number = message.causes().get(0).lead().number();
            if (!command.isEmpty()) {
                lines.add("Try: " + command + " --only " + number + " --details");
            }
        });
    }

    private void addDetails(CheckLine line) {
        lines.add("");
        lines.add(paint.bad(
                line.check().number() + " " + line.check().verdict().check().name()));
        line.cause().ifPresent(cause -> cause.relation(line.check()).forEach(relation -> addWrapped(relation.text())));
        CheckText.lines(line.message()).forEach(this::addWrapped);
    }

    private void addWrapped(String text) {
        lines.addAll(Wrapping.wrap(text, WIDTH));
    }

    private static String points(int score, int most) {
        return String.format(Locale.ROOT, "%7s / %6s", Points.text(score), Points.text(most));
    }

    /** The state may hold colour codes, which take no room: its six letters are never padded. */
    private static String row(String number, String name, String state, String points) {
        String shown = state.isEmpty() ? "      " : state;
        return String.format(Locale.ROOT, "%-5s ", number)
                + String.format(Locale.ROOT, "%-" + NAME + "." + NAME + "s", name) + " " + shown + " " + points;
    }
}
