package stack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import chainrule.junit.Graded;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BoundedStackTests {

    @Test
    @Graded(points = 3, hint = "The last that came is the first to go.")
    void theLastComesFirst() {
        BoundedStack stack = new BoundedStack(3);
        stack.push("a");
        stack.push("b");
        assertEquals("b", stack.pop());
        assertEquals("a", stack.pop());
    }

    @Test
    @Graded(points = 3)
    void nothingComesFromAnEmptyOne() {
        BoundedStack stack = new BoundedStack(1);
        assertEquals(0, stack.size());
        assertThrows(NoSuchElementException.class, stack::pop);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 7})
    @Graded(points = 4, hint = "A full one forgets what lies at its bottom.")
    void aFullOneForgetsTheOldest(int limit) {
        BoundedStack stack = new BoundedStack(limit);
        for (int i = 0; i <= limit; i++) {
            stack.push("item " + i);
        }
        assertEquals(limit, stack.size());
        for (int i = limit; i >= 1; i--) {
            assertEquals("item " + i, stack.pop());
        }
    }
}
