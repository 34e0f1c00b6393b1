package chainrule.grader;

import chainrule.grader.gradescope.GuardedRun;
import chainrule.grader.grading.Host;
import chainrule.grader.junit.SuiteCourse;
import chainrule.grader.junit.SuiteGrading;
import chainrule.grader.junit.SuiteReport;
import chainrule.grader.junit.SuiteResults;
import chainrule.grader.junit.SuiteTable;
import chainrule.grader.process.IsolationLevel;
import java.nio.file.Path;
import java.util.Optional;

/** The command that grades one submission, where a course brings JUnit tests of its own. */
final class SuiteGrade {
    private final SuiteCourse course;
    private final GradeCommand command;

    SuiteGrade(SuiteCourse course, GradeCommand command) {
        this.course = course;
        this.command = command;
    }

    int call(Optional<IsolationLevel> level) {
        if (command.list) {
            SuiteTable.list(course).forEach(System.out::println);
            return ExitCode.GRADED;
        }
        Path folder = command.folder();
        Host host = Host.STUDENT.at(level).within(command.startup().megabytes());
        GuardedRun run = new GuardedRun(Optional.ofNullable(command.results));
        return run.during(() -> grade(folder, host, run)).map(ExitCode::of).orElse(ExitCode.GRADED);
    }

    private void grade(Path folder, Host host, GuardedRun run) {
        SuiteReport report = SuiteGrading.grade(course, host, folder);
        run.write(SuiteResults.of(report));
        SuiteTable.lines(report, command.startup().paint(), command.details).forEach(System.out::println);
    }
}
