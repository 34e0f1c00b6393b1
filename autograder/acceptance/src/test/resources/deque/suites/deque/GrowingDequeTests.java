package deque;

import static org.assertj.core.api.Assertions.assertThat;

import chainrule.junit.Graded;
import chainrule.junit.Student;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;

class GrowingDequeTests {
    @RepeatedTest(3)
    @Graded(points = 6)
    void doesWhatThePlatformsDoes(RepetitionInfo repetition, @Student Deque61B<Integer> deque) {
        Random random = new Random(repetition.getCurrentRepetition());
        java.util.ArrayDeque<Integer> expected = new java.util.ArrayDeque<>();
        for (int i = 0; i < 200; i++) {
            if (random.nextInt(3) < 2 || expected.isEmpty()) {
                deque.addFirst(i);
                expected.addFirst(i);
            } else if (random.nextBoolean()) {
                assertThat(deque.removeFirst()).isEqualTo(expected.removeFirst());
            } else {
                assertThat(deque.removeLast()).isEqualTo(expected.removeLast());
            }
        }
        assertThat(deque).containsExactlyElementsOf(expected);
    }
}
