package deque;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import chainrule.junit.Graded;
import chainrule.junit.Student;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A deque")
class DequeTests {
    @Test
    @Graded(points = 2)
    @DisplayName("keeps the order in which items come")
    void order(@Student Deque61B<Integer> deque) {
        deque.addLast(2);
        deque.addFirst(1);
        deque.addLast(3);
        assertThat(deque.toList()).containsExactly(1, 2, 3);
    }

    @Test
    @Graded(points = 2)
    void removesAtBothEnds(@Student Deque61B<String> deque) {
        deque.addLast("a");
        deque.addLast("b");
        deque.addLast("c");
        assertEquals("a", deque.removeFirst());
        assertEquals("c", deque.removeLast());
        assertEquals(1, deque.size());
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 7, 8, 9, 40})
    @Graded(points = 3, hint = "What happens when the array is full?")
    void holdsAny(int count, @Student Deque61B<Integer> deque) {
        List<Integer> expected = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            deque.addLast(i);
            expected.add(i);
        }
        assertThat(deque.toList()).isEqualTo(expected);
    }

    @Nested
    @DisplayName("that is empty")
    class Empty {
        private final ArrayDeque<Integer> deque = new ArrayDeque<>();

        @Test
        @Graded(points = 1)
        void isEmpty() {
            assertThat(deque.isEmpty()).isTrue();
            assertThat(deque.get(0)).isNull();
        }

        @Test
        @Graded(points = 2)
        void hasNothingToRemove() {
            assertThatThrownBy(deque::removeFirst).isInstanceOf(NoSuchElementException.class);
            assertThrows(NoSuchElementException.class, deque::removeLast);
            assertThat(deque.size()).isZero();
        }
    }

    @Test
    @Graded(points = 2)
    void isIterated() {
        Deque61B<String> deque = ArrayDeque.of("x", "y", "z");
        Iterator<String> iterator = deque.iterator();
        assertEquals("x", iterator.next());
        assertThat(deque).containsExactly("x", "y", "z");
    }

    @Test
    @Graded(points = 2)
    void equalsAnotherOfTheSameItems() {
        ArrayDeque<Integer> one = new ArrayDeque<>(List.of(1, 2));
        ArrayDeque<Integer> two = ArrayDeque.of(1, 2);
        assertThat(one).isEqualTo(two).isNotSameAs(two).isNotEqualTo(ArrayDeque.of(2, 1));
        assertEquals("[1, 2]", two.toString());
    }

    @Test
    @Graded(points = 3)
    void findsTheGreatest() {
        ArrayDeque<String> deque = ArrayDeque.of("pear", "fig", "banana");
        assertEquals("banana", deque.max(Comparator.comparing(String::length)));
        assertEquals("pear", deque.max(Comparator.naturalOrder()));
        assertThat(new ArrayDeque<String>().max(Comparator.naturalOrder())).isNull();
    }

    @Test
    @Graded(points = 1)
    void sortsInPlace() {
        int[] numbers = {3, 1, 2};
        assertEquals(3, ArrayDeque.sort(numbers));
        assertThat(numbers).containsExactly(1, 2, 3);
    }
}
