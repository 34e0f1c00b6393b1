package chainrule.grader.process;

import static org.assertj.core.api.Assertions.assertThat;

import chainrule.wire.ClassFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReservedPackagesTests {
    private static ClassFile named(String name) {
        return new ClassFile(name, new byte[0], "X.java");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "java.util.Lists",
                "javax.swing.X",
                "jdk.internal.X",
                "sun.misc.X",
                "com.sun.jna.Native",
                "org.junit.jupiter.api.Test",
                "org.assertj.core.api.Assertions",
                "chainrule.contract.Convolution2d",
                "chainrule.worker.Main"
            })
    void thePackagesOfOthersAreRefused(String name) {
        assertThat(ReservedPackages.sort(new ClassFile[] {named(name)}).refused())
                .extracting(ClassFile::name)
                .containsExactly(name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Conv2d", "java2.X", "chainrules.X", "student.java.util.X", "org.junitless.X", "com.sunny.X"})
    void thePackagesOfStudentsAreNot(String name) {
        assertThat(ReservedPackages.sort(new ClassFile[] {named(name)}).usable())
                .hasSize(1);
    }

    @Test
    void theOthersStay() {
        ReservedPackages.Sorted sorted =
                ReservedPackages.sort(new ClassFile[] {named("A"), named("java.B"), named("C")});
        assertThat(sorted.usable()).extracting(ClassFile::name).containsExactly("A", "C");
    }
}
