package zoo;

/** An animal that has a name and a weight. */
public abstract class Animal implements Comparable<Animal> {
    private final String name;
    private int weight;

    protected Animal(String name, int weight) {
        if (weight <= 0) {
            throw new IllegalArgumentException("weight must be positive, not " + weight);
        }
        this.name = name;
        this.weight = weight;
    }

    public abstract String sound();

    public String getName() {
        return name;
    }

    int weight() {
        return weight;
    }

    Animal gain(int kilograms) {
        weight += kilograms;
        return this;
    }

    @Override
    public int compareTo(Animal other) {
        return Integer.compare(weight, other.weight);
    }

    @Override
    public String toString() {
        return name + " (" + weight + ")";
    }
}
