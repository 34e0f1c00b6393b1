package chainrule.grader.intake;

import java.io.IOException;
import java.util.Comparator;

/**
 * A file that may hold a class.
 *
 * @param label its name from here on
 * @param modified when it was last written, in milliseconds since 1970
 * @param content what is in it
 */
record FoundFile(String label, long modified, Content content) {
    /** Files that were unpacked together are equally old, however long that took. */
    private static final long EQUALLY_OLD = 3_600_000;

    /** The bytes of a file. */
    @FunctionalInterface
    interface Content {
        /** Reads so many bytes at the most, whatever size the folder claims for the file. */
        byte[] read(int most) throws IOException;
    }

    /**
     * The most important first: sources before what a build or a cautious person has copied, newer before older, and the
     * shallower.
     *
     * @param newest when the newest of all files was written
     */
    static Comparator<FoundFile> byImportance(long newest) {
        return Comparator.comparing(FoundFile::isCopy)
                .thenComparing(file -> (newest - file.modified) / EQUALLY_OLD)
                .thenComparing(FoundFile::depth)
                .thenComparing(FoundFile::label);
    }

    private boolean isCopy() {
        return Copies.isNamedLikeOne(label);
    }

    private long depth() {
        return label.chars().filter(letter -> letter == '/').count();
    }
}
