package chainrule.wire.objects;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import chainrule.wire.Allotment;
import chainrule.wire.MalformedMessageException;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Values as they cross, without any objects. */
class ObjectValuesTests {
    private static final TypeTable TYPES = new TypeTable(List.of(Colour.class));

    enum Colour {
        RED,
        GREEN
    }

    private static byte[] written(Object value) {
        return new ObjectOutput(TYPES) {
            @Override
            protected boolean writesAsObject(DataOutputStream to, Object object) {
                return false;
            }

            @Override
            protected void writeOther(DataOutputStream to, Object object) {
                throw new IllegalArgumentException(object.toString());
            }
        }.write(value).bytes();
    }

    private static Object read(byte[] bytes, Class<?> wanted, long most, boolean trusted) throws IOException {
        ObjectInput input = new ObjectInput(bytes, TYPES, Allotment.of(most, most), trusted) {
            @Override
            protected Object readObject(DataInputStream from, int tag, Wanted type) throws MalformedMessageException {
                throw new MalformedMessageException("no objects here");
            }

            @Override
            protected boolean isKey(Object object) {
                return false;
            }
        };
        Object value = input.read(new Wanted() {
            @Override
            public Class<?> raw() {
                return wanted;
            }

            @Override
            public Wanted part(int index) {
                return ANYTHING;
            }
        });
        input.end();
        return value;
    }

    static Stream<Object> values() {
        return Stream.of(
                5,
                -5L,
                (short) 3,
                (byte) 2,
                'x',
                1.5f,
                true,
                "a\uD800 lone surrogate\n",
                new BigInteger("123456789012345678901234567890"),
                new BigDecimal("1.50"),
                Colour.GREEN,
                new int[] {1, 2},
                new double[][] {{1.5}, null, {}},
                new String[] {"a", null},
                new char[] {'a', 'b'},
                new boolean[] {true, false},
                Arrays.asList(1, null, "x"),
                List.of(List.of(1), List.of()),
                Set.of("a"),
                Map.of("b", 1, "a", 2),
                Optional.of(3),
                Optional.empty());
    }

    @ParameterizedTest
    @MethodSource("values")
    void comeBack(Object value) throws IOException {
        assertThat(read(written(value), value.getClass().isArray() ? value.getClass() : Object.class, 1000, true))
                .usingRecursiveComparison()
                .isEqualTo(value);
        assertThat(read(written(value), Object.class, 1000, false))
                .usingRecursiveComparison()
                .ignoringCollectionOrder()
                .isEqualTo(value);
    }

    @Test
    void everyBitOfANaNCrosses() throws IOException {
        double odd = Double.longBitsToDouble(0x7ff8_0000_0000_0001L);
        double back = (Double) read(written(odd), double.class, 10, false);
        assertThat(Double.doubleToRawLongBits(back)).isEqualTo(0x7ff8_0000_0000_0001L);
    }

    @Test
    void orderedOnesAreMadeWhereTheWriterIsTrusted() throws IOException {
        byte[] bytes = written(new TreeMap<>(Map.of("b", 1, "a", 2)));
        assertThat(read(bytes, Object.class, 100, true)).isInstanceOf(TreeMap.class);
        assertThat(read(bytes, Object.class, 100, false))
                .isInstanceOf(LinkedHashMap.class)
                .hasToString("{a=2, b=1}");
    }

    @Test
    void aClassThatIsWantedByNameIsMade() throws IOException {
        List<Integer> list = new ArrayList<>(List.of(1, 2));
        assertThat(read(written(list), ArrayDeque.class, 100, false)).isInstanceOf(ArrayDeque.class);
        assertThat(read(written(new ArrayDeque<>(list)), ArrayDeque.class, 100, true))
                .isInstanceOf(ArrayDeque.class);
        assertThatThrownBy(() -> read(written(list), Map.class, 100, false)).isInstanceOf(UnwantedValueException.class);
    }

    @Test
    void whatIsNotWantedIsNotTaken() {
        assertThatThrownBy(() -> read(written("x"), Integer.class, 100, false))
                .isInstanceOf(UnwantedValueException.class)
                .hasMessage("String");
        assertThatThrownBy(() -> read(written(null), int.class, 100, false))
                .isInstanceOf(UnwantedValueException.class)
                .hasMessage("null");
        assertThatThrownBy(() -> read(written(new long[1]), int[].class, 100, false))
                .isInstanceOf(UnwantedValueException.class);
    }

    @Test
    void nothingLargerThanAllottedIsMade() {
        assertThatThrownBy(() -> read(written(new int[101]), int[].class, 100, false))
                .isInstanceOf(Allotment.ExceededException.class);
        assertThatThrownBy(() -> read(written("x".repeat(101)), String.class, 100, false))
                .isInstanceOf(Allotment.ExceededException.class);
    }

    @Test
    void aValueThatHoldsItselfIsNotWritten() {
        List<Object> list = new ArrayList<>();
        list.add(list);
        assertThatThrownBy(() -> written(list)).isInstanceOf(StackOverflowError.class);
    }
}
