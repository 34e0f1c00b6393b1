package chainrule.worker.submission;

import chainrule.wire.Allotment;
import chainrule.wire.Records;
import chainrule.wire.ValueCodec;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;

/** The arguments of one call, and what the call did to them. */
final class Arguments {
    private final Class<?>[] types;
    private final byte[] bytes;
    private final Object[] values;

    Arguments(Class<?>[] types, byte[] bytes) throws IOException {
        this.types = types;
        this.bytes = bytes;
        this.values = decode();
    }

    Object[] values() {
        return values;
    }

    /** For each argument, whether its contents are no longer what they were. */
    boolean[] changed() throws IOException {
        boolean[] changed = new boolean[types.length];
        if (!Arrays.equals(ValueCodec.encodeAll(types, values), bytes)) {
            Object[] before = decode();
            for (int i = 0; i < types.length; i++) {
                byte[] now = ValueCodec.encode(types[i], values[i]);
                changed[i] = !Arrays.equals(now, ValueCodec.encode(types[i], before[i]));
            }
        }
        return changed;
    }

    /** Whether a value contains an array, not a copy of one, that is a part of an argument. */
    boolean shareArrayWith(Object value) {
        Set<Object> mine = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Object argument : values) {
            collectArrays(argument, mine);
        }
        Set<Object> others = Collections.newSetFromMap(new IdentityHashMap<>());
        collectArrays(value, others);
        return !Collections.disjoint(mine, others);
    }

    private Object[] decode() throws IOException {
        return ValueCodec.decodeAll(types, bytes, Allotment.unbounded());
    }

    private static void collectArrays(Object value, Set<Object> arrays) {
        if (value instanceof Record) {
            for (RecordComponent component : Records.components(value.getClass())) {
                collectArrays(Records.read(component, value), arrays);
            }
        } else if (value != null && value.getClass().isArray() && arrays.add(value)) {
            if (value instanceof Object[] entries) {
                for (Object entry : entries) {
                    collectArrays(entry, arrays);
                }
            }
        }
    }
}
