package chainrule.acceptance;

import chainrule.grader.diagnosis.Pattern.OnlyWith.Reach;
import chainrule.grader.gradescope.SubmissionLimit;
import chainrule.grader.intake.Extreme;
import chainrule.grader.oracle.KnownMistake;
import chainrule.grader.submission.Fault.TimeUp.Whose;
import chainrule.grader.submission.Place;
import chainrule.testkit.Allowance;
import chainrule.testkit.Precision;
import chainrule.testkit.words.Sentence;
import chainrule.testkit.words.StudentText;
import chainrule.wire.Frame;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/** At least one of every sentence that a student can see, made of its parts; some of their classes nobody else sees. */
final class SentenceExamples {
    private static final Place NOWHERE = new Place(List.of());
    private static final Place PLACE = new Place(List.of(new Frame("layers.Conv2d", "forward", "Conv2d.java", 12)));
    private static final StudentText MESSAGE = text("Index 7 out of bounds for length 3");
    private static final KnownMistake FLIPPED =
            new KnownMistake("kernel-flipped", "turns the kernel by 180 degrees", "Compare the taps.");
    private static final KnownMistake EXCHANGED =
            new KnownMistake("axes-exchanged", "exchanges rows and columns", "Try an oblong input.");

    private final List<Sentence> examples = new ArrayList<>();

    private SentenceExamples() {}

    static List<Sentence> all() {
        SentenceExamples all = new SentenceExamples();
        all.addFindings();
        all.addFaults();
        LawExamples.addTo(all);
        all.addRemarks();
        all.addDiscrepancies();
        all.addPatterns();
        all.addDiagnoses();
        all.addMessages();
        SuiteExamples.addTo(all);
        return all.examples;
    }

    private void addFindings() {
        add("findings.Finding$Found", "2-D convolution", "layers.Conv2d", "src/Conv2d.java");
        add("findings.Finding$NotFound", "2-D convolution", "Convolution2d");
        add("findings.Finding$NoneUsable", "2-D convolution", "Convolution2d", "Conv2d.java");
        add("findings.Finding$NearMiss", "Conv2d", List.of("backward", "forward"), "Convolution2d");
        String graded = "mine.Conv2d in mine/Conv2d.java";
        add("findings.Finding$Several", "Convolution2d", graded, List.of("A in A.java", "B.C in B.java"));
        add("findings.Finding$Several", "Convolution2d", graded, List.of("1", "2", "3", "4", "5", "6", "7"));
        add("findings.Finding$Duplicate", "Conv2d", "src/Conv2d.java", List.of("bin/Conv2d.java"));
        add("findings.Finding$ReservedPackage", "java.util.List", "List.java");
        add("findings.Finding$NoSources");
        addObstacles();
        addCompilerFindings();
        add("intake.IntakeNote$NotJava", "Conv2d.java", disguise("WEB_PAGE"));
        add("intake.IntakeNote$NotJava", "Conv2d.java", disguise("CLASS_FILE"));
        add("intake.IntakeNote$BeyondMeasure", "Conv2d.java", new Extreme(Extreme.Kind.BRACKETS, 200_000, 3));
        add("intake.LeftOut$Line", List.of("b/", "a.jar"));
        add("intake.LeftOut$Line", List.of("1", "2", "3", "4", "5", "6", "7"));
    }

    private void addObstacles() {
        add("findings.Obstacle$Abstract", "Conv2d", "Convolution2d");
        add("findings.Obstacle$NoConstructor", "Conv2d", "Convolution2d", "int, double[]");
        add("findings.Obstacle$Inner", "Homework$Conv2d", "Convolution2d", "Homework");
        add("findings.Obstacle$Local", "Convolution2d", "Homework");
        add("findings.Obstacle$OfEnum", "Conv2d", "Convolution2d");
        add("findings.Obstacle$Copied", "Conv2d", "Convolution2d", "mine.Convolution2d");
    }

