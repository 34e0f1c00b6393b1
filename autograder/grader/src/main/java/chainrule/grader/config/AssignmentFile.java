package chainrule.grader.config;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** Reads the YAML file of an assignment. An unknown word in it is an error that names its line, never ignored. */
public final class AssignmentFile {
    private static final int HASH_LETTERS = 16;
    private static final int HUNDREDTHS_DIGITS = 2;
    private static final ObjectMapper YAML = YAMLMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private AssignmentFile() {}

    private record Document(
            @JsonProperty(required = true) int version,
            @JsonProperty(required = true) String title,
            @JsonProperty(required = true) List<Chosen> exercises,
            @JsonProperty(required = true) Limit limits,

            @JsonProperty("must-compile") boolean mustCompile,

            @JsonProperty(required = true) String secret) {}

    private record Chosen(
            @JsonProperty(required = true) String exercise,
            @JsonProperty(required = true) BigDecimal points) {}

    private record Limit(
            @JsonProperty(value = "call-seconds", required = true)
            double callSeconds,

            @JsonProperty(value = "compile-seconds", required = true)
            double compileSeconds,

            @JsonProperty(value = "heap-megabytes", required = true)
            int heapMegabytes) {}

    /**
     * Reads a file.
     *
     * @param file the YAML file
     * @return the assignment
     * @throws InvalidAssignmentException when something in it is wrong
     */
    public static Assignment read(Path file) {
        try {
            byte[] bytes = Files.readAllBytes(file);
            return assignment(YAML.readValue(bytes, Document.class), hash(bytes));
        } catch (JsonProcessingException e) {
            int line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
            throw new InvalidAssignmentException(file, line, e.getOriginalMessage());
        } catch (IOException e) {
            throw new InvalidAssignmentException(file, 0, "it cannot be read");
        }
    }

    private static Assignment assignment(Document document, String hash) {
        List<Assignment.ChosenExercise> exercises = document.exercises().stream()
                .map(chosen -> new Assignment.ChosenExercise(chosen.exercise(), hundredths(chosen.points())))
                .toList();
        Limit limits = document.limits();
        return new Assignment(
                document.title(),
                exercises,
                new Assignment.LimitSettings(limits.callSeconds(), limits.compileSeconds(), limits.heapMegabytes()),
                document.mustCompile(),
                document.secret(),
                hash);
    }

    private static int hundredths(BigDecimal points) {
        return points.movePointRight(HUNDREDTHS_DIGITS).intValueExact();
    }

    private static String hash(byte[] bytes) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
            return HexFormat.of().formatHex(digest).substring(0, HASH_LETTERS);
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
