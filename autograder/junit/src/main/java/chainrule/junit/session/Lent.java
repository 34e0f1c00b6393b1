package chainrule.junit.session;

import chainrule.wire.objects.MemberName;
import chainrule.wire.objects.PlatformTypes;
import chainrule.wire.objects.TypeTable;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Objects of the test that the submission may call, and throwables of theirs that may come back: by number, until the test ends. */
final class Lent {
    private final TypeTable types;
    private final List<Object> objects = new ArrayList<>();
    private final Map<Object, Integer> numbers = new IdentityHashMap<>();
    private final List<Throwable> throwables = new ArrayList<>();

    Lent(TypeTable types) {
        this.types = types;
    }

    /** The places of the interfaces by which an object is lent; without any it can still be kept and compared. */
    List<Integer> interfacesOf(Object object) {
        List<Integer> all = new ArrayList<>();
        for (int i = 0; i < types.size(); i++) {
            boolean lendable = PlatformTypes.isOfObjects(i)
                    || types.isOpened(i) && types.orNull(i).isInterface();
            if (lendable && types.orNull(i).isInstance(object)) {
                all.add(i);
            }
        }
        return all;
    }

    int numberOf(Object object) {
        return numbers.computeIfAbsent(object, unknown -> {
            objects.add(unknown);
            return objects.size() - 1;
        });
    }

    Optional<Object> get(int number) {
        return number >= 0 && number < objects.size() ? Optional.of(objects.get(number)) : Optional.empty();
    }

    /** The method of a lent object that is meant, among those of the interfaces by which it was lent. */
    Optional<Method> method(Object object, String name) {
        Map<String, Method> methods = new HashMap<>();
        for (String general : List.of("equals", "hashCode", "toString")) {
            Stream.of(Object.class.getMethods())
                    .filter(method -> method.getName().equals(general))
                    .forEach(method -> methods.put(MemberName.method(method), method));
        }
        for (int place : interfacesOf(object)) {
            for (Method method : types.orNull(place).getMethods()) {
                methods.putIfAbsent(MemberName.method(method), method);
            }
        }
        return Optional.ofNullable(methods.get(name));
    }

    int keep(Throwable thrown) {
        throwables.add(thrown);
        return throwables.size() - 1;
    }

    Optional<Throwable> throwable(int number) {
        return number >= 0 && number < throwables.size() ? Optional.of(throwables.get(number)) : Optional.empty();
    }

    void forget() {
        objects.clear();
        numbers.clear();
        throwables.clear();
    }
}
