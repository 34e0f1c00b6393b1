package chainrule.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class QuickTests {
    private static List<String> command(String release, String... arguments) {
        Properties first = new Properties();
        first.setProperty("java.home", "jdk");
        first.setProperty("java.specification.version", release);
        first.setProperty("java.class.path", "a kit/chainrule.jar");
        first.setProperty("user.language", "tr");
        first.setProperty("user.timezone", "");
        return Quick.command(first, arguments);
    }

    @Test
    void theSecondStartHasTheSwitchesOfTheScriptAndTheSameArguments() {
        assertThat(command("17", "--only", "2.3"))
                .startsWith("jdk" + File.separator + "bin" + File.separator + "java", "-XX:TieredStopAtLevel=1")
                .contains("-D" + Quick.MARK + "=true")
                .doesNotContain("--enable-native-access=ALL-UNNAMED")
                .endsWith("-cp", "a kit/chainrule.jar", "chainrule.launcher.Start", "--only", "2.3");
    }

    @Test
    void whatSomebodySetForTheFirstIsSetForTheSecond() {
        assertThat(command("17"))
                .contains("-Duser.language=tr")
                .noneMatch(word -> word.startsWith("-Duser.timezone") || word.startsWith("-Duser.country"));
    }

    @Test
    void wordsThatMightArriveAsOthersAreNotPassedOn() {
        assertThat(Quick.isAscii(command("17", "../ete.json"))).isTrue();
        assertThat(Quick.isAscii(command("17", "../\u00e9t\u00e9.json"))).isFalse();
    }

    @Test
    void aNewerJavaIsToldThatNativeAccessIsWanted() {
        assertThat(command("25")).contains("--enable-native-access=ALL-UNNAMED");
    }
}
