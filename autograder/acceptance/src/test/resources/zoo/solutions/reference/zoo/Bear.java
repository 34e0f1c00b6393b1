package zoo;

public class Bear extends Animal {
    public Bear(String name, int weight) {
        super(name, weight);
    }

    @Override
    public String sound() {
        return "growl";
    }

    public boolean likes(Food food) {
        return food == Food.FISH || food == Food.HONEY;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Bear bear && bear.getName().equals(getName()) && bear.weight() == weight();
    }

    @Override
    public int hashCode() {
        return getName().hashCode();
    }
}
