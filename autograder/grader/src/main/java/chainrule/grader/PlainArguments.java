package chainrule.grader;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A command line such as students write at home: one folder or none, and few options. It is read without the command-line
 * library, which takes a tenth of a second to find out the same. Whatever is not among this is not understood here, and
 * left to the library: commands, other options, abbreviations, mistakes.
 *
 * @param folder the submission, where one is named
 * @param only the value of {@code --only}
 * @param results the value of {@code --results}
 * @param details whether there is {@code --details}
 * @param timed whether there is {@code --timing}
 */
record PlainArguments(
        Optional<Path> folder, Optional<String> only, Optional<Path> results, boolean details, boolean timed) {
    static final String ONLY = "--only";
    static final String RESULTS = "--results";
    static final String DETAILS = "--details";
    static final String TIMING = "--timing";
    private static final Set<String> WITH_VALUE = Set.of(ONLY, RESULTS);
    private static final Set<String> ALONE = Set.of(DETAILS, TIMING);

    /**
     * Reads a command line.
     *
     * @param arguments all of them
     * @return nothing when the library has to read them
     */
    static Optional<PlainArguments> of(List<String> arguments) {
        Optional<Path> folder = Optional.empty();
        Map<String, String> values = new HashMap<>();
        Set<String> switches = new HashSet<>();
        for (int i = 0; i < arguments.size(); i++) {
            String argument = arguments.get(i);
            boolean understood;
            if (ALONE.contains(argument)) {
                understood = switches.add(argument);
            } else if (WITH_VALUE.contains(argument)) {
                i++;
                understood = i < arguments.size()
                        && isWord(arguments.get(i))
                        && values.put(argument, arguments.get(i)) == null;
            } else {
                understood = folder.isEmpty() && isWord(argument) && argument.contains("/");
                folder = understood ? Optional.of(Path.of(argument)) : folder;
            }
            if (!understood) {
                return Optional.empty();
            }
        }
        return Optional.of(new PlainArguments(
                folder,
                Optional.ofNullable(values.get(ONLY)),
                Optional.ofNullable(values.get(RESULTS)).map(Path::of),
                switches.contains(DETAILS),
                switches.contains(TIMING)));
    }

    /** Neither an option nor, for the library, a file with more arguments; without a slash it could be a command. */
    private static boolean isWord(String argument) {
        return !argument.isEmpty() && !argument.startsWith("-") && !argument.startsWith("@");
    }
}
