package chainrule.grader.config;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Reads names of checks. Their numbers are places, which the next release may give to others: a number is an error that
 * names the check.
 *
 * @param catalogue the exercises that there are
 */
record CheckNames(Catalogue catalogue) {
    private static final Pattern NUMBER = Pattern.compile("\\d{1,4}");
    private static final Pattern PAIR = Pattern.compile("(\\d{1,4})\\.(\\d{1,4})");
    private static final String SECRET_OF_STAFF = "hidden";
    private static final String GIVEN_AWAY = "waived";

    /** The checks of an exercise that only staff see, by their keys within it. */
    Set<String> hidden(YamlMap block, String exercise) {
        return block.list(SECRET_OF_STAFF, "the key of a check", Scalars::filled).stream()
                .map(name -> within(block, exercise, name))
                .collect(Collectors.toSet());
    }

    private String within(YamlMap block, String exercise, YamlMap.At<String> name) {
        if (NUMBER.matcher(name.value()).matches()) {
            throw block.wrong(name, number(name.value(), catalogue.atPlace(exercise, Integer.parseInt(name.value()))));
        }
        if (!catalogue.checks(exercise).contains(name.value())) {
            throw block.wrong(
                    name,
                    "exercise " + exercise + " has no check " + name.value()
                            + Nearest.hint(name.value(), catalogue.checks(exercise)));
        }
        return name.value();
    }

    /** The checks whose points everyone gets, by whole keys such as {@code linear-rnn.loss}. */
    Set<String> waived(YamlMap words, List<String> exercises) {
        Map<String, String> places = new TreeMap<>();
        for (int i = 0; i < exercises.size(); i++) {
            List<String> checks = catalogue.checks(exercises.get(i));
            for (int j = 0; j < checks.size(); j++) {
                places.put((i + 1) + "." + (j + 1), exercises.get(i) + "." + checks.get(j));
            }
        }
        return words.list(GIVEN_AWAY, "the key of a check, such as linear-rnn.loss", Scalars::filled).stream()
                .map(name -> whole(words, name, places))
                .collect(Collectors.toSet());
    }

    private static String whole(YamlMap words, YamlMap.At<String> name, Map<String, String> places) {
        Matcher pair = PAIR.matcher(name.value());
        if (pair.matches()) {
            throw words.wrong(name, number(name.value(), Optional.ofNullable(places.get(name.value()))));
        }
        if (!places.containsValue(name.value())) {
            throw words.wrong(
                    name,
                    "there is no check " + name.value()
                            + Nearest.to(name.value(), places.values())
                                    .map(near -> "; did you mean " + near + "?")
                                    .orElse(": write its exercise and its key, such as linear-rnn.loss"));
        }
        return name.value();
    }

    private static String number(String number, Optional<String> key) {
        return "checks are named by keys, not by numbers, which are mere places"
                + key.map(found -> ": write " + found + " instead of " + number).orElse("");
    }
}
