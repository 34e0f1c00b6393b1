package chainrule.worker.objects;

import chainrule.wire.objects.ObjectOutput;
import chainrule.wire.objects.PlatformTypes;
import chainrule.wire.objects.Tag;
import chainrule.wire.objects.TypeTable;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the worker writes: objects by their numbers, and with them which types of the table they have. */
final class OutgoingValues extends ObjectOutput {
    private static final int MOST_TYPES = 8;

    private final Known known;
    private final Object[] arguments;

    /** What all values of a conversation have in common. */
    record Known(TypeTable types, Handles handles, Map<Class<?>, List<Integer>> typesOf) {
        Known(TypeTable types) {
            this(types, new Handles(), new HashMap<>());
        }
    }

    /**
     * Nothing written yet.
     *
     * @param arguments those of the call: what is one of them is written as such
     */
    OutgoingValues(Known known, Object... arguments) {
        super(known.types);
        this.known = known;
        this.arguments = arguments;
    }

    @Override
    protected boolean writesAsObject(DataOutputStream to, Object object) throws IOException {
        for (int i = 0; i < arguments.length; i++) {
            if (arguments[i] == object) {
                to.writeByte(Tag.ARGUMENT);
                to.writeByte(i);
                return true;
            }
        }
        int lent = Lending.numberOf(object);
        if (lent >= 0) {
            to.writeByte(Tag.LENT);
            to.writeInt(lent);
            return true;
        }
        boolean ours = !object.getClass().isArray() && typesOf(object).stream().anyMatch(known.types::isOpened);
        if (ours) {
            writeOther(to, object);
        }
        return ours;
    }

    @Override
    protected void writeOther(DataOutputStream to, Object object) throws IOException {
        List<Integer> types = typesOf(object);
        to.writeByte(Tag.OBJECT);
        to.writeInt(known.handles.numberOf(object));
        to.writeByte(types.size());
        for (int type : types) {
            to.writeShort(type);
        }
    }

    private List<Integer> typesOf(Object object) {
        return known.typesOf.computeIfAbsent(object.getClass(), this::mostSpecial);
    }

    /** The types of the table that a class has, without those that others of them imply. */
    private List<Integer> mostSpecial(Class<?> type) {
        List<Integer> all = new ArrayList<>();
        for (int i = 0; i < known.types.size(); i++) {
            Class<?> told = known.types.orNull(i);
            boolean crosses = known.types.isOpened(i) || PlatformTypes.isOfObjects(i);
            if (told != null && crosses && told.isAssignableFrom(type)) {
                all.add(i);
            }
        }
        return all.stream()
                .filter(one -> all.stream().noneMatch(other -> !other.equals(one) && implies(other, one)))
                .limit(MOST_TYPES)
                .toList();
    }

    private boolean implies(int special, int general) {
        return known.types.orNull(general).isAssignableFrom(known.types.orNull(special));
    }
}
