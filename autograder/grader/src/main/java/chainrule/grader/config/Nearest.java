package chainrule.grader.config;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** The known word that somebody most probably meant. */
final class Nearest {
    private static final int LETTERS_FOR_A_SLIP = 3;
    private static final int MOST_AT_ONCE = 20;

    private Nearest() {}

    /** The one that fewest slips away is, if one slip in three letters at most explains it. */
    static Optional<String> to(String word, Collection<String> known) {
        return known.stream()
                .min(Comparator.comparingInt(one -> slips(word, one)))
                .filter(one -> slips(word, one) * LETTERS_FOR_A_SLIP <= Math.max(word.length(), one.length()));
    }

    /** A question for the end of a sentence about an unknown word; else all that there are, if they can be taken in. */
    static String hint(String word, Collection<String> known) {
        String all = known.size() > MOST_AT_ONCE
                ? "./run_autograder --list --keys shows all"
                : "there are " + String.join(", ", known);
        return "; " + to(word, known).map(one -> "did you mean " + one + "?").orElse(all);
    }

    /** Letters that are missing, too many, wrong, or exchanged with their neighbour (the restricted edit distance). */
    static int slips(String one, String other) {
        String a = one.toLowerCase(Locale.ROOT);
        String b = other.toLowerCase(Locale.ROOT);
        int[][] slips = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                slips[i][j] = i == 0 || j == 0 ? i + j : least(slips, a, b, i, j);
            }
        }
        return slips[a.length()][b.length()];
    }

    private static int least(int[][] slips, String a, String b, int i, int j) {
        int wrong = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        int least = Math.min(slips[i - 1][j - 1] + wrong, 1 + Math.min(slips[i - 1][j], slips[i][j - 1]));
        boolean exchanged = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
        return exchanged ? Math.min(least, slips[i - 2][j - 2] + 1) : least;
    }
}
