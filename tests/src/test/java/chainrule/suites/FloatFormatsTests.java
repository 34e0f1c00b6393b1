package chainrule.suites;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/**
 * The numbers of sheet 1, question 2(a), worked out anew: the sheet asks why weights of variance 1 suit floating-point numbers
 * of 8 bits, which students answer in words. What eight bits stand for is enumerated, and a normal distribution is integrated
 * over what rounds to each of them.
 */
class FloatFormatsTests {
    private static final Path SHEETS = Path.of("src/test/resources/chainrule/suites/sheet-results.json");
    private static final int PATTERNS = 256;
    private static final int[] INPUTS = {1, 256, 1024, 4096, 65536};
    private static final double OFTEN = 1e-4;
    private static final double ROUNDING = 1e-9;

    /** Half of a normal distribution lies within so many standard deviations. */
    private static final double QUARTILE = 0.6744897501960817;

    /** In the IEEE way the largest exponent stands for infinities and what is no number; in others it does not. */
    private enum Format {
        E4M3FN(3, 7),
        E5M2(2, 15),
        E4M3FNUZ(3, 8),
        E5M2FNUZ(2, 16);

        private final int mantissaBits;
        private final int bias;

        Format(int mantissaBits, int bias) {
            this.mantissaBits = mantissaBits;
            this.bias = bias;
        }

        double value(int pattern) {
            int mantissa = pattern & (1 << mantissaBits) - 1;
            int exponent = (pattern & 0x7f) >> mantissaBits;
            double sign = pattern > 0x7f ? -1 : 1;
            boolean hasOneZero = this == E4M3FNUZ || this == E5M2FNUZ;
            if (hasOneZero && pattern == 0x80 || this == E4M3FN && (pattern & 0x7f) == 0x7f) {
                return Double.NaN;
            }
            if (this == E5M2 && exponent == 31) {
                return mantissa == 0 ? sign / 0 : Double.NaN;
            }
            int significand = exponent == 0 ? mantissa : mantissa + (1 << mantissaBits);
            return sign * Math.scalb((double) significand, Math.max(exponent, 1) - bias - mantissaBits);
        }

        List<Double> finite() {
            TreeSet<Double> values = new TreeSet<>();
            for (int pattern = 0; pattern < PATTERNS; pattern++) {
                double value = value(pattern);
                if (Double.isFinite(value)) {
                    values.add(value + 0.0); // of both zeros only one
                }
            }
            return List.copyOf(values);
        }

        double smallest() {
            return finite().stream().filter(value -> value > 0).findFirst().orElseThrow();
        }

        List<Double> counts() {
            int finite = 0;
            int none = 0;
            for (int pattern = 0; pattern < PATTERNS; pattern++) {
                finite += Double.isFinite(value(pattern)) ? 1 : 0;
                none += Double.isNaN(value(pattern)) ? 1 : 0;
            }
            List<Double> values = finite();
            return List.of(
                    (double) finite,
                    (double) values.size(),
                    (double) none,
                    (double) PATTERNS - finite - none,
                    values.get(values.size() - 1),
                    smallest());
        }

        /** Entropy in bits, how many values occur often, what rounds to 0, what is too large, and of which weights. */
        List<Double> occupancy(int inputs) {
            double deviation = 1 / Math.sqrt(inputs);
            List<Double> values = finite();
            double entropy = 0;
            double often = 0;
            double below = Double.NEGATIVE_INFINITY;
            for (int i = 0; i < values.size(); i++) {
                boolean last = i == values.size() - 1;
                double above = last ? Double.POSITIVE_INFINITY : (values.get(i) + values.get(i + 1)) / 2;
                double share = normal(below / deviation, above / deviation);
                entropy -= share > 0 ? share * Math.log(share) / Math.log(2) : 0;
                often += share > OFTEN ? 1 : 0;
                below = above;
            }
            return List.of(entropy, often, underflow(inputs), 0.0, (double) inputs, deviation);
        }

        double underflow(int inputs) {
            double half = smallest() / 2 * Math.sqrt(inputs);
            return normal(-half, half);
        }
    }

    /** The normal distribution between two bounds, by Simpson's rule; beyond 40 deviations there is nothing. */
    private static double normal(double from, double to) {
        double low = Math.max(-40, from);
        double high = Math.min(40, to);
        if (low >= high) {
            return 0;
        }
        int pieces = 2 * (int) Math.ceil(200 * Math.max(1, high - low));
        double width = (high - low) / pieces;
        double sum = density(low) + density(high);
        for (int i = 1; i < pieces; i++) {
            sum += (i % 2 == 0 ? 2 : 4) * density(low + i * width);
        }
        return sum * width / 3;
    }

    private static double density(double at) {
        return Math.exp(-at * at / 2) / Math.sqrt(2 * Math.PI);
    }

    @Test
    void everyNumberOfTheSheetIsThatOfTheEnumeration() throws IOException {
        List<Double> worked = new ArrayList<>();
        for (Format format : Format.values()) {
            worked.addAll(format.counts());
        }
        List<Format> ieee = List.of(Format.E4M3FN, Format.E5M2);
        for (Format format : ieee) {
            for (int inputs : INPUTS) {
                worked.addAll(format.occupancy(inputs));
            }
        }
        for (Format format : ieee) {
            worked.add(Math.pow(2 * QUARTILE / format.smallest(), 2));
        }
        for (Format format : ieee) {
            for (int inputs : INPUTS) {
                worked.add(format.underflow(inputs));
            }
        }
        JsonNode sheet = new JsonMapper().readTree(SHEETS.toFile()).required("s0-q2a-fp8");
        assertThat(sheet).hasSameSizeAs(worked);
        for (int i = 0; i < worked.size(); i++) {
            double number = sheet.get(i).doubleValue();
            assertThat(worked.get(i)).as("number %d", i).isCloseTo(number, within(ROUNDING * Math.max(1e-3, number)));
        }
    }
}
