package chainrule.grader.suite;

import chainrule.grader.submission.HarnessFault;
import chainrule.testkit.AnnotatedExercise;
import chainrule.testkit.Check;
import chainrule.testkit.Check.Label;
import chainrule.testkit.Exercise;
import chainrule.testkit.Graded;
import chainrule.testkit.Operation;
import chainrule.testkit.Recorder;
import chainrule.testkit.Suite;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** The exercise of a class that declares its checks by methods. */
final class AnnotatedSuite {
    private AnnotatedSuite() {}

    static Exercise<?> exercise(Suite suite) {
        AnnotatedExercise said = suite.getClass().getAnnotation(AnnotatedExercise.class);
        return exercise(said, said.contract(), suite);
    }

    @SuppressWarnings("unchecked") // a suite's checks are on the interface that its exercise names
    private static <S> Exercise<S> exercise(AnnotatedExercise said, Class<S> contract, Suite suite) {
        List<Check<S, ?>> checks = new ArrayList<>();
        Arrays.stream(suite.getClass().getDeclaredMethods())
                .filter(method -> method.isAnnotationPresent(Graded.class))
                .sorted(Comparator.comparing(
                        method -> method.getAnnotation(Graded.class).number()))
                .forEach(method -> checks.add((Check<S, ?>) check(suite, method)));
        return new Exercise<>(said.key(), said.title(), contract, checks);
    }

    private static Check<?, ?> check(Suite suite, Method method) {
        Check<?, ?> first = declared(suite, method, false);
        return ofTies(first, declared(suite, method, true));
    }

    @SuppressWarnings("unchecked") // both are declared by one method
    private static <S, C extends Record & chainrule.testkit.Case> Check<S, C> ofTies(
            Check<S, C> first, Check<?, ?> any) {
        return any.operation() == first.operation() ? first : first.orWithAnyTie((Operation<S, C>) any.operation());
    }

    private static Check<?, ?> declared(Suite suite, Method method, boolean anyTie) {
        Graded graded = method.getAnnotation(Graded.class);
        List<Check<?, ?>> recorded = new ArrayList<>();
        try {
            method.setAccessible(true);
            method.invoke(suite, new Recorder() {
                @Override
                public void record(Check<?, ?> check) {
                    recorded.add(check);
                }

                @Override
                public boolean anyTie() {
                    return anyTie;
                }
            });
            return recorded.get(0).labelled(new Label(method.getName(), graded.name(), graded.weight()));
        } catch (ReflectiveOperationException e) {
            throw new HarnessFault("a suite failed to declare " + method.getName(), e);
        }
    }
}
