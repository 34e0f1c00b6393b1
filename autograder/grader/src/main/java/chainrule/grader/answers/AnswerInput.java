package chainrule.grader.answers;

import chainrule.grader.oracle.Expected;
import chainrule.grader.oracle.KnownMistake;
import chainrule.testkit.Allowance;
import chainrule.testkit.Precision;
import chainrule.testkit.tensor.Reading;
import chainrule.testkit.tensor.Tensor;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads what {@link AnswerOutput} wrote. The file is the harness's own: what is wrong with it is damage, not malice. */
final class AnswerInput {
    static final int MISSING = 0;
    static final int TENSOR = 1;
    static final int HOLE = 2;
    static final int RAGGED = 3;

    private final ByteBuffer in;

    AnswerInput(ByteBuffer in) {
        this.in = in;
    }

    private String text() {
        return new String(bytes(in.getInt()), StandardCharsets.UTF_8);
    }

    private byte[] bytes(int length) {
        byte[] bytes = new byte[length];
        in.get(bytes);
        return bytes;
    }

    /** Reads one entry of a list. */
    @FunctionalInterface
    interface Entry<T> {
        T read() throws IOException;
    }

    <T> List<T> list(Entry<T> each) throws IOException {
        int size = in.getInt();
        List<T> entries = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            entries.add(each.read());
        }
        return entries;
    }

    AnsweredExercise exercise() throws IOException {
        return new AnsweredExercise(
                text(),
                list(() -> new AnsweredCheck(text(), list(in::getLong), list(this::given), list(this::expected))));
    }

    private GivenCase given() throws IOException {
        return new GivenCase(text(), text(), bytes(in.getInt()));
    }

    private Expected expected() throws IOException {
        Map<String, Tensor> values = new LinkedHashMap<>();
        Map<String, Allowance> allowances = new LinkedHashMap<>();
        int size = in.getInt();
        for (int i = 0; i < size; i++) {
            String name = text();
            values.put(name, tensor(null));
            allowances.put(name, allowance());
        }
        return new Expected(values, allowances);
    }

    private Allowance allowance() throws IOException {
        return new Allowance(
                in.getDouble(), in.getLong(), in.getDouble(), in.getDouble(), Precision.values()[in.get()]);
    }

    MistakenExercise mistaken(AnsweredExercise right) throws IOException {
        List<KnownMistake> mistakes = list(() -> new KnownMistake(text(), text(), text()));
        List<List<Map<Integer, Optional<Map<String, Reading>>>>> checks = new ArrayList<>();
        int size = in.getInt();
        for (int check = 0; check < size; check++) {
            Iterator<Expected> expected = right.checks().get(check).expected().iterator();
            checks.add(list(() -> byMistake(expected.next())));
        }
        return new MistakenExercise(mistakes, checks);
    }

    private Map<Integer, Optional<Map<String, Reading>>> byMistake(Expected expected) throws IOException {
        Map<Integer, Optional<Map<String, Reading>>> made = new LinkedHashMap<>();
        int size = in.getInt();
        for (int i = 0; i < size; i++) {
            made.put(in.getInt(), in.get() != 0 ? Optional.of(readings(expected)) : Optional.empty());
        }
        return made;
    }

    private Map<String, Reading> readings(Expected expected) throws IOException {
        Map<String, Reading> readings = new LinkedHashMap<>();
        int size = in.getInt();
        for (int i = 0; i < size; i++) {
            String name = text();
            readings.put(name, reading(expected.values().get(name)));
        }
        return readings;
    }

    private Reading reading(Tensor right) throws IOException {
        return switch (in.get()) {
            case MISSING -> new Reading.Missing();
            case TENSOR -> tensor(right);
            case HOLE -> new Reading.Hole(list(in::getInt));
            case RAGGED -> new Reading.Ragged(list(in::getInt), in.getInt(), in.getInt());
            default -> throw new IOException("no kind of reading");
        };
    }

    private Tensor tensor(Tensor beside) throws IOException {
        int[] shape = new int[in.get()];
        int count = 1;
        for (int i = 0; i < shape.length; i++) {
            shape[i] = in.getInt();
            count *= shape[i];
        }
        List<String> words = list(this::text);
        double[] values = new double[count];
        double[] known = beside != null && Arrays.equals(shape, beside.shape()) ? beside.values() : new double[count];
        byte[] bytes = bytes(count * Double.BYTES);
        for (int i = 0; i < count; i++) {
            long bits = Double.doubleToRawLongBits(known[i]);
            for (int place = 0; place < Double.BYTES; place++) {
                bits ^= (bytes[place * count + i] & 0xFFL) << Byte.SIZE * place;
            }
            values[i] = Double.longBitsToDouble(bits);
        }
        return new Tensor(shape, values, words);
    }

    /** What an entry is told beside: the same entry of what is right, where there is one. */
    static long bits(Tensor tensor, Tensor beside, int entry) {
        return beside != null && Arrays.equals(tensor.shape(), beside.shape())
                ? Double.doubleToRawLongBits(beside.values()[entry])
                : 0;
    }
}
