package chainrule.staff.pack;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** The jar that {@code java -jar} starts: the launcher, and in its manifest where the rest lies. */
final class RunnableJar {
    private static final int LINE = 70;

    private RunnableJar() {}

    static byte[] of(Path launcher, List<Path> lib) throws IOException {
        Archive archive = Archive.jar().addFilesOf(launcher, name -> name.endsWith(".class"));
        String path = lib.stream().map(jar -> "lib/" + jar.getFileName()).collect(Collectors.joining(" "));
        archive.add("META-INF/MANIFEST.MF", manifest(path));
        return archive.bytes();
    }

    private static byte[] manifest(String classPath) {
        String text = "Manifest-Version: 1.0\r\nMain-Class: chainrule.launcher.Start\r\n"
                + "Enable-Native-Access: ALL-UNNAMED\r\n"
                + folded("Class-Path: " + classPath) + "\r\n";
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    /** Manifests allow 72 bytes in a line; a space at the start of the next one carries on. */
    private static String folded(String line) {
        StringBuilder folded = new StringBuilder();
        for (int start = 0; start < line.length(); start += LINE) {
            folded.append(start == 0 ? "" : " ")
                    .append(line, start, Math.min(start + LINE, line.length()))
                    .append("\r\n");
        }
        return folded.toString();
    }
}
