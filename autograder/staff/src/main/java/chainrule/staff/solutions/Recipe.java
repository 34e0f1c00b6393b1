package chainrule.staff.solutions;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How to make a file that a repository cannot hold, or only at length.
 *
 * @param path where in the submission, with {@code %d} where it is one of many
 * @param text what is in it; <code>${3*ab}</code> stands for {@code ababab}
 * @param count how many of it there are
 * @param link where it leads when it is a link
 * @param fifo whether it is a pipe
 * @param device whether it is a device that never ends
 * @param megabytes how large it is, of spaces
 */
public record Recipe(String path, String text, int count, String link, boolean fifo, boolean device, int megabytes) {
    private static final Pattern REPEATED = Pattern.compile("\\$\\{(\\d+)\\*([^}]+)}");
    private static final int MEGABYTE = 1 << 20;

    void make(Path submission) throws IOException {
        for (int i = 0; i < Math.max(count, 1); i++) {
            Path file = submission.resolve(repeat(String.format(Locale.ROOT, path, i)));
            Files.createDirectories(file.getParent());
            if (link != null) {
                Files.createSymbolicLink(file, Path.of(link));
            } else if (fifo) {
                run("mkfifo", file.toString());
            } else if (device) {
                run("mknod", file.toString(), "c", "1", "5");
            } else if (megabytes > 0) {
                Files.writeString(file, " ".repeat(megabytes * MEGABYTE));
            } else {
                Files.writeString(file, repeat(text.replace("%d", Integer.toString(i))));
            }
        }
    }

    private static String repeat(String text) {
        return REPEATED.matcher(text)
                .replaceAll(match -> Matcher.quoteReplacement(match.group(2).repeat(Integer.parseInt(match.group(1)))));
    }

    private static void run(String... command) throws IOException {
        try {
            if (new ProcessBuilder(command).start().waitFor() != 0) {
                throw new IOException(String.join(" ", command) + " failed");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }
}
