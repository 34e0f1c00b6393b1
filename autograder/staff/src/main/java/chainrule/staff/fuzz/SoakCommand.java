package chainrule.staff.fuzz;

import chainrule.grader.ExitCode;
import chainrule.grader.Subcommand;
import chainrule.grader.grading.Course;
import chainrule.grader.grading.Grader;
import chainrule.grader.grading.Order;
import chainrule.grader.report.GradedCheck;
import chainrule.grader.report.GradingReport;
import chainrule.staff.Installation;
import chainrule.staff.IsolationOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Grades the same solutions again and again, in one process: nothing flakes, grows or stays. */
@Command(
        name = "soak",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Grades a right, an unwritten and some wrong solutions again and again, and prints what changes,"
                + " grows or is left behind.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:nothing does", "1:something does", "64:wrong usage", "70:a fault of the harness"},
        exitCodeOnInvalidInput = ExitCode.BAD_USAGE,
        exitCodeOnExecutionException = ExitCode.HARNESS_FAULT)
public final class SoakCommand extends Subcommand {
    private static final int FOUND = 1;
    private static final long MEGABYTE = 1 << 20;
    private static final int WARM = 10;
    private static final int BETWEEN_LINES = 50;
    /** Of memory that is in use after a collection. */
    private static final long MOST_MORE_MEGABYTES = 24;

    private static final int MOST_MORE_DESCRIPTORS = 8;
    private static final List<String> FOLDERS = List.of("reference", "starter");

    @Option(names = "--gradings", paramLabel = "N", defaultValue = "300", description = "how many")
    private int gradings;

    @Option(names = "--whole", description = "all exercises, not one")
    private boolean whole;

    @Option(names = "--apart", description = "each in a process of its own")
    private boolean apart;

    @Mixin
    private IsolationOption isolation;

    @Override
    public Integer call() throws IOException {
        Course course = whole ? course() : Impatience.ofOneExercise(course());
        Path solutions = Installation.checkout(course.product()).resolve("solutions");
        Remains remains = Remains.beside();
        List<Path> folders = FOLDERS.stream().map(solutions::resolve).toList();
        String trouble;
        if (apart) {
            trouble = graded(ApartGrading::verdict, folders);
        } else {
            try (Grader grader = Grader.of(course, isolation.host(startup()))) {
                trouble = graded(folder -> verdict(grader, folder), folders);
            }
        }
        if (trouble.isEmpty() && !remains.found().isEmpty()) {
            trouble = "left behind: " + remains.found();
        }
        System.out.println(trouble.isEmpty() ? gradings + " gradings: nothing changed, grew or was left." : trouble);
        return trouble.isEmpty() ? ExitCode.GRADED : FOUND;
    }

    private String graded(Function<Path, String> grader, List<Path> folders) throws IOException {
        List<String> first = folders.stream().map(grader).toList();
        long memory = 0;
        long descriptors = 0;
        for (int grading = 0; grading < gradings; grading++) {
            if (grading == Math.min(WARM, gradings / 2)) {
                memory = memory();
                descriptors = descriptors();
            }
            if (grading % BETWEEN_LINES == BETWEEN_LINES - 1) {
                System.out.println("after " + (grading + 1) + ": " + memory() / MEGABYTE + " megabytes, "
                        + descriptors() + " descriptors");
            }
            int which = grading % folders.size();
            String verdict = grader.apply(folders.get(which));
            if (!verdict.equals(first.get(which))) {
                return "grading " + grading + " of " + folders.get(which).getFileName() + ": " + verdict
                        + ", and not as before " + first.get(which);
            }
        }
        long moreMegabytes = (memory() - memory) / MEGABYTE;
        long moreDescriptors = descriptors() - descriptors;
        System.out.println(
                moreMegabytes + " megabytes and " + moreDescriptors + " descriptors more than after " + WARM);
        return moreMegabytes > MOST_MORE_MEGABYTES || moreDescriptors > MOST_MORE_DESCRIPTORS ? "it grows" : "";
    }

    private static String verdict(Grader grader, Path folder) {
        GradingReport report = grader.grade(Order.of(folder));
        TreeSet<String> lost = new TreeSet<>();
        report.checks().stream()
                .filter(check -> !check.verdict().passed())
                .map(GradedCheck::verdict)
                .forEach(verdict -> lost.add(verdict.key()));
        return report.score() + " hundredths, " + lost.size() + " lost, not judged "
                + report.notJudged().keySet();
    }

    private static long memory() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    private static long descriptors() throws IOException {
        Path open = Path.of("/proc/self/fd");
        if (!Files.isDirectory(open)) {
            return 0;
        }
        try (Stream<Path> all = Files.list(open)) {
            return all.count();
        }
    }
}
