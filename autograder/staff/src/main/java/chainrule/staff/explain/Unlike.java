package chainrule.staff.explain;

import chainrule.testkit.words.Sentence;

/**
 * Something that a verdict depends on and that is not as it was.
 *
 * @param name the field of results.json
 * @param then what it was, empty when it was not recorded
 * @param now what it is
 */
record Unlike(String name, String then, String now) implements Sentence {

    @Override
    public String text() {
        String recorded = then.isEmpty() ? "was not recorded" : "was " + then;
        return "NOT AS RECORDED: " + what() + " " + recorded + " and is " + now + " now. " + remedy();
    }

    private String what() {
        return switch (name) {
            case "seed" -> "the mark of the seed";
            case "configuration" -> "the hash of the configuration";
            case "version" -> "the version of Chainrule";
            default -> "the version of Java";
        };
    }

    private String remedy() {
        return switch (name) {
            case "seed" -> "The cases below are other ones: give the seed of that run with --seed.";
            case "configuration" -> "Points, waived checks and limits may be other ones.";
            case "version" -> "Checks and messages may be other ones.";
            default -> "Only Math functions other than the four operations and sqrt may give other last digits.";
        };
    }
}
