package chainrule.launcher;

import java.io.File;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Properties;

/**
 * A grading is short: with the switches that run_autograder gives Java it takes half the processor time, and a second start
 * costs a fraction of what that saves. No jar can bring switches along, so that Java is started again with them.
 */
final class Quick {
    /** Set for the second start, which is the last. */
    static final String MARK = "chainrule.quick";

    private static final int NATIVE_ACCESS_IS_CHECKED = 24;
    /** What somebody may have set on the first command line, and what a terminal told the first Java. */
    private static final List<String> KEPT = Arrays.asList(
            "user.language",
            "user.country",
            "user.variant",
            "user.timezone",
            "java.io.tmpdir",
            "file.encoding",
            "stdout.encoding",
            "stderr.encoding");

    private static final int FIRST_BEYOND_ASCII = 128;

    private Quick() {}

    /** The command of the second start: the same Java and jar, what matters of the properties, and the arguments. */
    static List<String> command(Properties first, String... arguments) {
        List<String> command = new ArrayList<>();
        command.add(new File(first.getProperty("java.home"), "bin/java").getPath());
        Collections.addAll(
                command,
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-XX:-UsePerfData",
                "-Xmx256m",
                "-Dsun.reflect.inflationThreshold=1000000",
                "-D" + MARK + "=true");
        for (String name : KEPT) {
            String value = first.getProperty(name);
            if (value != null && !value.isEmpty()) {
                command.add("-D" + name + "=" + value);
            }
        }
        if (Integer.parseInt(first.getProperty("java.specification.version")) >= NATIVE_ACCESS_IS_CHECKED) {
            command.add("--enable-native-access=ALL-UNNAMED");
        }
        Collections.addAll(command, "-cp", first.getProperty("java.class.path"), Start.class.getName());
        command.addAll(Arrays.asList(arguments));
        return command;
    }

    /** Java 17 writes command lines in the encoding that file.encoding names, and reads them in another. */
    static boolean isAscii(List<String> command) {
        return command.stream().allMatch(word -> word.chars().allMatch(letter -> letter < FIRST_BEYOND_ASCII));
    }

    /** Whether that was possible; then this process has ended as the other did. */
    static boolean startAgain(Properties first, String... arguments) throws InterruptedException {
        List<String> command = command(first, arguments);
        if (!isAscii(command)) {
            return false;
        }
        try {
            Process second = new ProcessBuilder(command).inheritIO().start();
            Runtime.getRuntime().addShutdownHook(new Thread(second::destroy));
            System.exit(second.waitFor());
            return true;
        } catch (IOException noSecond) {
            return false;
        }
    }
}
