package chainrule.worker.filter;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The calls that the filter names, read from {@code system-calls.txt}. */
final class SystemCalls {
    private final List<String[]> lines;
    private final Map<String, Integer> numbers = new HashMap<>();

    private SystemCalls(List<String[]> lines) {
        this.lines = lines;
        lines.forEach(line -> numbers.put(line[2], Integer.valueOf(line[1])));
    }

    static SystemCalls read() {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                SystemCalls.class.getResourceAsStream("system-calls.txt"), StandardCharsets.US_ASCII))) {
            return new SystemCalls(reader.lines()
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .map(line -> line.split(" "))
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    int number(String name) {
        return numbers.get(name);
    }

    List<Integer> allowed() {
        return marked("allow");
    }

    List<Integer> byPath() {
        return marked("path");
    }

    List<Integer> refused() {
        return marked("refuse");
    }

    private List<Integer> marked(String decision) {
        return lines.stream()
                .filter(line -> line[0].equals(decision))
                .map(line -> Integer.valueOf(line[1]))
                .toList();
    }
}