    private void addCompilerFindings() {
        add("findings.CompilerFinding$DoesNotCompile", "Conv2d.java", 5, "';' expected");
        add("findings.CompilerFinding$DoesNotCompile", "", 0, "class Conv2d is defined twice");
        add("findings.CompilerFinding$MoreErrors", 3);
        add("findings.CompilerFinding$WithoutParts", "Conv2d.java", List.of(2), "package a.b does not exist");
        add("findings.CompilerFinding$WithoutParts", "Conv2d.java", List.of(2, 5, 9), "package a.b does not exist");
        add("findings.CompilerFinding$NotImported", "Conv2d.java", 1, List.of("Convolution2d"));
        add("findings.CompilerFinding$NotImported", "Conv2d.java", 1, List.of("Convolution2d", "PerAxis"));
        add("findings.CompilerFinding$NotPublic", "Conv2d.java", 4, "forward");
        add("findings.CompilerFinding$OutsideOfClasses", "Conv2d.java", 40);
        add("findings.CompilerFinding$NewerJava", "Conv2d.java", 7, "Pattern Matching in Switch", "21");
        Extreme sum = new Extreme(Extreme.Kind.OPERATORS, 2_500, 7);
        String reason = "the compiler ran out of stack over it";
        add("findings.CompilerFinding$NotCompiled", "Conv2d.java", reason, Optional.of(sum));
        add("findings.CompilerFinding$NotCompiled", "Conv2d.java", reason, Optional.empty());
        add("findings.CompilerFinding$NeedOthers", List.of("A.java", "B.java"));
        add("findings.CompilerFinding$NeedOthers", List.of("1", "2", "3", "4", "5", "6", "7"));
        add("findings.CompilerFinding$CompilerStopped", "it ran out of memory");
        add("findings.Excerpt$SourceLine", "int x = ;");
        add("findings.Excerpt$Mark", 9);
    }

