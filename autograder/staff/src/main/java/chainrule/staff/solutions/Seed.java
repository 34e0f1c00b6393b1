package chainrule.staff.solutions;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * From what the random cases of one round are drawn.
 *
 * @param number from 0; the first round has the assignment's own secret
 * @param secret what the cases are drawn from
 */
public record Seed(int number, String secret) {

    /**
     * The assignment's own secret, and others that are the same on every run.
     *
     * @param own the assignment's
     * @param count how many are wanted
     * @return as many
     */
    public static List<Seed> of(String own, int count) {
        return Stream.concat(
                        Stream.of(new Seed(0, own)),
                        IntStream.range(1, count).mapToObj(number -> new Seed(number, "seed " + number)))
                .toList();
    }

    /**
     * The round in a message.
     *
     * @return a clause in brackets, empty for the first round
     */
    public String words() {
        return number == 0 ? "" : " (with --seed \"" + secret + "\")";
    }
}
