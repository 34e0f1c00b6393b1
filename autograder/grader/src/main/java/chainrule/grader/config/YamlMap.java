package chainrule.grader.config;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** A block of a configuration, read word by word. Every error names its line. */
final class YamlMap {
    private final Path file;
    private final int line;
    private final Map<String, NodeTuple> entries = new LinkedHashMap<>();

    private YamlMap(Path file, MappingNode node) {
        this.file = file;
        this.line = lineOf(node);
        for (NodeTuple entry : node.getValue()) {
            String word = scalar(file, entry.getKeyNode()).getValue();
            if (entries.put(word, entry) != null) {
                throw new InvalidAssignmentException(file, lineOf(entry.getKeyNode()), word + " is there twice");
            }
        }
    }

    /** A value, and where it stands. */
    record At<T>(T value, int line) {}

    static YamlMap of(Path file, Node node) {
        if (node instanceof MappingNode mapping) {
            return new YamlMap(file, mapping);
        }
        throw new InvalidAssignmentException(
                file, node == null ? 0 : lineOf(node), "words with values are wanted here");
    }

    /** Refuses any other word before one of these is missed: it may be one of them, misspelt. */
    YamlMap knowing(String... known) {
        entries.forEach((word, entry) -> {
            if (!List.of(known).contains(word)) {
                throw new InvalidAssignmentException(
                        file, lineOf(entry.getKeyNode()), "unknown word " + word + Nearest.hint(word, List.of(known)));
            }
        });
        return this;
    }

    /** Reads a value that must be there. */
    <T> At<T> required(String word, String kind, Function<String, T> reader) {
        return optional(word, kind, reader)
                .orElseThrow(() -> new InvalidAssignmentException(file, line, word + " is missing"));
    }

    /** Reads a value that may be left out; a reader throws IllegalArgumentException when it is not of its kind. */
    <T> Optional<At<T>> optional(String word, String kind, Function<String, T> reader) {
        return Optional.ofNullable(entries.get(word)).map(entry -> read(word, kind, entry.getValueNode(), reader));
    }

    /** Reads a list of values; one that is left out is empty. */
    <T> List<At<T>> list(String word, String kind, Function<String, T> reader) {
        return nodes(word).stream().map(node -> read(word, kind, node, reader)).toList();
    }

    boolean has(String word) {
        return entries.containsKey(word);
    }

    boolean isList(String word) {
        return entries.containsKey(word) && entries.get(word).getValueNode() instanceof SequenceNode;
    }

    /** Reads the words themselves, in a block that is called {@code name} and whose words are values. */
    <T> List<At<T>> words(String name, String kind, Function<String, T> reader) {
        return entries.values().stream()
                .map(entry -> read("a word of " + name, kind, entry.getKeyNode(), reader))
                .toList();
    }

    /** Reads a block within this one. */
    YamlMap block(String word) {
        if (!entries.containsKey(word)) {
            throw new InvalidAssignmentException(file, line, word + " is missing");
        }
        return of(file, entries.get(word).getValueNode());
    }

    /** Reads a list of blocks. */
    List<YamlMap> blocks(String word) {
        return nodes(word).stream().map(node -> of(file, node)).toList();
    }

    InvalidAssignmentException wrong(At<?> at, String problem) {
        return new InvalidAssignmentException(file, at.line(), problem);
    }

    private List<Node> nodes(String word) {
        if (!entries.containsKey(word)) {
            return List.of();
        }
        Node node = entries.get(word).getValueNode();
        if (node instanceof SequenceNode sequence) {
            return sequence.getValue();
        }
        throw new InvalidAssignmentException(file, lineOf(node), word + " must be a list");
    }

    private <T> At<T> read(String word, String kind, Node node, Function<String, T> reader) {
        String text = scalar(file, node).getValue();
        try {
            return new At<>(reader.apply(text), lineOf(node));
        } catch (IllegalArgumentException e) {
            throw new InvalidAssignmentException(
                    file, lineOf(node), word + " must be " + kind + ", not " + shown(text));
        }
    }

    private static String shown(String text) {
        return text.isEmpty() ? "nothing" : text;
    }

    private static ScalarNode scalar(Path file, Node node) {
        if (node instanceof ScalarNode scalar) {
            return scalar;
        }
        throw new InvalidAssignmentException(file, lineOf(node), "a single value is wanted here");
    }

    private static int lineOf(Node node) {
        return node.getStartMark().getLine() + 1;
    }
}
