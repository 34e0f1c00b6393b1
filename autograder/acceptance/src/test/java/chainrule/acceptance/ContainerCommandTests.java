package chainrule.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** {@code container} on a machine that has no engine, or asked for what there is not. */
class ContainerCommandTests {
    private static final Map<String, String> NO_ENGINE = Map.of("DOCKER_HOST", "unix:///there/is/no/engine.sock");

    @Test
    void withoutAnEngineItSaysWhatToDo() throws IOException {
        assertThat(Packed.endedInCheckout(NO_ENGINE, "container"))
                .isEqualTo(new Packed.Ended(
                        70, "There is no Docker engine here: install and start one, or set DOCKER_HOST.\n"));
    }

    @Test
    void aFolderOrASizeThatIsNotThereIsWrongUsage() throws IOException {
        assertThat(Packed.endedInCheckout(NO_ENGINE, "container", "no/such/folder"))
                .isEqualTo(new Packed.Ended(64, "There is no folder no/such/folder.\nTry --help.\n"));
        assertThat(Packed.endedInCheckout(NO_ENGINE, "container", "--cpu", "3"))
                .isEqualTo(new Packed.Ended(64, "The platform offers 0.5, 1, 2, 4 processors, not 3.\nTry --help.\n"));
    }
}