    /** Only the intake knows what these are. */
    private static Object disguise(String name) {
        try {
            Class<?> type = Class.forName("chainrule.grader.intake.Disguise");
            return Arrays.stream(type.getEnumConstants())
                    .filter(constant -> constant.toString().equals(name))
                    .findFirst()
                    .orElseThrow();
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }

    private void addFaults() {
        add("submission.Fault$NotFound", "Convolution2d");
        add("submission.Fault$ChangedArgument", "backward changes its argument w");
        add("submission.Fault$NotImplemented", "forward", text(""));
        add("submission.Fault$NotImplemented", "forward", text("no dilation"));
        add("submission.Fault$DidNotCompile", "forward", PLACE);
        add("submission.Fault$Threw", "forward", text("ArrayIndexOutOfBoundsException"), MESSAGE, PLACE);
        add("submission.Fault$Threw", "forward", text("NullPointerException"), text(""), NOWHERE);
        add("submission.Fault$NotConstructed", text("Conv2d"), text("IllegalStateException"), text("no file"), PLACE);
        add("submission.Fault$RecursedTooDeep", "forward", PLACE);
        add("submission.Stopped$OutOfMemory", "forward", PLACE);
        add("submission.Stopped$TimedOut", "forward", false, 10.0, PLACE);
        add("submission.Stopped$TimedOut", "forward", true, 10.0, NOWHERE);
        add("submission.Stopped$UsedUpProcessor", "forward", 12.0, PLACE);
        add("submission.Fault$TimeUp", Whose.EXERCISE, 60.0);
        add("submission.Fault$TimeUp", Whose.SUBMISSION, 0.0);
        add("submission.Stopped$TooSlow", "backward", 10.0, PLACE);
        add("submission.Stopped$EndedProgram", "forward", 3);
        add("submission.Stopped$Crashed", "forward", "it was killed from outside");
        add("submission.Stopped$ReturnedTooMuch", "forward");
        add("submission.Stopped$SpokeOutOfTurn", "forward");
        add("submission.Fault$Closed", "forward", 3);
        add("submission.NotJudged", new IllegalStateException());
    }

    private void addRemarks() {
        add("submission.Remarks$ChangesArgument", "backward changes its argument w");
        add("submission.Remarks$ReturnsArgument", "sgdStep");
    }

    private void addDiscrepancies() {
        int[] shape = {2, 3};
        add("words.DiscrepancySentence$Missing", "dx", shape);
        add("words.DiscrepancySentence$Hole", "dx", List.of(1), shape);
        add("words.DiscrepancySentence$Ragged", "dx", List.of(1), 2, 3, shape);
        add("words.DiscrepancySentence$OtherShape", "dx", shape, new int[] {3, 3});
        add("words.DiscrepancySentence$OtherValues", "dx", 4, 6, new int[] {0, 1}, 0.25, 0.96, OptionalDouble.empty());
        add(
                "words.DiscrepancySentence$OtherValues",
                "dx",
                1,
                6,
                new int[] {0, 1},
                0.25,
                Double.NaN,
                OptionalDouble.empty());
        add("words.DiscrepancySentence$OtherValues", "dx", 7, 48, new int[] {5, 1}, 0.25, 0.75, OptionalDouble.empty());
        add(
                "words.DiscrepancySentence$OtherValues",
                "dx",
                1,
                6,
                new int[] {0, 1},
                0.25,
                0.25 + 1e-9,
                OptionalDouble.of(3e-12));
        add("words.DiscrepancySentence$OtherValues", "loss", 1, 1, new int[0], 0.25, 0.96, OptionalDouble.empty());
        add("words.DiscrepancySentence$OtherWords", "converged", 1, 1, new int[0], "true", "false");
        add("words.DiscrepancySentence$OtherWords", "kept", 2, 6, new int[] {0, 1}, "true", "false");
        add("words.DiscrepancySentence$OtherWords", "names", 1, 6, new int[] {3}, "\"dx\"", "\"x\"");
    }

    private void addPatterns() {
        List<String> traits = List.of("a stride above 1", "zero padding");
        add("diagnosis.Pattern$OnlyWith", Reach.CHECK, "dx is wrong", traits, 5, 5, 3);
        add("diagnosis.Pattern$OnlyWith", Reach.EXERCISE, "dx is wrong", traits.subList(0, 1), 12, 16, 54);
        add("diagnosis.Pattern$OnlyWith", Reach.CHECK, "The call fails", traits.subList(1, 2), 4, 7, 1);
        add("diagnosis.Pattern$OnlyAt", "dx", "in the last row or the last column");
        add("diagnosis.Pattern$Times", "dw", 2.0);
        add("diagnosis.Pattern$SignFlipped", "dw");
        add("diagnosis.Pattern$TimesCount", "dw", "the number of images");
        add("diagnosis.Pattern$DividedByCount", "dw", "the number of images");
        add("diagnosis.Pattern$Exchanged", "y");
        add("diagnosis.Pattern$Turned", "dw");
        add("diagnosis.Pattern$ShapeOff", "y", "row", -1);
        add("diagnosis.Pattern$ShapeOff", "y", "column", 2);
        add("diagnosis.Pattern$ShapeExchanged", "y");
        add("diagnosis.Pattern$FewDigits", "y", 7);
        add("diagnosis.Pattern$NotANumber", "y");
        add("diagnosis.Pattern$Infinite", "y");
        add("diagnosis.Pattern$Zeros", "dx");
        add("diagnosis.Pattern$AsGiven", "w", "w");
        add("diagnosis.Pattern$AsGiven", "y", "x");
        add("diagnosis.Pattern$Unsteady");
        add("diagnosis.Pattern$DependsOnEarlierCalls", true);
        add("diagnosis.Pattern$DependsOnEarlierCalls", false);
        add("diagnosis.Pattern$ChangesInput", "backward changes its argument w");
    }

    private void addDiagnoses() {
        add("diagnosis.Hint", List.of("y"), List.of(FLIPPED));
        add("diagnosis.Hint", List.of("dx", "dw"), List.of(FLIPPED, EXCHANGED));
        add("diagnosis.OwnGradient$FitsForward", List.of("dx", "dw"));
        add("diagnosis.OwnGradient$ForwardIsRight", List.of("dx"));
        add("diagnosis.OwnGradient$NeitherFits", List.of("dx"));
    }

    private void addMessages() {
        Map<String, Integer> wrong = new LinkedHashMap<>();
        wrong.put("dx", 8);
        wrong.put("dw", 3);
        add("message.Tally", wrong, 0, 8);
        add("message.Tally", Map.of("y", 2), 1, 8);
        add("message.Tally", Map.of(), 8, 8);
        add("message.RoundingSentence", "y", 4.0, new Allowance(0x1.0p-44, 4, 4, 0, Precision.DOUBLE));
        add("message.RoundingSentence", "y", 1e-9, new Allowance(3e-12, 40, 4, 1e-15, Precision.DOUBLE));
        add("message.RoundingSentence", "y", 1.0, new Allowance(1e-4, 40, 4, 1e-6, Precision.SINGLE));
        add("text.PrintedText$Heading", 12, 12L);
        add("text.PrintedText$Heading", 2000, 100_000L);
        add("gradescope.NotGraded", OptionalDouble.of(31.5));
        add("gradescope.NotGraded", OptionalDouble.empty());
        SubmissionLimit limit = new SubmissionLimit(3, Duration.ofHours(1));
        add("gradescope.NotGradedAgain", limit, Duration.ofMinutes(20), true);
        add("gradescope.NotGradedAgain", limit, Duration.ofMinutes(90), false);
        add("gradescope.PointsDiffer", 100.0, 16000);
        add("gradescope.SinceLast", List.of("1.2", "1.5"), List.of("2.3"));
        add("gradescope.SinceLast", List.of("1.2"), List.of());
        add("gradescope.SinceLast", List.of(), List.of("2.3"));
        add("message.Missed", 1840, 13, 184, 1, 0);
        add("message.Missed", 13840, 168, 184, 3, 154);
        add("message.Missed", 16000, 184, 184, 0, 184);
        add("message.CaseHeading", true, "", "");
        add("message.CaseHeading", true, "", "stride 2 x 1");
        add("message.CaseHeading", false, "sheet 1, question 7", "stride 2 x 1");
        add("message.CheckMessage$Waived");
        add("message.CheckMessage$Passed", 8);
        addCauses();
    }

    private void addCauses() {
        Sentence wrong = add("message.Title$Wrong", List.of("y"));
        add("message.Title$Wrong", List.of("dx", "dw"));
        add("message.Title$Throws", "forward", text("ArrayIndexOutOfBoundsException"));
        add("message.Title$TakesTooLong", "backward");
        add("message.Title$NoResult");
        add("message.Title$NotJudged");
        add("message.Title$NotCompiled");
        add("message.Title$NotWritten", List.of("sgdStep"));
        add("message.Title$NotWritten", List.of("forward", "backward"));
        add("message.Title$NoClass", "Convolution2d");
        add("message.Cause$Heading", "2-D convolution", wrong);
        add("message.Cause$Cost", 14, 1840, "1.2, 1.3, 1.5-1.16");
        add("message.Cause$Cost", 1, 120, "");
        add("message.Cause$MayFollow", "1.9, 1.16");
        add("message.Cause$SameAs", "1.5");
        add("message.Cause$After", "1.5");
        add("gradescope.TestsOf$AtTheTop");
        add("formats.NoScore");
        addFigures();
    }

    private void addFigures() {
        add("html.HeatMaps$Summary", 0, 1, 0.0, 0, 0);
        add("html.HeatMaps$Summary", 0, 9, 0.0, 0, 0);
        add("html.HeatMaps$Summary", 1, 9, 0.5, 2, 1);
        add("html.HeatMaps$Summary", 4, 9, Double.NaN, 2, 1);
        add("html.FigureOf$WindowSentence", "y[0][0][1][1]", "x", 4);
        add("html.FigureOf$WindowSentence", "y[0][0][0][0]", "x", 0);
    }

    static StudentText text(String raw) {
        return StudentText.of(raw);
    }

    Sentence add(String name, Object... parts) {
        String room = name.startsWith("words.") ? "chainrule.testkit." : "chainrule.grader.";
        try {
            Class<?> type = Class.forName(room + name);
            Class<?>[] types = Arrays.stream(type.getRecordComponents())
                    .map(RecordComponent::getType)
                    .toArray(Class<?>[]::new);
            Constructor<?> constructor = type.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            Sentence example = (Sentence) constructor.newInstance(parts);
            examples.add(example);
            return example;
        } catch (ReflectiveOperationException | IllegalArgumentException e) {
            throw new AssertionError("no such sentence: " + name, e);
        }
    }
}
