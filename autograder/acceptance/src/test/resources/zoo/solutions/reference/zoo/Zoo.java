package zoo;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The animals of a zoo, in the order in which they came. */
public class Zoo {
    public static final int MOST = 4;
    private static int zoos;

    private final List<Animal> animals = new ArrayList<>();

    public Zoo() {
        zoos++;
    }

    static int opened() {
        return zoos;
    }

    public void add(Animal animal) {
        if (animals.size() == MOST) {
            throw new IllegalStateException("full");
        }
        animals.add(animal);
    }

    public int size() {
        return animals.size();
    }

    public Animal find(String name) throws NoSuchAnimalException {
        for (Animal animal : animals) {
            if (animal.getName().equals(name)) {
                return animal;
            }
        }
        throw new NoSuchAnimalException(name);
    }

    public Animal heaviest() {
        return animals.stream().max(Animal::compareTo).orElse(null);
    }

    public List<Animal> animals() {
        return List.copyOf(animals);
    }

    public Map<String, Integer> weights() {
        Map<String, Integer> weights = new LinkedHashMap<>();
        animals.forEach(animal -> weights.put(animal.getName(), animal.weight()));
        return weights;
    }

    /** Puts the weights into an array that is long enough. */
    public void fill(int[] weights) {
        for (int i = 0; i < animals.size(); i++) {
            weights[i] = animals.get(i).weight();
        }
    }

    public static int total(Animal... animals) {
        int total = 0;
        for (Animal animal : animals) {
            total += animal.weight();
        }
        return total;
    }
}
