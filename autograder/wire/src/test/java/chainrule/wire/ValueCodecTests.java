package chainrule.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import chainrule.contract.ConvolutionGeometry;
import chainrule.contract.ConvolutionGradients;
import chainrule.contract.Padding;
import chainrule.contract.PaddingMode;
import chainrule.contract.PerAxis;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ValueCodecTests {
    record Positive(int value) {
        Positive {
            if (value <= 0) {
                throw new IllegalArgumentException();
            }
        }
    }

    static Stream<Arguments> values() {
        double[][][][] tensor = {{{{1.5, -2}, {}}, {}}, {}};
        ConvolutionGeometry geometry =
                new ConvolutionGeometry(PerAxis.of(2), Padding.circular(1, 2, 3, 4), PerAxis.of(3), 2);
        return Stream.of(
                Arguments.of(int.class, Integer.MIN_VALUE),
                Arguments.of(long.class, Long.MAX_VALUE),
                Arguments.of(boolean.class, true),
                Arguments.of(double.class, Math.PI),
                Arguments.of(String.class, "Größe 😀\0"),
                Arguments.of(String.class, ""),
                Arguments.of(String.class, null),
                Arguments.of(PaddingMode.class, PaddingMode.CIRCULAR),
                Arguments.of(PaddingMode.class, null),
                Arguments.of(double[][][][].class, tensor),
                Arguments.of(double[][].class, new double[][] {null, {1}}),
                Arguments.of(double[].class, null),
                Arguments.of(int[].class, new int[] {1, -1}),
                Arguments.of(boolean[].class, new boolean[] {false, true}),
                Arguments.of(long[].class, new long[] {1L << 40}),
                Arguments.of(String[].class, new String[] {"a", null}),
                Arguments.of(PerAxis[].class, new PerAxis[] {new PerAxis(1, 2), null}),
                Arguments.of(ConvolutionGeometry.class, geometry),
                Arguments.of(ConvolutionGradients.class, new ConvolutionGradients(tensor, null, new double[] {1})),
                Arguments.of(ConvolutionGradients.class, null));
    }

    @ParameterizedTest
    @MethodSource("values")
    void aValueComesBack(Class<?> type, Object value) throws IOException {
        Object decoded = decode(type, ValueCodec.encode(type, value));
        assertThat(decoded).usingRecursiveComparison().isEqualTo(value);
    }

    @ParameterizedTest
    @MethodSource("values")
    void bytesCutAnywhereAreRefused(Class<?> type, Object value) {
        byte[] whole = ValueCodec.encode(type, value);
        for (int length = 0; length < whole.length; length++) {
            byte[] cut = Arrays.copyOf(whole, length);
            assertThatExceptionOfType(MalformedMessageException.class).isThrownBy(() -> decode(type, cut));
        }
    }

    @ParameterizedTest
    @MethodSource("values")
    void bytesThatRemainAreRefused(Class<?> type, Object value) {
        byte[] whole = ValueCodec.encode(type, value);
        assertThatExceptionOfType(MalformedMessageException.class)
                .isThrownBy(() -> decode(type, Arrays.copyOf(whole, whole.length + 1)))
                .withMessage("1 bytes too many");
    }

    @Test
    void everyBitOfANumberIsKept() throws IOException {
        long oddNaN = 0x7ff8_0000_dead_beefL;
        double[] numbers = {Double.longBitsToDouble(oddNaN), -0.0, Double.NEGATIVE_INFINITY, Double.MIN_VALUE};
        double[] decoded = (double[]) decode(double[].class, ValueCodec.encode(double[].class, numbers));
        assertThat(Arrays.stream(decoded).mapToLong(Double::doubleToRawLongBits))
                .containsExactly(oddNaN, Long.MIN_VALUE, Double.doubleToRawLongBits(Double.NEGATIVE_INFINITY), 1L);
    }

    @Test
    void argumentsFollowEachOther() throws IOException {
        Class<?>[] types = {int.class, double[].class, String.class};
        Object[] values = {7, new double[] {1, 2}, "x"};
        Object[] decoded = ValueCodec.decodeAll(types, ValueCodec.encodeAll(types, values), Allotment.unbounded());
        assertThat(decoded).usingRecursiveComparison().isEqualTo(values);
    }

    @ParameterizedTest
    @ValueSource(ints = {-2, Integer.MIN_VALUE})
    void aNegativeLengthIsRefused(int length) {
        assertThatExceptionOfType(MalformedMessageException.class)
                .isThrownBy(() -> decode(double[].class, bytes(length)))
                .withMessage("an array of length " + length);
    }

    @ParameterizedTest
    @ValueSource(classes = {double[].class, double[][].class, byte[].class, String.class, PerAxis[].class})
    void aLengthBeyondTheMessageIsRefusedBeforeAnythingIsAllocated(Class<?> type) {
        assertThatExceptionOfType(MalformedMessageException.class)
                .isThrownBy(() -> decode(type, bytes(Integer.MAX_VALUE)))
                .withMessage("an array longer than its message");
    }

    @ParameterizedTest
    @ValueSource(ints = {-2, 2, Integer.MAX_VALUE})
    void anUnknownEnumConstantIsRefused(int ordinal) {
        assertThatExceptionOfType(MalformedMessageException.class)
                .isThrownBy(() -> decode(PaddingMode.class, bytes(ordinal)))
                .withMessage("no PaddingMode number " + ordinal);
    }

    @Test
    void aRecordThatItsOwnConstructorRefusesIsRefused() {
        byte[] zero = {1, 0, 0, 0, 0};
        assertThatExceptionOfType(MalformedMessageException.class)
                .isThrownBy(() -> decode(Positive.class, zero))
                .withMessage("not a valid Positive");
    }

    @Test
    void rowsAreCountedBeforeTheyAreAllocated() throws IOException {
        byte[] tenRows = ValueCodec.encode(double[][].class, new double[10][0]);
        assertThat((double[][]) ValueCodec.decode(double[][].class, tenRows, Allotment.of(11, 10)))
                .hasDimensions(10, 0);
        assertThatExceptionOfType(Allotment.ExceededException.class)
                .isThrownBy(() -> ValueCodec.decode(double[][].class, tenRows, Allotment.of(10, 10)));
    }

    @Test
    void numbersAreCountedBeforeTheyAreAllocated() throws IOException {
        byte[] tenNumbers = ValueCodec.encode(double[].class, new double[10]);
        assertThat((double[]) ValueCodec.decode(double[].class, tenNumbers, Allotment.of(1, 10)))
                .hasSize(10);
        assertThatExceptionOfType(Allotment.ExceededException.class)
                .isThrownBy(() -> ValueCodec.decode(double[].class, tenNumbers, Allotment.of(1, 9)));
    }

    @ParameterizedTest
    @ValueSource(classes = {Object.class, float.class, java.util.List.class})
    void typesThatNoContractMayUseAreRefused(Class<?> type) {
        assertThatIllegalArgumentException().isThrownBy(() -> ValueCodec.encode(type, 1f));
        assertThatIllegalArgumentException().isThrownBy(() -> decode(type, new byte[4]));
    }

    private static Object decode(Class<?> type, byte[] bytes) throws IOException {
        return ValueCodec.decode(type, bytes, Allotment.unbounded());
    }

    private static byte[] bytes(int number) {
        return ByteBuffer.allocate(Integer.BYTES).putInt(number).array();
    }
}
