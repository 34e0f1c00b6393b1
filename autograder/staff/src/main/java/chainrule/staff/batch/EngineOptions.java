package chainrule.staff.batch;

import chainrule.grader.process.IsolationLevel;
import chainrule.staff.IsolationOption;
import chainrule.staff.engines.BatchProgress;
import chainrule.staff.engines.Engine;
import chainrule.staff.engines.LocalEngine;
import chainrule.staff.engines.Piece;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Option;

/** Where a class is graded, and what each of the places can be told. */
final class EngineOptions {
    /** The places. */
    private enum Place {
        LOCAL,
        DOCKER,
        SLURM
    }

    @Option(
            names = "--engine",
            paramLabel = "NAME",
            converter = PlaceByName.class,
            description = "where it is done: local (the default), docker or slurm")
    private Place place = Place.LOCAL;

    @Option(
            names = "--jobs",
            paramLabel = "N",
            description =
                    "how many are graded at a time: as many as keep the processors busy if not said; on a cluster in"
                            + " each task, and one if not said")
    private Integer jobs;

    @ArgGroup(exclusive = false, heading = "With --engine docker:%n")
    private DockerOptions docker = new DockerOptions();

    @ArgGroup(exclusive = false, heading = "With --engine slurm:%n")
    private SlurmOptions slurm = new SlurmOptions();

    /** What does not go together, in a sentence. */
    Optional<String> complaint(IsolationOption isolation) {
        if (jobs != null && jobs < 1) {
            return Optional.of("At least one has to be graded at a time.");
        }
        return place == Place.SLURM ? withoutRoot(isolation.level()) : Optional.empty();
    }

    private static Optional<String> withoutRoot(Optional<IsolationLevel> level) {
        if (level.isEmpty()) {
            return Optional.of(
                    "Jobs of a cluster are not root, so that submissions run there at isolation filtered and not"
                            + " full: they can write no file, start no program, open no connection and signal no process, and open"
                            + " no file once their classes are loaded; but they run as you, and nothing but that filter is between"
                            + " them and your files. Accept it by --isolation filtered.");
        }
        return level.get().ownUser()
                ? Optional.of("Jobs of a cluster are not root: isolation "
                        + level.get().key() + " is not to be had there, filtered is.")
                : Optional.empty();
    }

    void grade(Task task, List<Piece> pieces) throws IOException, InterruptedException {
        switch (place) {
            case LOCAL -> locally(task, pieces);
            case DOCKER -> docker.grade(task, pieces, jobs, progress(task));
            case SLURM -> {
                Engine cluster = slurm.engine(task, Optional.ofNullable(jobs).orElse(1), progress(task));
                cluster.grade(pieces);
            }
        }
    }

    /** One more than there are processors, for while another waits for a process to start or for the compiler. */
    void locally(Task task, List<Piece> pieces) throws IOException, InterruptedException {
        int seats = jobs == null ? Runtime.getRuntime().availableProcessors() + 1 : jobs;
        new LocalEngine(task.subject(), seats, progress(task)).grade(pieces);
    }

    private static BatchProgress progress(Task task) {
        return new BatchProgress(System.err, task.startup().isWatched());
    }

    private static final class PlaceByName implements picocli.CommandLine.ITypeConverter<Place> {
        @Override
        public Place convert(String name) {
            try {
                return Place.valueOf(name.toUpperCase(Locale.ROOT));
            } catch (IllegalArgumentException unknown) {
                throw new picocli.CommandLine.TypeConversionException(
                        "there is no engine " + name + "; there are local, docker and slurm");
            }
        }
    }
}
