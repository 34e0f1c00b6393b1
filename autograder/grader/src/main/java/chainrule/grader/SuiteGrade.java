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
import chainrule.wire.suites.TestRow;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;
import picocli.CommandLine;

/** The command that grades one submission, where a course brings JUnit tests of its own. */
final class SuiteGrade {
    private final SuiteCourse course;
    private final GradeCommand command;
    private final Optional<Specimens> specimens;

    SuiteGrade(SuiteCourse course, GradeCommand command, Optional<Specimens> specimens) {
        this.course = course;
        this.command = command;
        this.specimens = specimens;
    }

    int call(Supplier<CommandLine> line, Optional<IsolationLevel> level) {
        if (command.list) {
            SuiteTable.list(course).forEach(System.out::println);
            return ExitCode.GRADED;
        }
        Optional<FormattedResults> other = command.otherResults();
        Predicate<TestRow> wanted = wanted();
        Path folder = command.folder();
        Host host = Host.STUDENT.at(level).within(command.startup().megabytes());
        ToIntFunction<Path> grading = files -> graded(() -> SuiteGrading.grade(course, host, files, wanted), other);
        return specimens
                .map(ours -> ours.submit(line, course, folder, grading))
                .orElseGet(() -> grading.applyAsInt(folder));
    }

    private Predicate<TestRow> wanted() {
        if (command.only == null) {
            return everyTest -> true;
        }
        Set<String> keys = course.named(command.only);
        if (keys.isEmpty()) {
            throw command.wrongUsage("There is no test " + command.only + "; --list shows them all.");
        }
        return row -> keys.contains(row.key());
    }

    private int graded(Supplier<SuiteReport> grading, Optional<FormattedResults> other) {
        GuardedRun run = new GuardedRun(other.isPresent() ? Optional.empty() : Optional.ofNullable(command.results));
        other.ifPresent(FormattedResults::begin);
        Optional<Failure> failure = run.during(() -> tell(grading.get(), run, other));
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
