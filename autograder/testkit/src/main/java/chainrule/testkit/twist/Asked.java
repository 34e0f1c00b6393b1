package chainrule.testkit.twist;

import java.util.LinkedHashSet;
import java.util.Set;

/** What is other at the steps that are asked about, and how many were. */
abstract sealed class Asked permits Twists {
    final Twist[] active;
    /** Null unless twists are taken down: this is asked at every product of a sum. */
    final Possible taken;

    private final Set<String> places = new LinkedHashSet<>();
    private final Set<String> among = new LinkedHashSet<>();
    private long asked;

    Asked(Twist[] active, Possible taken) {
        this.active = active;
        this.taken = taken;
    }

    final boolean isNew(String place) {
        asked++;
        return taken != null && places.add(place);
    }

    /** A place where another number may stand can have twists of its own number as well. */
    final boolean isNewAmong(String place) {
        asked++;
        return taken != null && among.add(place);
    }

    /**
     * How often a step was asked about: how much has been computed.
     *
     * @return a count that is the same on every machine
     */
    public final long asked() {
        return asked;
    }

    static boolean isAt(Twist twist, String place) {
        return twist.place().equals(place);
    }
}
