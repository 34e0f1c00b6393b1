package chainrule.suites;

import chainrule.testkit.Case;
import chainrule.testkit.Cases;
import chainrule.testkit.Posed;
import chainrule.testkit.draw.Draw;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.StreamSupport;

/**
 * The homework sheets' computations of one exercise, out of the file {@code homework.json} that stands beside it: lists
 * of {@link HomeworkItem} by name. It is read when the first case is wanted.
 */
public final class Homework {
    /** Loaded with the first case: who has the cases written down needs none of it. */
    private static final class Reader {
        static final ObjectMapper JSON = new JsonMapper();
    }

    private final Class<?> exercise;
    private JsonNode lists;

    private Homework(Class<?> exercise) {
        this.exercise = exercise;
    }

    /**
     * The homework of an exercise.
     *
     * @param exercise a class beside which the file stands
     * @return its homework
     */
    public static Homework beside(Class<?> exercise) {
        return new Homework(exercise);
    }

    /**
     * One of its lists.
     *
     * @param <C> the kind of case
     * @param list its name in the file
     * @param kind what its items are given
     * @return the cases, always the same
     */
    public <C extends Record & Case> Listed<C, C> cases(String list, Class<C> kind) {
        return cases(list, kind, given -> given);
    }

    /**
     * One of its lists, where what stands in the file is not yet a case.
     *
     * @param <G> what stands in the file
     * @param <C> the kind of case
     * @param list its name in the file
     * @param kind what its items are given
     * @param made makes the case
     * @return the cases, always the same
     */
    public <G, C extends Record & Case> Listed<G, C> cases(String list, Class<G> kind, Function<G, C> made) {
        return new Listed<>(this, list, kind, made);
    }

    /**
     * The items of a list as the cases of a check.
     *
     * @param <G> what stands in the file
     * @param <C> the kind of case
     * @param homework in which file
     * @param list its name there
     * @param kind what its items are given
     * @param made makes the case
     */
    public record Listed<G, C extends Record & Case>(Homework homework, String list, Class<G> kind, Function<G, C> made)
            implements Cases<C> {

        /**
         * The items.
         *
         * @return in the order of the file
         */
        public List<HomeworkItem<G>> items() {
            var type = Reader.JSON.getTypeFactory().constructParametricType(HomeworkItem.class, kind);
            return StreamSupport.stream(homework.lists().required(list).spliterator(), false)
                    .map(item -> Reader.JSON.<HomeworkItem<G>>convertValue(item, type))
                    .toList();
        }

        @Override
        public List<Posed<C>> make(IntFunction<Draw> draws) {
            return items().stream()
                    .map(item -> new Posed<>(item.origin(), made.apply(item.given())))
                    .toList();
        }
    }

    private synchronized JsonNode lists() {
        if (lists == null) {
            try (InputStream json = exercise.getResourceAsStream("homework.json")) {
                lists = Reader.JSON.readTree(json);
            } catch (IOException e) {
                throw new UncheckedIOException("homework.json of " + exercise + " cannot be read", e);
            }
        }
        return lists;
    }
}
