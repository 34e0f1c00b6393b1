package chainrule.suites;

import chainrule.contract.PerAxis;
import java.util.ArrayList;
import java.util.List;

/** Parameters of a layer in the field's words, one after the other; what is as usual goes without saying. */
public final class AxisWords {
    private final List<String> words = new ArrayList<>();

    /**
     * Says a parameter unless it is as usual.
     *
     * @param name such as {@code stride}
     * @param usual what goes without saying
     * @param sizes what there is
     * @return this
     */
    public AxisWords say(String name, PerAxis usual, PerAxis sizes) {
        return sizes.equals(usual) ? this : say(name + " " + of(sizes));
    }

    /**
     * Says the number of groups unless it is one.
     *
     * @param groups how many
     * @return this
     */
    public AxisWords sayGroups(int groups) {
        return groups == 1 ? this : say("groups " + groups);
    }

    /**
     * Says something else.
     *
     * @param parameter such as {@code ceiling division}
     * @return this
     */
    public AxisWords say(String parameter) {
        words.add(parameter);
        return this;
    }

    /**
     * All that was said.
     *
     * @return such as {@code stride 2 x 1, groups 2}
     */
    public String all() {
        return String.join(", ", words);
    }

    /**
     * A pair of numbers.
     *
     * @param sizes for height and width
     * @return one number when they are alike, such as {@code 2}, else {@code 2 x 1}
     */
    public static String of(PerAxis sizes) {
        return sizes.height() == sizes.width()
                ? Integer.toString(sizes.height())
                : sizes.height() + " x " + sizes.width();
    }
}
