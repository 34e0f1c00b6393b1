package chainrule.worker;

import static org.assertj.core.api.Assertions.assertThat;

import chainrule.wire.Printed;
import java.io.PrintStream;
import org.junit.jupiter.api.Test;

class CapturedOutputTests {
    private final CapturedOutput output = new CapturedOutput();
    private final PrintStream stream = output.stream();

    @Test
    void whatIsPrintedIsKeptAndCountedAtOnce() {
        stream.print("größe ");
        stream.print('π');
        stream.write('!');
        stream.printf("%s", "😀");
        assertThat(output.printed()).isEqualTo(new Printed("größe π!😀", 9));
    }

    @Test
    void theBeginningIsKeptAndAllIsCounted() {
        for (int i = 0; i < 5000; i++) {
            stream.print("😀");
        }
        assertThat(output.printed()).isEqualTo(new Printed("😀".repeat(2000), 5000));
    }

    @Test
    void nothingIsLeftAfterARestart() {
        stream.print("x");
        output.restart();
        assertThat(output.printed()).isEqualTo(Printed.NOTHING);
    }

    @Test
    void aClosedStreamStillPrints() {
        stream.close();
        stream.print("x");
        assertThat(output.printed()).isEqualTo(new Printed("x", 1));
    }

    @Test
    void bytesThatAreNoTextDoNoHarm() {
        stream.write(new byte[] {(byte) 0xC3, 'x', (byte) 0xFF, (byte) 0x80}, 0, 4);
        assertThat(output.printed().head()).contains("x");
    }
}
