package chainrule.grader.config;

import java.io.IOException;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.reader.ReaderException;

/**
 * A file of YAML as text and as nodes.
 *
 * @param file where it is
 * @param text what is in it
 */
record YamlText(Path file, String text) {

    static YamlText read(Path file) {
        try {
            return new YamlText(file, decoded(file, Files.readAllBytes(file)));
        } catch (IOException e) {
            throw new InvalidAssignmentException(file, 0, "it cannot be read");
        }
    }

    /** Whether a word can be in it at all: without a backslash every letter of YAML stands for itself. */
    boolean mayHave(String word) {
        return text.contains(word) || text.indexOf('\\') >= 0;
    }

    /** Its nodes, or what is wrong in words that need no knowledge of YAML. */
    YamlMap words() {
        try {
            return YamlMap.of(file, new Yaml(new LoaderOptions()).compose(new StringReader(text)));
        } catch (MarkedYAMLException e) {
            YamlMistake mistake = YamlMistake.of(e, text);
            throw new InvalidAssignmentException(file, mistake.line(), mistake.words());
        } catch (ReaderException e) {
            String letter = String.format("U+%04X", e.getCodePoint());
            throw new InvalidAssignmentException(
                    file, lineAt(e.getPosition()), "a character that cannot be shown stands here: " + letter);
        } catch (YAMLException e) {
            throw new InvalidAssignmentException(file, 0, String.valueOf(e.getMessage()));
        }
    }

    private int lineAt(int position) {
        return 1
                + (int) text.codePoints()
                        .limit(position)
                        .filter(letter -> letter == '\n')
                        .count();
    }

    private static String decoded(Path file, byte[] bytes) {
        CharBuffer letters = CharBuffer.allocate(bytes.length);
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        CoderResult result = decoder.decode(ByteBuffer.wrap(bytes), letters, true);
        String text = letters.flip().toString();
        if (result.isError()) {
            int line = 1 + (int) text.chars().filter(letter -> letter == '\n').count();
            throw new InvalidAssignmentException(
                    file, line, "this line is not written in UTF-8: have your editor save the file as UTF-8");
        }
        return text;
    }
}
