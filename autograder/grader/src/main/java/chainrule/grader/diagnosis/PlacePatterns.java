package chainrule.grader.diagnosis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Finds the part of an output in which all wrong entries lie, while what lies elsewhere is right. */
final class PlacePatterns {
    private static final int FEWEST_ENTRIES = 3;
    private static final int MOST_PLACES = 2;

    private PlacePatterns() {}

    /** Part of an output: an index is in it or not. */
    private interface Part {
        boolean holds(int[] index, int[] shape);
    }

    private record Place(String words, Part part) {}

    static Optional<Pattern> in(Series series) {
        int rank = series.wrong().get(0).expected().shape().length;
        List<String> axes = series.wrong().get(0).given().facts().axes(series.name(), rank);
        if (axes.isEmpty() || !series.everyWrongCase(Observed::hasWrongValues)) {
            return Optional.empty();
        }
        List<String> found = new ArrayList<>();
        for (int axis = 0; axis < rank; axis++) {
            along(axis, axes.get(axis)).stream()
                    .filter(place -> fits(place.part, series))
                    .findFirst()
                    .ifPresent(place -> found.add(place.words));
        }
        if (found.isEmpty() && rank >= 2) {
            edges(rank, axes).stream()
                    .filter(place -> fits(place.part, series))
                    .findFirst()
                    .ifPresent(place -> found.add(place.words));
        }
        return found.isEmpty() || found.size() > MOST_PLACES
                ? Optional.empty()
                : Optional.of(new Pattern.OnlyAt(series.name(), String.join(" and ", found)));
    }

    private static List<Place> along(int axis, String noun) {
        return List.of(
                new Place("in the first " + noun, (index, shape) -> index[axis] == 0),
                new Place("in the last " + noun, (index, shape) -> index[axis] == shape[axis] - 1),
                new Place("after the first " + noun, (index, shape) -> index[axis] > 0));
    }

    private static List<Place> edges(int rank, List<String> axes) {
        int[] both = {rank - 2, rank - 1};
        String or = axes.get(rank - 2) + " or the %s " + axes.get(rank - 1);
        Part last = (index, shape) -> Arrays.stream(both).anyMatch(axis -> index[axis] == shape[axis] - 1);
        Part first = (index, shape) -> Arrays.stream(both).anyMatch(axis -> index[axis] == 0);
        return List.of(
                new Place("in the last " + or.formatted("last"), last),
                new Place("in the first " + or.formatted("first"), first),
                new Place("at the edge", (index, shape) -> last.holds(index, shape) || first.holds(index, shape)));
    }

    /** Every wrong entry lies in it, and outside there is enough that could have been wrong. */
    private static boolean fits(Part part, Series series) {
        long wrong = 0;
        long outside = 0;
        for (Observed observed : series.wrong()) {
            int[] shape = observed.expected().shape();
            for (int position : observed.wrongEntries()) {
                wrong++;
                if (!part.holds(observed.expected().indexOf(position), shape)) {
                    return false;
                }
            }
            outside += IntStream.range(0, observed.expected().values().length)
                    .filter(position -> !part.holds(observed.expected().indexOf(position), shape))
                    .count();
        }
        return wrong >= FEWEST_ENTRIES && outside >= FEWEST_ENTRIES;
    }
}
