package chainrule.worker.objects;

import chainrule.wire.MalformedMessageException;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** Objects of the submission that the test knows by numbers: one object, one number. */
final class Handles {
    private final List<Object> objects = new ArrayList<>();
    private final Map<Object, Integer> numbers = new IdentityHashMap<>();

    int numberOf(Object object) {
        return numbers.computeIfAbsent(object, unknown -> {
            objects.add(unknown);
            return objects.size() - 1;
        });
    }

    Object get(int number) throws MalformedMessageException {
        if (number < 0 || number >= objects.size()) {
            throw new MalformedMessageException("no object has the number " + number);
        }
        return objects.get(number);
    }

    /** Forgets all from a number on; the numbers are given again. */
    void forget(int mark) {
        for (int i = objects.size() - 1; i >= mark; i--) {
            numbers.remove(objects.remove(i));
        }
    }
}
