package chainrule.staff.pack;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.regex.Pattern;

/** The licences and notices that the jars of others carry, each text once, with the jars that carry it. */
final class LicenceTexts {
    /** What Eclipse's projects call it stands at the root. */
    private static final Pattern NAME =
            Pattern.compile("META-INF/[\\w.-]*(LICEN[SC]E|NOTICE)[\\w.-]*|about\\.html", Pattern.CASE_INSENSITIVE);

    private LicenceTexts() {}

    static String of(List<Path> jars) {
        Map<String, List<String>> carriers = new LinkedHashMap<>();
        for (Path jar : jars) {
            texts(jar)
                    .forEach(text -> carriers.computeIfAbsent(text, first -> new ArrayList<>())
                            .add(jar.getFileName().toString()));
        }
        StringBuilder all = new StringBuilder();
        carriers.forEach((text, names) -> all.append("=== ")
                .append(String.join(", ", names))
                .append(" ===\n\n")
                .append(text)
                .append("\n\n"));
        return all.toString();
    }

    private static List<String> texts(Path path) {
        List<String> texts = new ArrayList<>();
        try (JarFile jar = new JarFile(path.toFile())) {
            List<JarEntry> found = jar.stream()
                    .filter(entry -> NAME.matcher(entry.getName()).matches())
                    .sorted(Comparator.comparing(JarEntry::getName))
                    .toList();
            for (JarEntry entry : found) {
                try (InputStream in = jar.getInputStream(entry)) {
                    String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
                    texts.add(text.replace("\r\n", "\n").strip());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }
}
