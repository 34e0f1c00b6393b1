package zoo;

import java.util.List;
import java.util.Map;

/** The animals of a zoo, in the order in which they came. */
public class Zoo {
    public static final int MOST = 4;

    static int opened() {
        throw new UnsupportedOperationException("write this");
    }

    public void add(Animal animal) {
        throw new UnsupportedOperationException("write this");
    }

    public int size() {
        throw new UnsupportedOperationException("write this");
    }

    public Animal find(String name) throws NoSuchAnimalException {
        throw new UnsupportedOperationException("write this");
    }

    public Animal heaviest() {
        throw new UnsupportedOperationException("write this");
    }

    public List<Animal> animals() {
        throw new UnsupportedOperationException("write this");
    }

    public Map<String, Integer> weights() {
        throw new UnsupportedOperationException("write this");
    }

    /** Puts the weights into an array that is long enough. */
    public void fill(int[] weights) {
        throw new UnsupportedOperationException("write this");
    }

    public static int total(Animal... animals) {
        throw new UnsupportedOperationException("write this");
    }
}
