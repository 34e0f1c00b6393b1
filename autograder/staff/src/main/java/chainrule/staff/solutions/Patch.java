package chainrule.staff.solutions;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Puts changes into a text. All of them are about the text as it was, so that their order says nothing. */
public final class Patch {
    private static final Pattern INDENT = Pattern.compile(" *");
    private static final Pattern NEXT_LINE = Pattern.compile("\n(?=[^\n])");

    private final String text;
    private final List<Place> places = new ArrayList<>();

    private record Place(int start, int end, String by) {}

    private Patch(String text) {
        this.text = text;
    }

    /**
     * A changed text.
     *
     * @param specimen whose changes they are, for a complaint
     * @param file where the text is from, for a complaint
     * @param text the file's
     * @param changes in any order
     * @return the text with all of them
     * @throws InvalidSpecimenException when what a change replaces is not there exactly once, or two of them overlap
     */
    public static String applied(String specimen, String file, String text, List<Change> changes) {
        Patch patch = new Patch(text);
        for (Change change : changes) {
            List<Place> found = patch.places(change);
            if (found.size() != 1) {
                throw InvalidSpecimenException.notOnce(specimen, file, found.size(), change.replace());
            }
            patch.places.addAll(found);
        }
        return patch.text(specimen, file);
    }

    /** Where a change could be made, whatever the indentation is there. */
    private List<Place> places(Change change) {
        String first = change.replace().lines().findFirst().orElse("");
        List<Place> found = new ArrayList<>();
        for (int start = text.indexOf(first); start >= 0; start = text.indexOf(first, start + 1)) {
            String indent = indentAt(start);
            String wanted = indented(change.replace(), indent);
            if (text.startsWith(wanted, start)) {
                found.add(new Place(start, start + wanted.length(), indented(change.by(), indent)));
            }
        }
        return found;
    }

    private String indentAt(int place) {
        Matcher indent = INDENT.matcher(text);
        return indent.find(text.lastIndexOf('\n', place) + 1) ? indent.group() : "";
    }

    private static String indented(String block, String indent) {
        return NEXT_LINE.matcher(block).replaceAll("\n" + indent);
    }

    private String text(String specimen, String file) {
        places.sort(Comparator.comparingInt(Place::start));
        StringBuilder changed = new StringBuilder();
        int done = 0;
        for (Place place : places) {
            if (place.start < done) {
                throw InvalidSpecimenException.overlap(specimen, file, text.substring(place.start, done));
            }
            changed.append(text, done, place.start).append(place.by);
            done = place.end;
        }
        return changed.append(text.substring(done)).toString();
    }
}
