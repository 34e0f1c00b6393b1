package chainrule.acceptance;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
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
        for (String room : List.of("contract", "wire", "worker", "testkit", "grader", "suites", "staff", "assembly")) {
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

    @Test
    void packagesOfTheGraderImportOneWay() {
        slices().matching("chainrule.grader.(*)..").should().beFreeOfCycles().check(PRODUCT);
    }

    @Test
    void packagesOfTheOtherRoomsImportOneWay() {
        slices().matching("chainrule.worker.(*)..").should().beFreeOfCycles().check(PRODUCT);
        slices().matching("chainrule.suites.(*)..").should().beFreeOfCycles().check(PRODUCT);
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
