package chainrule.suites.tanhrnn;

import chainrule.suites.Pairs;
import chainrule.suites.tanhrnn.TanhRnnCase.ManyToMany;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Which cases the checks of a tanh RNN pose, whatever the seed. */
class RnnDesignTests {

    @Test
    void everyPairOfValuesOccursBackward() {
        new Pairs<>("tanh-rnn", ManyToMany.class, RnnDesignTests::values).assertThatAllOccur(pair -> true);
    }

    private static Map<String, Object> values(ManyToMany given) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("sequences", upToThree(given.x().length));
        values.put("steps", given.x()[0].length > 10 ? "more than ten" : upToThree(given.x()[0].length));
        values.put("features", upToThree(given.x()[0][0].length));
        values.put("hidden units", upToThree(given.parameters().b().length));
        values.put("outputs", upToThree(given.parameters().c().length));
        values.put("initial state", holds(given.h0()[0]));
        values.put("bias", holds(given.parameters().b()));
        values.put("output bias", holds(given.parameters().c()));
        values.put("inputs", size(given.x()[0][0][0]));
        values.put("weights of outputs", size(given.parameters().wy()[0][0]));
        return values;
    }

    private static String upToThree(int count) {
        return count > 2 ? "three or more" : "" + count;
    }

    private static String size(double number) {
        return number == 0 ? "zeros" : Math.abs(number) > 4 ? "large" : "usual";
    }

    private static String holds(double[] vector) {
        return Arrays.stream(vector).allMatch(number -> number == 0) ? "zeros" : "numbers";
    }
}
