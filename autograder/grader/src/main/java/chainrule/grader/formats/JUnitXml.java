package chainrule.grader.formats;

import chainrule.grader.config.Points;
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
    public String graded(SeenRun seen) {
        Map<String, String> all = counts(seen.title(), seen.tests());
        all.put("time", seconds(seen.seconds()));
        return Xml.document(xml -> xml.element("testsuites", all, suites -> {
            for (SeenRun.Group group : seen.groups()) {
                suite(suites, group, seen);
            }
        }));
    }

    private static void suite(Xml xml, SeenRun.Group group, SeenRun seen) throws XMLStreamException {
        Map<String, String> attributes = counts(Texts.clean(group.title()), group.tests());
        attributes.put("time", seconds(0));
        xml.element("testsuite", attributes, suite -> {
            suite.element("properties", Map.of(), properties -> {
                property(properties, "points", Points.text(group.score()));
                property(properties, "maxPoints", Points.text(group.most()));
            });
            for (SeenRun.Test test : group.tests()) {
                testCase(suite, group, test, seen);
            }
        });
    }

    private static void property(Xml xml, String name, String value) throws XMLStreamException {
        Map<String, String> attributes = new LinkedHashMap<>();
        attributes.put("name", name);
        attributes.put("value", value);
        xml.element("property", attributes, nothing -> {});
    }

    private static void testCase(Xml xml, SeenRun.Group group, SeenRun.Test test, SeenRun seen)
            throws XMLStreamException {
        Map<String, String> attributes = new LinkedHashMap<>();
        attributes.put("classname", Texts.clean(group.title()));
        attributes.put("name", Texts.clean(test.key()));
        attributes.put("time", seconds(0));
        xml.element("testcase", attributes, testCase -> {
            if (!test.passed()) {
                complaint(testCase, test, seen);
            }
        });
    }

    private static void complaint(Xml xml, SeenRun.Test test, SeenRun seen) throws XMLStreamException {
        Map<String, String> attributes = new LinkedHashMap<>();
        attributes.put("message", Texts.name(test) + ", " + Texts.points(test) + " points: " + test.first());
        attributes.put("type", isFault(test) ? "fault" : "wrong");
        xml.element(isFault(test) ? "error" : "failure", attributes, body -> body.text(Texts.alone(test, seen)));
    }

    private static boolean isFault(SeenRun.Test test) {
        return test.ending() == SeenRun.Ending.FAULT;
    }

    private static Map<String, String> counts(String name, List<SeenRun.Test> tests) {
        long bad = tests.stream().filter(test -> !test.passed()).count();
        long errors = tests.stream().filter(JUnitXml::isFault).count();
        return counts(name, tests.size(), bad - errors, errors);
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
