package chainrule.grader.suite;

import chainrule.grader.submission.HarnessFault;
import chainrule.testkit.Check;
import chainrule.testkit.Exercise;
import chainrule.testkit.Graded;
import chainrule.testkit.Recorder;
import chainrule.testkit.RecorderParameter;
import chainrule.testkit.Suite;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.engine.JupiterTestEngine;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.core.LauncherConfig;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;
import org.junit.platform.launcher.listeners.TestExecutionSummary;

/** Finds the suites and collects what they declare. */
public final class Suites {
    private Suites() {}

    /**
     * The suites on the class path, without running them.
     *
     * @return by the key of their exercise
     */
    public static Map<String, Class<?>> find() {
        Map<String, Class<?>> suites = new LinkedHashMap<>();
        ServiceLoader.load(Suite.class).stream()
                .map(ServiceLoader.Provider::type)
                .forEach(suite -> suites.put(suite.getAnnotation(Exercise.class).key(), suite));
        return suites;
    }

    /**
     * The exercises that there are.
     *
     * @return for each key the numbers of its checks, as the suites' annotations have them
     */
    public static Map<String, Set<Integer>> catalogue() {
        Map<String, Set<Integer>> catalogue = new LinkedHashMap<>();
        find().forEach((key, suite) -> catalogue.put(
                key,
                Arrays.stream(suite.getDeclaredMethods())
                        .filter(method -> method.isAnnotationPresent(Graded.class))
                        .map(method -> method.getAnnotation(Graded.class).number())
                        .collect(Collectors.toSet())));
        return catalogue;
    }

    /**
     * What a suite declares.
     *
     * @param suites the classes
     * @param anyTie whether any of several equal maxima may take the gradient
     * @return an exercise for each, in their order
     * @throws HarnessFault when a suite throws
     */
    public static List<DeclaredExercise> declare(List<Class<?>> suites, boolean anyTie) {
        Map<Method, Check<?, ?>> declared = run(suites, anyTie);
        List<DeclaredExercise> exercises = new ArrayList<>();
        for (Class<?> suite : suites) {
            Exercise exercise = suite.getAnnotation(Exercise.class);
            List<DeclaredCheck> checks = new ArrayList<>();
            declared.forEach((method, check) -> {
                if (method.getDeclaringClass() == suite) {
                    checks.add(declaredCheck(exercise, method, check));
                }
            });
            checks.sort(Comparator.comparingInt(DeclaredCheck::number));
            exercises.add(new DeclaredExercise(exercise.key(), exercise.title(), exercise.contract(), checks));
        }
        return exercises;
    }

    /**
     * What every suite on the class path declares, whether the assignment chooses it or not.
     *
     * @return an exercise for each suite
     */
    public static List<DeclaredExercise> declareAll() {
        return declare(List.copyOf(find().values()), false);
    }

    private static DeclaredCheck declaredCheck(Exercise exercise, Method method, Check<?, ?> check) {
        Graded graded = method.getAnnotation(Graded.class);
        String key = exercise.key() + "." + method.getName();
        return new DeclaredCheck(key, graded.number(), graded.name(), graded.weight(), check);
    }

    /** Takes down the check of one method. */
    private record Notes(Method method, boolean anyTie, Map<Method, Check<?, ?>> declared) implements Recorder {
        @Override
        public void record(Check<?, ?> check) {
            declared.put(method, check);
        }
    }

    private static Map<Method, Check<?, ?>> run(List<Class<?>> suites, boolean anyTie) {
        Map<Method, Check<?, ?>> declared = new LinkedHashMap<>();
        Function<Method, Recorder> recorders = method -> new Notes(method, anyTie, declared);
        LauncherConfig config = LauncherConfig.builder()
                .enableTestEngineAutoRegistration(false)
                .addTestEngines(new JupiterTestEngine())
                .build();
        SummaryGeneratingListener listener = new SummaryGeneratingListener();
        try (LauncherSession session = LauncherFactory.openSession(config)) {
            session.getStore()
                    .put(org.junit.platform.engine.support.store.Namespace.GLOBAL, RecorderParameter.KEY, recorders);
            session.getLauncher()
                    .execute(
                            LauncherDiscoveryRequestBuilder.request()
                                    // no file on some class path may say that suites run side by side, or not at all
                                    .enableImplicitConfigurationParameters(false)
                                    .selectors(suites.stream()
                                            .map(DiscoverySelectors::selectClass)
                                            .toList())
                                    .build(),
                            listener);
        }
        requireSound(listener.getSummary(), declared.size());
        return declared;
    }

    /** A throwable that escapes a suite is the harness's fault, and so is a graded method that declared nothing. */
    private static void requireSound(TestExecutionSummary summary, int declared) {
        summary.getFailures().stream().findFirst().ifPresent(failure -> {
            throw new HarnessFault(
                    "a suite failed to declare " + failure.getTestIdentifier().getDisplayName(),
                    failure.getException());
        });
        if (summary.getTestsFoundCount() != declared) {
            throw new HarnessFault(summary.getTestsFoundCount() + " graded methods declared " + declared + " checks");
        }
    }
}
