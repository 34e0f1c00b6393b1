package chainrule.testkit.twist;

import chainrule.testkit.twist.Twist.Way;
import java.util.List;
import java.util.Set;

/** Which twists a step can have. */
final class Possible {
    private static final List<Way> OF_NUMBERS = List.of(
            Way.ABSENT,
            Way.NONE,
            Way.NEGATED,
            Way.ONE,
            Way.SIZE,
            Way.POSITIVE,
            Way.NEGATIVE,
            Way.SQUARED,
            Way.RECIPROCAL,
            Way.CUT,
            Way.SINGLE,
            Way.DOUBLED,
            Way.HALVED,
            Way.TANH,
            Way.LOGISTIC,
            Way.RAISED,
            Way.LOWERED,
            Way.SIGN,
            Way.ROUNDED);
    private static final double[] LIMITS = {1, 0.5, 2, 3, 5, 10, 20, 50, 100, 1000};
    private static final List<Way> OF_INDICES = List.of(Way.EARLIER, Way.LATER, Way.FIRST, Way.LAST, Way.BACKWARDS);
    private static final List<Way> OF_SEVERAL =
            List.of(Way.FIRST_ALONE, Way.LAST_ALONE, Way.WITHOUT_FIRST, Way.WITHOUT_LAST, Way.EVEN_ALONE);
    private static final int[] FIRST_FEW = {2, 3, 4, 5, 8, 16};
    private static final List<Way> OF_SETTINGS = List.of(Way.ABSENT, Way.ONE, Way.SQUARED, Way.NEGATED, Way.DOUBLED);
    private static final List<Way> OF_SIZES = List.of(Way.MORE, Way.LESS, Way.ABSENT, Way.ONE, Way.DOUBLED, Way.HALVED);

    private final Set<Twist> taken;
    private final double[] constants;

    Possible(Set<Twist> taken, double... constants) {
        this.taken = taken;
        this.constants = constants;
    }

    /** A factor that is left out is one that is 1. */
    void number(String place, boolean isFactor, Set<String> counts, Set<String> added) {
        added.forEach(other -> taken.add(new Twist(place, Way.PLUS, 0, other)));
        OF_NUMBERS.stream()
                .filter(way -> way != (isFactor ? Way.ABSENT : Way.NONE))
                .forEach(way -> taken.add(Twist.of(place, way)));
        for (String count : counts) {
            taken.add(new Twist(place, Way.TIMES, 0, count));
            taken.add(new Twist(place, Way.OVER, 0, count));
        }
        for (double limit : LIMITS) {
            taken.add(new Twist(place, Way.CLIPPED, limit, ""));
            taken.add(new Twist(place, Way.BELOW, limit, ""));
        }
    }

    void setting(String place, double... usual) {
        OF_SETTINGS.forEach(way -> taken.add(Twist.of(place, way)));
        for (double constant : usual) {
            taken.add(new Twist(place, Way.CONSTANT, constant, ""));
        }
    }

    void start(String place, double... usual) {
        for (double[] some : List.of(usual, constants)) {
            for (double constant : some) {
                taken.add(new Twist(place, Way.BEGINS, constant, ""));
            }
        }
    }

    void index(String place) {
        OF_INDICES.forEach(way -> taken.add(Twist.of(place, way)));
    }

    void several(String place) {
        OF_SEVERAL.forEach(way -> taken.add(Twist.of(place, way)));
        for (int few : FIRST_FEW) {
            taken.add(new Twist(place, Way.UP_TO, few, ""));
        }
    }

    void amount(String place) {
        OF_SIZES.forEach(way -> taken.add(Twist.of(place, way)));
    }

    void size(String place, String name, Set<String> sizes) {
        OF_SIZES.forEach(way -> taken.add(Twist.of(place, way)));
        sizes.stream().filter(other -> !other.equals(name)).forEach(other -> {
            taken.add(new Twist(place, Way.REPLACED, 0, other));
            taken.add(new Twist(place, Way.CAPPED, 0, other));
        });
        for (int few : FIRST_FEW) {
            taken.add(new Twist(place, Way.CAPPED, few, ""));
        }
    }

    void instead(String place, String other) {
        taken.add(new Twist(place, Way.REPLACED, 0, other));
    }

    void told(String clause) {
        taken.add(Twist.told(clause));
    }
}
