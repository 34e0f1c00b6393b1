package chainrule.assembly;

import chainrule.staff.pack.Archive;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Writes the jars of a folder anew, without compression and without native libraries: the one that is used lies beside
 * them as a file, since a worker may not unpack any.
 */
public final class PlainJars {
    private static final Pattern NATIVE = Pattern.compile("com/sun/jna/[^/]+/[^/]+\\.(so|dll|jnilib|a)");

    private PlainJars() {}

    /**
     * Rewrites jars in place.
     *
     * @param folders where they are
     * @throws IOException when one cannot be read or written
     */
    public static void main(String[] folders) throws IOException {
        for (String folder : folders) {
            for (Path jar : jarsIn(Path.of(folder))) {
                rewrite(jar);
            }
        }
    }

    private static List<Path> jarsIn(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".jar")).toList();
        }
    }

    private static void rewrite(Path path) throws IOException {
        Archive plain = Archive.jar();
        try (JarFile jar = new JarFile(path.toFile(), false)) {
            for (JarEntry entry : jar.stream().filter(PlainJars::isKept).toList()) {
                try (InputStream in = jar.getInputStream(entry)) {
                    plain.add(entry.getName(), in.readAllBytes());
                }
            }
        }
        plain.write(path);
    }

    private static boolean isKept(JarEntry entry) {
        return !entry.isDirectory() && !NATIVE.matcher(entry.getName()).matches();
    }
}
