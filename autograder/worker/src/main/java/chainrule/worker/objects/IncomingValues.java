package chainrule.worker.objects;

import chainrule.wire.Allotment;
import chainrule.wire.MalformedMessageException;
import chainrule.wire.objects.ObjectInput;
import chainrule.wire.objects.Tag;
import chainrule.wire.objects.TypeTable;
import chainrule.wire.objects.Wanted;
import java.io.DataInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** What the worker reads, from a process that runs no student's code. */
final class IncomingValues extends ObjectInput {
    private final Handles handles;
    private final Lending lending;
    private final TypeTable types;
    private final ClassLoader loader;
    private final List<Object> before = new ArrayList<>();

    IncomingValues(byte[] bytes, TypeTable types, Handles handles, Lending lending, ClassLoader loader) {
        super(bytes, types, Allotment.unbounded(), true);
        this.types = types;
        this.handles = handles;
        this.lending = lending;
        this.loader = loader;
    }

    /** Reads as many arguments as there are. */
    Object[] all() throws IOException {
        while (hasMore()) {
            before.add(read(Wanted.ANYTHING));
        }
        return before.toArray();
    }

    @Override
    protected Object readObject(DataInputStream from, int tag, Wanted wanted) throws IOException {
        return switch (tag) {
            case Tag.OBJECT -> handles.get(from.readInt());
            case Tag.LENT -> borrowed(from);
            case Tag.ARGUMENT -> before.get(from.readUnsignedByte());
            default -> throw new MalformedMessageException("no object begins with " + tag);
        };
    }

    private Object borrowed(DataInputStream from) throws IOException {
        int number = from.readInt();
        Class<?>[] interfaces = new Class<?>[from.readUnsignedByte()];
        for (int i = 0; i < interfaces.length; i++) {
            interfaces[i] = types.at(from.readUnsignedShort());
        }
        return lending.borrow(number, interfaces, loader);
    }

    @Override
    protected boolean isKey(Object object) {
        return true;
    }
}
