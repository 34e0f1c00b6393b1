package chainrule.junit.session;

import chainrule.wire.objects.ObjectOutput;
import chainrule.wire.objects.Tag;
import chainrule.wire.objects.TypeTable;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the test gives: its values, objects of the student's by their numbers, and its own objects lent. */
final class TestValues extends ObjectOutput {
    private final Known known;
    private final Lent lent;
    private final List<Object> before = new ArrayList<>();

    TestValues(TypeTable types, Known known, Lent lent) {
        super(types);
        this.known = known;
        this.lent = lent;
    }

    /** Writes arguments: of two that are one array, the second is written as the first. */
    TestValues all(Object[] arguments) {
        for (Object argument : arguments) {
            write(argument);
            before.add(argument);
        }
        return this;
    }

    @Override
    protected boolean writesAsObject(DataOutputStream to, Object object) throws IOException {
        Optional<Handle> handle = known.handleOf(object);
        if (handle.isPresent()) {
            to.writeByte(Tag.OBJECT);
            to.writeInt(known.numberOf(handle.get()));
            return true;
        }
        for (int i = 0; i < before.size(); i++) {
            if (before.get(i) == object) {
                to.writeByte(Tag.ARGUMENT);
                to.writeByte(i);
                return true;
            }
        }
        if (isContainer(object) || object instanceof Optional) {
            return false;
        }
        lend(to, object);
        return true;
    }

    private static boolean isContainer(Object object) {
        return object instanceof Collection
                || object instanceof Map
                || object.getClass().isArray();
    }

    private void lend(DataOutputStream to, Object object) throws IOException {
        List<Integer> interfaces = lent.interfacesOf(object);
        to.writeByte(Tag.LENT);
        to.writeInt(lent.numberOf(object));
        to.writeByte(interfaces.size());
        for (int place : interfaces) {
            to.writeShort(place);
        }
    }

    @Override
    protected void writeOther(DataOutputStream to, Object object) {
        throw new IllegalStateException("neither a value nor lent: " + object.getClass());
    }
}
