package chainrule.testkit.twist;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Is asked at every step of a computation, and answers with the step of the formula or with what a twist makes of it. It
 * can take down which twists there are. For one computation at a time.
 */
public final class Twists extends Asked {
    private final Map<String, Integer> sizes = new LinkedHashMap<>();
    private final Set<String> added = new LinkedHashSet<>();
    private final Map<String, Double> counts = new LinkedHashMap<>();
    private String wanted = "";

    private Twists(Twist[] active, Possible taken) {
        super(active, taken);
    }

    /**
     * Steps of which some are twisted.
     *
     * @param twists what is other, nothing for the formula's own
     * @return steps for one computation
     */
    public static Twists of(Collection<Twist> twists) {
        return new Twists(twists.toArray(Twist[]::new), null);
    }

    /**
     * The formula's steps, which take down the twists that can be.
     *
     * @param taken gets them, in the order of the steps
     * @param constants numbers that may stand where a number of the formula belongs
     * @return steps for one computation
     */
    public static Twists takenDown(Set<Twist> taken, double... constants) {
        return new Twists(new Twist[0], new Possible(taken, constants));
    }

    /** These steps where one result is enough, by its name. */
    public Twists only(String output) {
        wanted = output;
        return this;
    }

    /** Whether a result is worth computing: not when only another one is wanted. */
    public boolean wants(String output) {
        return wanted.isEmpty() || wanted.equals(output);
    }

    /**
     * Names a size, of which all must be named before one is used.
     *
     * @param name such as {@code the kernel's height}
     * @param value what it is here
     * @return this
     */
    public Twists with(String name, int value) {
        sizes.put(name, value);
        return this;
    }

    /**
     * Names a count, or another number, by which a number may be multiplied or divided.
     *
     * @param name such as {@code the number of images}
     * @param value what it is here
     * @return this
     */
    public Twists counting(String name, double value) {
        counts.put(name, value);
        return this;
    }

    /** Names a number that may be multiplied with others, divide them or be added to them. */
    public Twists adding(String name, double value) {
        added.add(name);
        return counting(name, value);
    }

    /** A number that is added to others, by its name and with a twist. */
    public double term(String place, double value) {
        return number(place, value, 0);
    }

    /** A number by which others are multiplied, by its name and with a twist. */
    public double factor(String place, double value) {
        return number(place, value, 1);
    }

    private double number(String place, double value, double absent) {
        if (isNew(place)) {
            taken.number(place, absent == 1, counts.keySet(), added);
        }
        return twisted(place, value, absent);
    }

    private double twisted(String place, double value, double absent) {
        double twisted = value;
        for (Twist twist : active) {
            if (isAt(twist, place)) {
                twisted = twist.of(twisted, absent, counts.getOrDefault(twist.other(), 1.0));
            }
        }
        return twisted;
    }

    /**
     * A number for which one of the same kind may be taken.
     *
     * @param place its name
     * @param value what it is
     * @param names of the others
     * @param others what they are, in the same order
     * @return what it is with a twist
     */
    public double instead(String place, double value, List<String> names, double... others) {
        if (isNewAmong(place)) {
            names.forEach(name -> taken.instead(place, name));
        }
        for (Twist twist : active) {
            if (isAt(twist, place) && twist.way() == Twist.Way.REPLACED) {
                int which = names.indexOf(twist.other());
                return which < 0 ? value : others[which];
            }
        }
        return value;
    }

    /**
     * A number that belongs to the settings, such as eps.
     *
     * @param place its name
     * @param value what it is
     * @param usual what else it often is
     * @return what it is with a twist
     */
    public double setting(String place, double value, double... usual) {
        if (isNew(place)) {
            taken.setting(place, usual);
        }
        return twisted(place, value, 0);
    }

    /**
     * A number that only a twist puts there, such as what a search for the largest begins with.
     *
     * @param place its name
     * @param usual what it can be
     * @return NaN where there is none
     */
    public double constant(String place, double... usual) {
        if (isNew(place)) {
            taken.start(place, usual);
        }
        for (Twist twist : active) {
            if (isAt(twist, place)) {
                return twist.number();
            }
        }
        return Double.NaN;
    }

    /**
     * The place of an entry along an axis.
     *
     * @param place its name
     * @param index where it is
     * @param length of the axis
     * @return where it is with a twist; negative where there is nothing
     */
    public int index(String place, int index, int length) {
        if (isNew(place)) {
            taken.index(place);
        }
        int twisted = index;
        for (Twist twist : active) {
            if (isAt(twist, place)) {
                twisted = twist.of(twisted, length);
            }
        }
        return twisted;
    }

    /**
     * Whether one of several counts.
     *
     * @param place the name of all of them
     * @param index which one
     * @param length how many there are
     * @return true without a twist
     */
    public boolean covers(String place, int index, int length) {
        if (isNew(place)) {
            taken.several(place);
        }
        for (Twist twist : active) {
            if (isAt(twist, place) && !twist.covers(index, length)) {
                return false;
            }
        }
        return true;
    }

    /** A size that was named before, with a twist. */
    public int size(String name) {
        return size(name, name);
    }

    /**
     * A size at one of several places where it is used.
     *
     * @param place the name of the place, which tells the size too
     * @param name one that was named before
     * @return what it is with a twist
     */
    public int size(String place, String name) {
        if (isNew(place)) {
            taken.size(place, name, sizes.keySet());
        }
        int twisted = sizes.get(name);
        for (Twist twist : active) {
            if (isAt(twist, place)) {
                twisted = twist.size(twisted, sizes.getOrDefault(twist.other(), 0));
            }
        }
        return twisted;
    }

    /**
     * A size that has no name of its own, or is that of several axes.
     *
     * @param place its name here
     * @param value what it is
     * @return what it is with a twist
     */
    public int amount(String place, int value) {
        if (isNew(place)) {
            taken.amount(place);
        }
        int twisted = value;
        for (Twist twist : active) {
            if (isAt(twist, place)) {
                twisted = twist.size(twisted, 0);
            }
        }
        return twisted;
    }

    /**
     * A size that no twist changes here.
     *
     * @param name one that was named before
     * @return what it is
     */
    public int sizeOf(String name) {
        return sizes.get(name);
    }

    /**
     * Whether something is as only a twist makes it.
     *
     * @param clause what is other, to go on from "what the formula gives where"
     * @return false without a twist
     */
    public boolean on(String clause) {
        if (isNew(clause)) {
            taken.told(clause);
        }
        for (Twist twist : active) {
            if (isAt(twist, clause)) {
                return true;
            }
        }
        return false;
    }

    /**
     * Which of several ways is gone.
     *
     * @param own the formula's
     * @param clauses what is other with each of them, to go on from "what the formula gives where"
     * @return the place of one among them
     */
    public int choice(int own, List<String> clauses) {
        int chosen = own;
        for (int i = 0; i < clauses.size(); i++) {
            chosen = on(clauses.get(i)) ? i : chosen;
        }
        return chosen;
    }
}
