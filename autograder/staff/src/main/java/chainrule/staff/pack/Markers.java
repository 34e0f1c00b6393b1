package chainrule.staff.pack;

import chainrule.grader.recorded.Script;
import chainrule.grader.submission.HarnessFault;
import chainrule.wire.MalformedMessageException;
import chainrule.wire.Records;
import java.lang.reflect.Array;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Results that mean nothing and can be told from each other, with the places where they were returned. */
final class Markers {
    private static final double FIRST_NUMBER = 0x1.0p800;

    private final List<Object> markers = new ArrayList<>();
    private final List<Script.Place> places = new ArrayList<>();

    Object ofType(Class<?> type, int call) {
        return make(type, new Script.Place(call, List.of()));
    }

    /** Where a value was returned. */
    Script.Place place(Object value) {
        return find(value)
                .orElseThrow(() -> new HarnessFault(
                        "a check computes with what an implementation returns, which cannot be written down"));
    }

    Optional<Script.Place> find(Object value) {
        for (int i = 0; i < markers.size(); i++) {
            Object marker = markers.get(i);
            if (marker == value || marker instanceof Double && marker.equals(value)) {
                return Optional.of(places.get(i));
            }
        }
        return Optional.empty();
    }

    private Object make(Class<?> type, Script.Place place) {
        Object marker;
        if (type.isRecord()) {
            marker = record(type, place);
        } else if (type.isArray()) {
            marker = Array.newInstance(type.getComponentType(), 0);
        } else if (type == double.class) {
            marker = FIRST_NUMBER * (1 + markers.size());
        } else {
            throw new HarnessFault("a check calls a method that returns " + type + ", which cannot be written down");
        }
        markers.add(marker);
        places.add(place);
        return marker;
    }

    private Object record(Class<?> type, Script.Place place) {
        List<Object> values = new ArrayList<>();
        for (RecordComponent component : type.getRecordComponents()) {
            List<String> path = new ArrayList<>(place.path());
            path.add(component.getName());
            values.add(make(component.getType(), new Script.Place(place.call(), path)));
        }
        try {
            return Records.create(type, values.toArray());
        } catch (MalformedMessageException e) {
            throw new HarnessFault("no marker can be made of " + type, e);
        }
    }
}
