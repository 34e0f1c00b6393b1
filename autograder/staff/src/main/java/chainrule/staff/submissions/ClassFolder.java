package chainrule.staff.submissions;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Finds the submissions of a class in a folder. */
public final class ClassFolder {
    private static final String ZIP = ".zip";
    /** What a Mac adds to an archive. */
    private static final Set<String> NOT_SUBMITTED = Set.of("__MACOSX");

    private ClassFolder() {}

    /**
     * The submissions in a folder: each of its folders and zip files is one. Where the metadata of an export lies beside
     * them, also in a folder that is all that there is, it is read.
     *
     * @param folder an unpacked export, or any folder of submissions
     * @return by name
     * @throws IOException when it cannot be read, or two submissions would go by one name
     */
    public static List<Submitted> submissions(Path folder) throws IOException {
        List<Path> entries = entries(folder);
        Path metadata = folder.resolve(ExportMetadata.NAME);
        if (entries.size() == 1 && Files.isRegularFile(entries.get(0).resolve(ExportMetadata.NAME))) {
            return submissions(entries.get(0));
        }
        Map<String, SubmissionFacts> facts = Files.isRegularFile(metadata) ? ExportMetadata.read(metadata) : Map.of();
        List<Submitted> submissions = new ArrayList<>();
        Set<String> taken = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        for (Path entry : entries) {
            String name = entry.getFileName().toString();
            String id = id(name);
            if (!taken.add(id)) {
                throw new IOException(
                        "two submissions in " + folder + " would both be called " + id + ": rename one of them");
            }
            submissions.add(new Submitted(id, entry, facts.getOrDefault(name, SubmissionFacts.NONE)));
        }
        return submissions;
    }

    private static List<Path> entries(Path folder) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.filter(ClassFolder::isSubmission).sorted().toList();
        }
    }

    /** A link is none: it may lead anywhere. */
    private static boolean isSubmission(Path entry) {
        String name = entry.getFileName().toString();
        if (name.startsWith(".") || NOT_SUBMITTED.contains(name)) {
            return false;
        }
        return Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS)
                || Files.isRegularFile(entry, LinkOption.NOFOLLOW_LINKS) && isZip(name);
    }

    private static boolean isZip(String name) {
        return name.toLowerCase(Locale.ROOT).endsWith(ZIP);
    }

    /** Fit to name a file anywhere, to stand in a table, and not to be taken for an option. */
    private static String id(String name) {
        String stem = isZip(name) ? name.substring(0, name.length() - ZIP.length()) : name;
        String plain = stem.replaceAll("[^\\p{L}\\p{Nd}._-]", "_");
        return plain.startsWith("-") || plain.isEmpty() ? "_" + plain : plain;
    }
}
