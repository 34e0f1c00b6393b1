package chainrule.junit.run;

import chainrule.grader.config.Points;
import chainrule.wire.suites.TestRow;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.TestPlan;

/** The tests of a plan, a row for each method, with what each is worth. */
final class Listing {
    private final TestPlan plan;
    private final Map<String, TestIdentifier> found = new LinkedHashMap<>();
    private final Map<String, Integer> places = new HashMap<>();

    Listing(TestPlan plan) {
        this.plan = plan;
        plan.getRoots().forEach(this::find);
    }

    private void find(TestIdentifier identifier) {
        methodOf(identifier).ifPresent(method -> {
            found.putIfAbsent(key(method), identifier);
            places.putIfAbsent(groupKey(identifier), places.size());
        });
        plan.getChildren(identifier).forEach(this::find);
    }

    static Optional<MethodSource> methodOf(TestIdentifier identifier) {
        return identifier.getSource().filter(MethodSource.class::isInstance).map(MethodSource.class::cast);
    }

    /** One for all invocations of a method. */
    static String key(MethodSource method) {
        return method.getClassName() + "." + method.getMethodName() + "(" + method.getMethodParameterTypes() + ")";
    }

    TestRow[] rows() {
        List<TestIdentifier> tests = new ArrayList<>(found.values());
        // JUnit 4 has the order of a hash; the sort keeps that of classes, and of all other tests
        Map<Class<?>, FirstLines> lines = new HashMap<>();
        tests.sort(Comparator.comparingInt((TestIdentifier test) -> places.get(groupKey(test)))
                .thenComparingInt(test -> line(test, lines)));
        boolean noneGraded = tests.stream()
                .allMatch(test -> worth(test).isEmpty() && classWorth(test).isEmpty());
        Map<TestIdentifier, Integer> shares = shares(tests);
        return tests.stream()
                .map(test -> {
                    int unspoken = noneGraded ? 100 : shares.getOrDefault(test, TestRow.UNGRADED);
                    return row(test, unspoken);
                })
                .toArray(TestRow[]::new);
    }

    private static String groupKey(TestIdentifier test) {
        boolean old = test.getUniqueId().startsWith("[engine:junit-vintage]");
        MethodSource method = methodOf(test).orElseThrow();
        return old ? method.getClassName() : key(method);
    }

    private static int line(TestIdentifier test, Map<Class<?>, FirstLines> lines) {
        Method method = methodOf(test).orElseThrow().getJavaMethod();
        return lines.computeIfAbsent(method.getDeclaringClass(), FirstLines::of).of(method);
    }

    private TestRow row(TestIdentifier test, int unspoken) {
        Optional<Worth> own = worth(test);
        Optional<Worth> worth = own.or(() -> classWorth(test));
        String shown = test.getDisplayName();
        MethodSource method = methodOf(test).orElseThrow();
        boolean plain = shown.equals(method.getMethodName() + "()")
                || shown.startsWith(method.getMethodName() + "(")
                || shown.startsWith(method.getMethodName() + "[");
        String name =
                own.map(Worth::name).filter(text -> !text.isEmpty()).orElse(plain ? method.getMethodName() : shown);
        return new TestRow(
                key(method),
                group(test),
                name,
                own.map(Worth::number).orElse(""),
                own.map(Worth::points).orElse(unspoken),
                worth.map(Worth::visibility).orElse(""),
                worth.map(Worth::hint).orElse(""));
    }

    /** The names of its classes, the outermost first. */
    private String group(TestIdentifier test) {
        List<String> names = new ArrayList<>();
        Optional<TestIdentifier> above = plan.getParent(test);
        while (above.isPresent() && plan.getParent(above.get()).isPresent()) {
            if (methodOf(above.get()).isEmpty() && !above.get().getDisplayName().startsWith("[")) {
                String name = above.get().getDisplayName();
                names.add(name.substring(name.lastIndexOf('.') + 1));
            }
            above = plan.getParent(above.get());
        }
        Collections.reverse(names);
        return String.join(", ", names);
    }

    private static Optional<Worth> worth(TestIdentifier test) {
        return methodOf(test).map(MethodSource::getJavaMethod).flatMap(Worth::of);
    }

    /** That of its class, or of the nearest one around it. */
    private static Optional<Worth> classWorth(TestIdentifier test) {
        return gradedClass(test).flatMap(Worth::of);
    }

    private static Optional<AnnotatedElement> gradedClass(TestIdentifier test) {
        Class<?> type = methodOf(test).orElseThrow().getJavaClass();
        while (type != null && Worth.of(type).isEmpty()) {
            type = type.getEnclosingClass();
        }
        return Optional.ofNullable(type);
    }

    /** The points of classes, for those of their tests that have none of their own. */
    private static Map<TestIdentifier, Integer> shares(List<TestIdentifier> tests) {
        Map<AnnotatedElement, List<TestIdentifier>> sharing = new LinkedHashMap<>();
        tests.stream()
                .filter(test -> worth(test).isEmpty())
                .forEach(test -> gradedClass(test)
                        .ifPresent(type -> sharing.computeIfAbsent(type, unknown -> new ArrayList<>())
                                .add(test)));
        Map<TestIdentifier, Integer> shares = new LinkedHashMap<>();
        sharing.forEach((type, members) -> {
            int points = Worth.of(type).orElseThrow().points();
            int[] split = Points.split(points, Collections.nCopies(members.size(), 1));
            for (int i = 0; i < split.length; i++) {
                shares.put(members.get(i), split[i]);
            }
        });
        return shares;
    }
}
