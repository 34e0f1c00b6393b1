package zoo;

/** An animal that has a name and a weight. */
public abstract class Animal implements Comparable<Animal> {
    protected Animal(String name, int weight) {}

    public abstract String sound();

    public String getName() {
        throw new UnsupportedOperationException("write this");
    }

    int weight() {
        throw new UnsupportedOperationException("write this");
    }

    Animal gain(int kilograms) {
        throw new UnsupportedOperationException("write this");
    }

    @Override
    public int compareTo(Animal other) {
        throw new UnsupportedOperationException("write this");
    }
}
