package zoo;

import static org.junit.Assert.assertArrayEquals;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertNotSame;
import static org.junit.Assert.assertNull;
import static org.junit.Assert.assertSame;
import static org.junit.Assert.assertTrue;
import static org.junit.Assert.fail;

import grading.GradedTest;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.Before;
import org.junit.Test;

public class ZooTest {
    private Zoo zoo;
    private Bear bear;
    private Parrot parrot;

    @Before
    public void setUp() {
        zoo = new Zoo();
        bear = new Bear("Bruno", 300);
        parrot = new Parrot("Polly");
        zoo.add(bear);
        zoo.add(parrot);
    }

    @Test
    @GradedTest(name = "finds what was added", max_score = 2.0)
    public void find() throws NoSuchAnimalException {
        assertSame(bear, zoo.find("Bruno"));
        assertEquals(2, zoo.size());
    }

    @Test(expected = NoSuchAnimalException.class)
    @GradedTest(max_score = 2.0)
    public void findNobody() throws NoSuchAnimalException {
        zoo.find("Nobody");
    }

    @Test
    @GradedTest(max_score = 2.0)
    public void isFull() {
        for (int i = zoo.size(); i < Zoo.MOST; i++) {
            zoo.add(new Parrot("P" + i));
        }
        try {
            zoo.add(bear);
            fail("a full zoo took another bear");
        } catch (IllegalStateException expected) {
            assertEquals("full", expected.getMessage());
        }
    }

    @Test(timeout = 1500)
    @GradedTest(max_score = 1.0)
    public void heaviest() {
        assertSame(bear, zoo.heaviest());
        assertNull(new Zoo().heaviest());
    }

    @Test
    @GradedTest(max_score = 1.0)
    public void inOrder() {
        List<Animal> animals = zoo.animals();
        assertEquals(Arrays.asList(bear, parrot), animals);
        assertTrue(animals.get(0) instanceof Bear);
    }

    @Test
    @GradedTest(max_score = 1.0)
    public void weights() {
        assertEquals(Map.of("Bruno", 300, "Polly", 1), zoo.weights());
        int[] weights = new int[3];
        zoo.fill(weights);
        assertArrayEquals(new int[] {300, 1, 0}, weights);
        assertEquals(301, Zoo.total(bear, parrot));
    }

    @Test
    @GradedTest(max_score = 2.0)
    public void sorted() {
        Animal[] animals = {bear, parrot, new Bear("Baby", 20)};
        Arrays.sort(animals);
        assertEquals("[Polly (1), Baby (20), Bruno (300)]", Arrays.toString(animals));
    }

    @Test
    @GradedTest(max_score = 2.0)
    public void equalBears() {
        assertEquals(new Bear("Bruno", 300), bear);
        assertNotSame(new Bear("Bruno", 300), bear);
        assertTrue(!bear.equals(new Bear("Bruno", 301)) && !bear.equals(null));
    }

    @Test
    @GradedTest(max_score = 1.0)
    public void parrotsRepeat() {
        assertSame(parrot, parrot.hear("Good day", String::toUpperCase));
        assertEquals("GOOD DAY", parrot.sound());
    }

    @Test(expected = IllegalArgumentException.class)
    @GradedTest(max_score = 1.0)
    public void noBearWeighsNothing() {
        new Bear("Air", 0);
    }
}
