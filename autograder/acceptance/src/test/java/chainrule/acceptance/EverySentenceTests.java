package chainrule.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import chainrule.testkit.words.Sentence;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Every sentence that a student can see, word for word, in the file {@code sentences.txt}. */
class EverySentenceTests {
    private static final List<Sentence> EXAMPLES = SentenceExamples.all();

    @Test
    void everyTextIsTheOneThatStandsInTheFile() throws IOException {
        String texts = EXAMPLES.stream()
                .map(example -> name(example) + "\n  " + example.text() + "\n")
                .collect(Collectors.joining("\n"));
        assertThat(texts).isEqualTo(golden());
    }

    @Test
    void everySentenceHasAnExample() {
        Set<String> sentences = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("chainrule").stream()
                        .filter(type -> type.isAssignableTo(Sentence.class) && !type.isInterface())
                        .filter(type -> !type.getPackageName().startsWith("chainrule.staff"))
                        .map(JavaClass::getName)
                        .collect(Collectors.toSet());
        assertThat(sentences).hasSizeGreaterThan(50);
        assertThat(EXAMPLES.stream().map(example -> example.getClass().getName()))
                .containsAll(sentences);
    }

    @Test
    void noSentenceScolds() {
        assertThat(EXAMPLES)
                .allSatisfy(example -> assertThat(example.text())
                        .doesNotContainIgnoringCase("invalid")
                        .doesNotContain("!")
                        .doesNotContain("\n")
                        .doesNotContain("null pointer"));
    }

    private static String name(Sentence example) {
        String name = example.getClass().getName();
        return name.substring(name.lastIndexOf('.') + 1).replace('$', '.');
    }

    private static String golden() throws IOException {
        try (InputStream in = EverySentenceTests.class.getResourceAsStream("sentences.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
