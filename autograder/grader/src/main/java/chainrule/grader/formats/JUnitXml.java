package chainrule.grader.formats;

import chainrule.grader.config.Points;
import chainrule.grader.message.CheckLine;
import chainrule.grader.message.ExerciseMessage;
import chainrule.grader.message.Message;
import chainrule.grader.message.State;
import chainrule.grader.verdict.Outcome;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.xml.stream.XMLStreamException;

/**
 * What Surefire's schema and Jenkins' have in common: at most one failure or error a case, three decimals, counts that add
 * up. A case is named by its key, which is the only thing that some readers know it by and stays from release to release.
 */
final class JUnitXml implements Format.Form {
    @Override
    public String graded(Message seen) {
        List<CheckLine> lines = seen.exercises().stream()
                .flatMap(exercise -> exercise.lines().stream())
                .toList();
        Map<String, String> all = counts(seen.report().title(), lines);
        all.put("time", seconds(seen.report().run().seconds()));
        return Xml.document(xml -> xml.element("testsuites", all, suites -> {
            for (ExerciseMessage exercise : seen.exercises()) {
                suite(suites, exercise, seen);
            }
        }));
    }

    private static void suite(Xml xml, ExerciseMessage exercise, Message seen) throws XMLStreamException {
        Map<String, String> attributes = counts(exercise.exercise().exercise().title(), exercise.lines());
        attributes.put("time", seconds(0));
        xml.element("testsuite", attributes, suite -> {
            suite.element("properties", Map.of(), properties -> {
                property(properties, "points", Points.text(exercise.score()));
                property(properties, "maxPoints", Points.text(exercise.most()));
            });
            for (CheckLine line : exercise.lines()) {
                testCase(suite, exercise, line, seen);
            }
        });
    }

    private static void property(Xml xml, String name, String value) throws XMLStreamException {
        Map<String, String> attributes = new LinkedHashMap<>();
        attributes.put("name", name);
        attributes.put("value", value);
        xml.element("property", attributes, nothing -> {});
    }

    private static void testCase(Xml xml, ExerciseMessage exercise, CheckLine line, Message seen)
            throws XMLStreamException {
        Map<String, String> attributes = new LinkedHashMap<>();
        attributes.put("classname", exercise.exercise().exercise().title());
        attributes.put("name", line.check().verdict().key());
        attributes.put("time", seconds(0));
        xml.element("testcase", attributes, testCase -> {
            if (line.state() != State.PASSED) {
                complaint(testCase, line, seen);
            }
        });
    }

    private static void complaint(Xml xml, CheckLine line, Message seen) throws XMLStreamException {
        Map<String, String> attributes = new LinkedHashMap<>();
        attributes.put(
                "message",
                Texts.name(line) + ", " + Texts.points(line) + " points: "
                        + line.message().first().text());
        attributes.put("type", isError(line) ? "fault" : "wrong");
        xml.element(isError(line) ? "error" : "failure", attributes, body -> body.text(Texts.alone(line, seen)));
    }

    /** Nothing came back, because it threw, hung, or is not there. */
    private static boolean isError(CheckLine line) {
        return line.check()
                .verdict()
                .shown()
                .filter(shown -> shown.outcome() instanceof Outcome.Failed)
                .isPresent();
    }

    private static Map<String, String> counts(String name, List<CheckLine> lines) {
        long bad = lines.stream().filter(line -> line.state() != State.PASSED).count();
        long errors = lines.stream()
                .filter(line -> line.state() != State.PASSED && isError(line))
                .count();
        return counts(name, lines.size(), bad - errors, errors);
    }

    private static Map<String, String> counts(String name, long tests, long failures, long errors) {
        Map<String, String> attributes = new LinkedHashMap<>();
        attributes.put("name", name);
        attributes.put("tests", Long.toString(tests));
        attributes.put("failures", Long.toString(failures));
        attributes.put("errors", Long.toString(errors));
        attributes.put("skipped", "0");
        return attributes;
    }

    private static String seconds(double time) {
        return String.format(Locale.ROOT, "%.3f", time);
    }

    @Override
    public String notGraded(String sentence) {
        Map<String, String> all = counts("not graded", 1, 0, 1);
        all.put("time", seconds(0));
        Map<String, String> testCase = new LinkedHashMap<>();
        testCase.put("classname", "Chainrule");
        testCase.put("name", "not-graded");
        testCase.put("time", seconds(0));
        Map<String, String> error = new LinkedHashMap<>();
        error.put("message", sentence);
        error.put("type", "harness");
        return Xml.document(xml -> xml.element(
                "testsuites",
                all,
                suites -> suites.element(
                        "testsuite",
                        all,
                        suite -> suite.element(
                                "testcase",
                                testCase,
                                one -> one.element("error", error, body -> body.text(sentence))))));
    }
}
