package chainrule.grader;

import chainrule.grader.formats.FormattedResults;
import chainrule.grader.gradescope.Failure;
import chainrule.grader.gradescope.GuardedRun;
import chainrule.grader.grading.Host;
import chainrule.grader.html.HtmlReport;
import chainrule.grader.junit.SuiteCourse;
import chainrule.grader.junit.SuiteGrading;
import chainrule.grader.junit.SuiteReport;
import chainrule.grader.junit.SuiteResults;
import chainrule.grader.junit.SuiteSeen;
import chainrule.grader.junit.SuiteTable;
import chainrule.grader.process.IsolationLevel;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;

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
        Optional<FormattedResults> other = command.otherResults();
        Optional<Set<String>> wanted = Optional.ofNullable(command.only).map(course::named);
        if (wanted.filter(Set::isEmpty).isPresent()) {
            throw command.wrongUsage("There is no test " + command.only + "; --list shows them all.");
        }
        Path folder = command.folder();
        Host host = Host.STUDENT.at(level).within(command.startup().megabytes());
        GuardedRun run = new GuardedRun(other.isPresent() ? Optional.empty() : Optional.ofNullable(command.results));
        other.ifPresent(FormattedResults::begin);
        Optional<Failure> failure = run.during(() -> {
            SuiteReport report = SuiteGrading.grade(
                    course,
                    host,
                    folder,
                    row -> wanted.map(keys -> keys.contains(row.key())).orElse(true));
            tell(report, run, other);
        });
        failure.ifPresent(any -> other.ifPresent(FormattedResults::failed));
        return failure.map(ExitCode::of).orElse(ExitCode.GRADED);
    }

    private void tell(SuiteReport whole, GuardedRun run, Optional<FormattedResults> other) {
        SuiteReport report = other.isPresent() ? whole.seen() : whole;
        other.ifPresent(there -> there.graded(SuiteSeen.of(report)));
        if (other.isPresent() && !other.get().format().isInFile()) {
            return;
        }
        run.write(SuiteResults.of(report));
        if (command.htmlReport != null) {
            HtmlReport.write(SuiteSeen.of(report), command.htmlReport);
        }
        SuiteTable.lines(report, command.startup().paint(), command.details).forEach(System.out::println);
    }
}
