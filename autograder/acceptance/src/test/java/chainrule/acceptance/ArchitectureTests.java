package chainrule.acceptance;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Who may know whom. */
class ArchitectureTests {
    private static final JavaClasses PRODUCT = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("chainrule");

    @Test
    void thereIsSomethingToJudge() {
        for (String room :
                List.of("contract", "wire", "worker", "testkit", "grader", "suites", "staff", "junit", "assembly")) {
            assertThat(PRODUCT.stream().filter(type -> type.getPackageName().startsWith("chainrule." + room)))
                    .as(room)
                    .isNotEmpty();
        }
    }

    @Test
    void theContractKnowsTheJdkAlone() {
        classes()
                .that()
                .resideInAPackage("chainrule.contract..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("chainrule.contract..", "java..")
                .check(PRODUCT);
    }

    @Test
    void theSideOfTheStudentKnowsNothingOfTheGrader() {
        noClasses()
                .that()
                .resideInAnyPackage("chainrule.wire..", "chainrule.worker..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "chainrule.testkit..", "chainrule.grader..", "chainrule.suites..", "chainrule.staff..")
                .check(PRODUCT);
    }

    @Test
    void suitesKnowTheTestkitAndNothingBehindIt() {
        noClasses()
                .that()
                .resideInAnyPackage("chainrule.suites..", "chainrule.testkit..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("chainrule.grader..", "chainrule.wire..", "chainrule.worker..", "chainrule.staff..")
                .check(PRODUCT);
    }

    /** What a student takes home is told by the name. */
    @Test
    void whatWorksAnExerciseOutIsCalledSo() {
        noClasses()
                .that()
                .resideInAPackage("chainrule.suites..")
                .and()
                .haveNameNotMatching(".*Workings.*")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("chainrule.testkit.twist..")
                .check(PRODUCT);
    }

    @Test
    void gradingNeverRunsASubmissionInItsOwnProcess() {
        noClasses()
                .that()
                .resideInAPackage("chainrule.grader..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("chainrule.staff..", "chainrule.worker..")
                .check(PRODUCT);
    }

    @Test
    void nothingThatGradesIsATestOfJUnit() {
        noClasses()
                .that()
                .resideInAnyPackage("chainrule.grader..", "chainrule.testkit..", "chainrule.suites..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.junit..", "org.assertj..", "org.ejml..")
                .check(PRODUCT);
    }

    /** The process of a course's tests holds the course's secrets: it meets student code over the wire alone. */
    @Test
    void aCoursesTestsNeverRunASubmissionInTheirOwnProcess() {
        noClasses()
                .that()
                .resideInAPackage("chainrule.junit..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("chainrule.staff..", "chainrule.worker..", "chainrule.suites..")
                .check(PRODUCT);
    }

    @Test
    void processesAreStartedInOnePlace() {
        noClasses()
                .that()
                .resideInAPackage("chainrule.grader..")
                .and()
                .resideOutsideOfPackage("chainrule.grader.process..")
                .should()
                .dependOnClassesThat()
                .areAssignableTo(ProcessBuilder.class)
                .check(PRODUCT);
    }

    /** A package is a slice by its whole name: the classes directly in a room's root are one, and each below it another. */
    @Test
    void packagesImportOneWay() {
        slices().assignedFrom(new SliceAssignment() {
                    @Override
                    public String getDescription() {
                        return "packages of Chainrule";
                    }

                    @Override
                    public SliceIdentifier getIdentifierOf(JavaClass type) {
                        return type.getPackageName().startsWith("chainrule")
                                ? SliceIdentifier.of(type.getPackageName())
                                : SliceIdentifier.ignore();
                    }
                })
                .should()
                .beFreeOfCycles()
                .check(PRODUCT);
    }

    /** Many graders may stand in one process, and what they print is theirs to decide. */
    @Test
    void nothingThatGradesTouchesAGlobalStream() {
        noClasses()
                .that()
                .resideInAnyPackage("chainrule.grader..", "chainrule.testkit..", "chainrule.suites..")
                .should()
                .callMethod(System.class, "setOut", PrintStream.class)
                .orShould()
                .callMethod(System.class, "setErr", PrintStream.class)
                .check(PRODUCT);
    }

    @Test
    void everyPackageSaysWhatLivesThere() throws IOException {
        try (Stream<Path> files = Files.walk(Machine.repository())) {
            List<Path> folders = files.filter(file -> file.toString().endsWith(".java"))
                    .map(Path::getParent)
                    .filter(folder -> folder.toString().contains("src/main/java")
                            && !folder.toString().contains("/solutions/"))
                    .distinct()
                    .toList();
            assertThat(folders)
                    .isNotEmpty()
                    .allSatisfy(folder ->
                            assertThat(folder.resolve("package-info.java")).exists());
        }
    }
}
