package chainrule.staff.solutions;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonFormat.Feature;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Map;

/**
 * What a hostile specimen declares about itself.
 *
 * @param title what it does
 * @param exercise the key of the exercise that it attacks
 * @param loses the checks that it loses, {@code all} for every one; absent where {@code keeps} says it
 * @param keeps the checks that it keeps
 * @param ending what becomes of the first check that it loses: the name of a fault, or Wrong; several where chance or
 *     the release of Java decides
 * @param says a part of the message of that check
 * @param found a part of "What we found"
 * @param attempt what it does in a call, as Java, put into the class of all deeds; empty where its files are the deed, and
 *     absent, like the members, where they are all there is
 * @param members what else its class has, as Java
 * @param files files that a repository cannot hold, or that are short
 * @param notAt levels that promise nothing against it
 * @param at what is otherwise at some level
 */
public record Deed(
        @JsonProperty(required = true) String title,
        @JsonProperty(required = true) String exercise,

        @JsonFormat(with = Feature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
        List<String> loses,

        List<String> keeps,

        @JsonFormat(with = Feature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
        List<String> ending,

        String says,
        String found,
        String attempt,
        String members,
        List<Recipe> files,
        @JsonProperty("not-at") List<String> notAt,
        Map<String, Otherwise> at) {
    private static final String ALL = "all";
    private static final int INDENT = 4;

    /** Fills in what most deeds leave out. */
    public Deed {
        says = says == null ? "" : says;
        found = found == null ? "" : found;
        files = files == null ? List.of() : files;
        notAt = notAt == null ? List.of() : notAt;
        ending = ending == null ? List.of() : ending;
        at = at == null ? Map.of() : at;
        if ((loses == null) == (keeps == null)) {
            throw new IllegalArgumentException(title + ": either loses or keeps");
        }
    }

    /**
     * What differs at one level.
     *
     * @param ending instead of the deed's own
     * @param says instead of the deed's own
     */
    public record Otherwise(
            @JsonFormat(with = Feature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
            List<String> ending,

            String says) {}

    /**
     * Whether anything is promised against it.
     *
     * @param level of isolation
     * @return false where it is better not tried
     */
    public boolean isFor(String level) {
        return !notAt.contains(level);
    }

    /**
     * What becomes of the first check that it loses.
     *
     * @param level of isolation
     * @return names of faults, or Wrong; any of them will do
     */
    public List<String> endingAt(String level) {
        return at.containsKey(level) && at.get(level).ending() != null
                ? at.get(level).ending()
                : ending;
    }

    /**
     * A part of the message of that check.
     *
     * @param level of isolation
     * @return empty when the ending says it all
     */
    public String saysAt(String level) {
        return at.containsKey(level) && at.get(level).says() != null
                ? at.get(level).says()
                : says;
    }

    /** Whether it is done in the class of all deeds, and not in files of its own. */
    boolean isInCommonClass() {
        return attempt != null || members != null;
    }

    /** What its class has beside what the class of all deeds has, as Java. */
    String ownMembers() {
        String own = members == null ? "" : members;
        return attempt == null || attempt.isBlank()
                ? own
                : own + "\nvoid attempt() throws Exception {\n" + attempt.indent(INDENT) + "}\n";
    }

    /**
     * Whether it loses a check.
     *
     * @param check the name of the suite's method
     * @return true for every check when it loses all
     */
    boolean loses(String check) {
        return keeps == null ? loses.equals(List.of(ALL)) || loses.contains(check) : !keeps.contains(check);
    }
}
