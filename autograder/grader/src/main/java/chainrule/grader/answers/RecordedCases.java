package chainrule.grader.answers;

import chainrule.grader.submission.HarnessFault;
import chainrule.testkit.Case;
import chainrule.testkit.Cases;
import chainrule.testkit.Posed;
import chainrule.testkit.draw.Draw;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.IntFunction;
import java.util.stream.Stream;

/** The cases of a check whose answers are written down: made when they are wanted, once, and known by their place. */
final class RecordedCases<C extends Record & Case> implements Cases<C> {
    private final Cases<C> drawn;
    private final AnsweredCheck answered;
    private final BiConsumer<Record, Integer> placed;
    private List<Posed<C>> cases;
    private List<C> rungs;

    /**
     * Cases to be made.
     *
     * @param drawn draws them
     * @param answered their seeds and answers
     * @param placed is told each case and its place among the answers
     */
    RecordedCases(Cases<C> drawn, AnsweredCheck answered, BiConsumer<Record, Integer> placed) {
        this.drawn = drawn;
        this.answered = answered;
        this.placed = placed;
    }

    /** Whatever others would draw from: the answers are those of the seeds that are written down. */
    @Override
    public synchronized List<Posed<C>> make(IntFunction<Draw> others) {
        makeOnce();
        return cases;
    }

    @Override
    public synchronized List<C> rungs() {
        makeOnce();
        return rungs;
    }

    @Override
    public List<String> traits() {
        return drawn.traits();
    }

    private void makeOnce() {
        if (cases != null) {
            return;
        }
        List<Posed<C>> made = drawn.make(index -> new Draw(answered.seeds().get(index)));
        List<C> small = drawn.rungs();
        List<C> all =
                Stream.concat(made.stream().map(Posed::given), small.stream()).toList();
        if (all.size() != answered.expected().size()) {
            throw new HarnessFault("the answers of the check " + answered.key() + " are those of other cases");
        }
        for (int place = 0; place < all.size(); place++) {
            placed.accept(all.get(place), place);
        }
        rungs = small;
        cases = made;
    }
}
