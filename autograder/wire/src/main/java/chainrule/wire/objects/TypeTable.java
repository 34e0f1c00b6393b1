package chainrule.wire.objects;

import chainrule.wire.MalformedMessageException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The types that can be told in a conversation, by their places: those of the platform, then those it was opened with. */
public final class TypeTable {
    private final List<Class<?>> types = new ArrayList<>(PlatformTypes.list());
    private final Map<Class<?>, Integer> places = new HashMap<>();

    /**
     * A table.
     *
     * @param opened the types of the course in an order that both sides know; null where this side lacks one
     */
    public TypeTable(List<Class<?>> opened) {
        types.addAll(opened);
        for (int i = 0; i < types.size(); i++) {
            places.put(types.get(i), i);
        }
    }

    /**
     * Where a type stands.
     *
     * @param type any
     * @return its place, -1 when it has none
     */
    public int placeOf(Class<?> type) {
        return places.getOrDefault(type, -1);
    }

    /**
     * Whether a type is one of the course's.
     *
     * @param place of a type
     * @return false for those of the platform
     */
    public boolean isOpened(int place) {
        return place >= PlatformTypes.list().size();
    }

    /**
     * How many there are.
     *
     * @return one more than the last place
     */
    public int size() {
        return types.size();
    }

    /**
     * The type at a place that exists.
     *
     * @param place less than {@link #size}
     * @return null where this side lacks it
     */
    public Class<?> orNull(int place) {
        return types.get(place);
    }

    /**
     * The type at a place.
     *
     * @param place as the other side wrote it
     * @return the type on this side
     * @throws MalformedMessageException when there is none
     */
    public Class<?> at(int place) throws MalformedMessageException {
        if (place < 0 || place >= types.size() || types.get(place) == null) {
            throw new MalformedMessageException("no type at place " + place);
        }
        return types.get(place);
    }
}
