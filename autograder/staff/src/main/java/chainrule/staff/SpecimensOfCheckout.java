package chainrule.staff;

import chainrule.grader.ExitCode;
import chainrule.grader.Specimens;
import chainrule.grader.grading.Product;
import chainrule.grader.junit.SuiteCourse;
import chainrule.staff.solutions.LaidOut;
import chainrule.staff.solutions.Solution;
import chainrule.staff.solutions.Solutions;
import chainrule.staff.suites.SuiteSolution;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** The solutions of the checkout, gradable by their folders although most of these hold a declaration alone. */
public final class SpecimensOfCheckout implements Specimens {
    @Option(
            names = "--lay-out",
            paramLabel = "DIR",
            description = "write a solution of ours there as the files that are graded, and stop")
    private Path target;

    @Override
    public int submit(Supplier<CommandLine> command, Product product, Path folder, ToIntFunction<Path> grading) {
        Optional<Solution> solution = Installation.ifInCheckout(product)
                .flatMap(checkout -> Solutions.in(checkout).at(folder));
        try {
            if (target != null) {
                return layOut(command.get(), solution, folder);
            }
            if (solution.isEmpty()) {
                return grading.applyAsInt(folder);
            }
            try (LaidOut laidOut = LaidOut.of(solution.get())) {
                return grading.applyAsInt(laidOut.folder());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public int submit(Supplier<CommandLine> command, SuiteCourse course, Path folder, ToIntFunction<Path> grading) {
        if (target != null) {
            throw new ParameterException(command.get(), "--lay-out is for courses that are graded by checks.");
        }
        try {
            return SuiteSolution.ifIn(course.folder(), folder).laidOut(grading::applyAsInt);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private int layOut(CommandLine command, Optional<Solution> solution, Path folder) throws IOException {
        if (solution.isEmpty()) {
            throw new ParameterException(command, "The folder " + folder + " is no solution of this checkout.");
        }
        if (Files.exists(target) && !isEmptyFolder(target)) {
            throw new ParameterException(
                    command, "The folder " + target + " holds something else: name one that is new.");
        }
        LaidOut.into(solution.get(), target);
        System.out.println("Written: " + target);
        return ExitCode.GRADED;
    }

    private static boolean isEmptyFolder(Path place) throws IOException {
        if (!Files.isDirectory(place)) {
            return false;
        }
        try (Stream<Path> entries = Files.list(place)) {
            return entries.findAny().isEmpty();
        }
    }
}
