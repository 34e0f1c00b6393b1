package chainrule.junit.session;

import chainrule.wire.Allotment;
import chainrule.wire.MalformedMessageException;
import chainrule.wire.objects.ObjectInput;
import chainrule.wire.objects.Tag;
import chainrule.wire.objects.Wanted;
import java.io.DataInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What the submission gives back, held against what may come. */
final class StudentValues extends ObjectInput {
    private final Known known;
    private final Lent lent;
    private final Object[] arguments;
    private final int markOfTest;
    private boolean handleExpected;

    StudentValues(byte[] bytes, Allotment allotment, Known known, Lent lent, Object[] arguments, int markOfTest) {
        super(bytes, known.types(), allotment, false);
        this.known = known;
        this.lent = lent;
        this.arguments = arguments;
        this.markOfTest = markOfTest;
    }

    /** What comes is a fresh object whose twin is under construction: its handle is all that is wanted. */
    void expectHandle() {
        handleExpected = true;
    }

    @Override
    protected Object readObject(DataInputStream from, int tag, Wanted wanted) throws IOException {
        return switch (tag) {
            case Tag.OBJECT -> object(from, wanted);
            case Tag.LENT ->
                fitting(
                        lent.get(from.readInt()).orElseThrow(() -> new MalformedMessageException("never lent")),
                        wanted);
            default -> argument(from.readUnsignedByte(), wanted);
        };
    }

    private Object object(DataInputStream from, Wanted wanted) throws IOException {
        int number = from.readInt();
        int count = from.readUnsignedByte();
        List<Class<?>> told = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            told.add(known.types().at(from.readUnsignedShort()));
        }
        if (handleExpected) {
            return known.handle(number, markOfTest);
        }
        ResolvedType type =
                wanted instanceof ResolvedType resolved ? resolved : new ResolvedType(wanted.raw(), Map.of());
        return known.object(number, told, type, markOfTest);
    }

    private Object argument(int index, Wanted wanted) throws IOException {
        if (index >= arguments.length || arguments[index] == null) {
            throw new MalformedMessageException("no argument " + index);
        }
        return fitting(arguments[index], wanted);
    }

    private static Object fitting(Object object, Wanted wanted) throws IOException {
        require(object.getClass(), wanted);
        return object;
    }

    @Override
    protected boolean isKey(Object object) {
        return false;
    }
}
