package chainrule.grader.intake;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What a file named .java is when it is no Java, told by how it begins, and how the Java in it can be had. */
enum Disguise {
    CLASS_FILE("a compiled class", "Submit the source from which it was compiled.", "\u00CA\u00FE\u00BA\u00BE"),
    ZIP("a zip archive", "Unpack it and submit the .java files in it.", "PK\3\4"),
    GZIP("a compressed archive", "Unpack it and submit the .java files in it.", "\u001F\u008B"),
    PDF("a PDF document", "Submit the source itself.", "%PDF-"),
    OFFICE(
            "a document of a word processor",
            "Save it as plain text, then submit it again.",
            "\u00D0\u00CF\u0011\u00E0\u00A1\u00B1"),
    RICH_TEXT(
            "a rich-text document (RTF)",
            "Save it as plain text (in TextEdit: Format, Make Plain Text), then submit it again.",
            "{\\rtf"),
    PICTURE("a picture", "Submit the source itself.", "\u0089PNG", "\u00FF\u00D8\u00FF"),
    POINTER(
            "a pointer of Git's large-file storage",
            "Download the file itself, then submit it.",
            "version https://git-lfs"),
    WEB_PAGE(
            "a web page",
            "Download the file itself (on GitHub: Raw), then submit it.",
            "<!doctype html",
            "<html",
            "<head"),
    NOTEBOOK("a notebook", "Copy its cells into a .java file.", "{\"cells\"", "{\n \"cells\""),
    BINARY("a file of zeros and other bytes that are no text", "Submit the source itself."),
    EMPTY("an empty file", "Save it in your editor, then submit it again.");

    private static final int HEAD = 64;
    /** One character in so many may be zero, in a comment for example. */
    private static final int RARE = 100;

    private final String words;
    private final String advice;
    private final String[] beginnings;

    Disguise(String words, String advice, String... beginnings) {
        this.words = words;
        this.advice = advice;
        this.beginnings = beginnings;
    }

    /** Of what is in a file; nothing when it may be Java. */
    static Optional<Disguise> of(byte[] bytes, String text) {
        String raw = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
        String head = text.substring(0, Math.min(text.length(), HEAD));
        return Arrays.stream(values())
                .filter(disguise -> disguise.begins(raw) || disguise.begins(head))
                .findFirst()
                .or(() -> isBinary(text) ? Optional.of(BINARY) : Optional.empty())
                .or(() -> text.isBlank() ? Optional.of(EMPTY) : Optional.empty());
    }

    /** What it is, as in "is a web page". */
    String words() {
        return words;
    }

    /** One sentence. */
    String advice() {
        return advice;
    }

    private boolean begins(String head) {
        String plain = head.stripLeading().toLowerCase(Locale.ROOT);
        // the first byte of some is a blank
        return Stream.of(beginnings)
                .anyMatch(beginning ->
                        head.startsWith(beginning) || plain.startsWith(beginning.toLowerCase(Locale.ROOT)));
    }

    private static boolean isBinary(String text) {
        long zeros = text.chars().filter(letter -> letter == 0).count();
        return zeros * RARE > text.length();
    }
}
