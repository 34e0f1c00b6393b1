package chainrule.grader.timing;

import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * A watch on the course of one grading: every moment belongs to the phase that was begun last. It belongs to the thread
 * that grades.
 */
public abstract class Timing {
    /** A watch that stands still. */
    public static final Timing NONE = new Timing() {
        @Override
        public void begin(Phase phase) {}

        @Override
        public void workers(Supplier<Duration> processorTime) {}

        @Override
        public List<String> table() {
            return List.of();
        }
    };

    Timing() {}

    /**
     * A watch that runs.
     *
     * @param before what passed before this moment
     * @param own processor time of this process so far
     * @return a watch in its first phase after the start
     */
    public static Timing running(Duration before, Supplier<Duration> own) {
        return new Running(before, own);
    }

    /**
     * Begins a phase, which ends the one before.
     *
     * @param phase which
     */
    public abstract void begin(Phase phase);

    /**
     * Says how workers are asked from now on.
     *
     * @param processorTime of all workers together, those that have ended among them
     */
    public abstract void workers(Supplier<Duration> processorTime);

    /**
     * Ends the last phase.
     *
     * @return a row for each phase, and their sum; nothing of a watch that stands still
     */
    public abstract List<String> table();

    private static final class Running extends Timing {
        private static final String ROW = "%-10s %8s %8s %8s  %s";

        private final Map<Phase, Spent> spent = new EnumMap<>(Phase.class);
        private final Supplier<Duration> own;
        private Supplier<Duration> workers = () -> Duration.ZERO;
        private Phase running = Phase.CLASSES;
        private Spent last;

        /**
         * Time, of which a phase takes the difference of two readings.
         *
         * @param wall by the clock that never goes back
         * @param grader processor time of this process
         * @param worker processor time of all workers
         */
        private record Spent(Duration wall, Duration grader, Duration worker) {
            static final Spent NOTHING = new Spent(Duration.ZERO, Duration.ZERO, Duration.ZERO);

            Spent plus(Spent other) {
                return new Spent(wall.plus(other.wall), grader.plus(other.grader), worker.plus(other.worker));
            }

            Spent minus(Spent other) {
                return new Spent(wall.minus(other.wall), grader.minus(other.grader), worker.minus(other.worker));
            }

            String row(String name, String meaning) {
                return String.format(ROW, name, wall.toMillis(), grader.toMillis(), worker.toMillis(), meaning)
                        .stripTrailing();
            }
        }

        Running(Duration before, Supplier<Duration> own) {
            this.own = own;
            this.last = now();
            spent.put(Phase.START, new Spent(before, last.grader, Duration.ZERO));
        }

        private Spent now() {
            return new Spent(Duration.ofNanos(System.nanoTime()), own.get(), workers.get());
        }

        @Override
        public void begin(Phase phase) {
            Spent now = now();
            spent.merge(running, now.minus(last), Spent::plus);
            running = phase;
            last = now;
        }

        @Override
        public void workers(Supplier<Duration> processorTime) {
            workers = processorTime;
        }

        @Override
        public List<String> table() {
            begin(running);
            List<String> rows = new ArrayList<>();
            rows.add(String.format(ROW, "ms", "wall", "grader", "worker", "").stripTrailing());
            spent.forEach((phase, time) -> rows.add(time.row(phase.key(), phase.meaning())));
            rows.add(spent.values().stream().reduce(Spent.NOTHING, Spent::plus).row("all", ""));
            return rows;
        }
    }
}
