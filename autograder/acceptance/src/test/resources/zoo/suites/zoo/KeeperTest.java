package zoo;

import static org.junit.Assert.assertEquals;

import grading.GradedTest;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;

public class KeeperTest {
    private final InputStream in = System.in;
    private final PrintStream out = System.out;
    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

    @Before
    public void redirect() {
        System.setOut(new PrintStream(printed, true));
    }

    @After
    public void restore() {
        System.setIn(in);
        System.setOut(out);
    }

    private String run(String input) {
        System.setIn(new ByteArrayInputStream(input.getBytes()));
        Keeper.main(new String[0]);
        return printed.toString();
    }

    @Test
    @GradedTest(max_score = 1.0)
    public void adds() {
        assertEquals("How many?\nThey weigh 30.\n", run("2 10 20\n"));
    }

    @Test
    @GradedTest(max_score = 1.0)
    public void addsNothing() {
        assertEquals("How many?\nThey weigh 0.\n", run("0\n"));
    }
}
