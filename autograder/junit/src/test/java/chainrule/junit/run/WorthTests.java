package chainrule.junit.run;

import static org.assertj.core.api.Assertions.assertThat;

import chainrule.junit.Graded;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.reflect.Method;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class WorthTests {
    /** Of somebody else's library: only the names count. */
    @Retention(RetentionPolicy.RUNTIME)
    @interface GradedTest {
        enum Shown {
            HIDDEN
        }

        String name() default "Unnamed Test";

        double points() default 1.0;

        Shown visibility() default Shown.HIDDEN;
    }

    @Graded(points = 2.25, number = "7", hint = "Try 0.")
    void own() {}

    @GradedTest(points = 3)
    void foreign() {}

    void neither() {}

    private static Method method(String name) throws NoSuchMethodException {
        return WorthTests.class.getDeclaredMethod(name);
    }

    @Test
    void ourOwnAnnotationIsRead() throws NoSuchMethodException {
        assertThat(Worth.of(method("own"))).contains(new Worth(225, "7", "", "", "Try 0."));
    }

    @Test
    void anyAnnotationOfTheNameIsReadByItsMembers() throws NoSuchMethodException {
        assertThat(Worth.of(method("foreign"))).contains(new Worth(300, "", "", "hidden", ""));
        assertThat(Worth.of(method("neither"))).isEmpty();
    }

    @Test
    void methodsAreFoundWhereTheyAreWritten() {
        FirstLines lines = FirstLines.of(WorthTests.class);
        int[] found = Stream.of("own", "foreign", "neither")
                .mapToInt(name -> {
                    try {
                        return lines.of(method(name));
                    } catch (NoSuchMethodException e) {
                        throw new AssertionError(e);
                    }
                })
                .toArray();
        assertThat(found).isSorted().doesNotHaveDuplicates().doesNotContain(Integer.MAX_VALUE);
    }
}
