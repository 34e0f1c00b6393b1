package zoo;

public class Bear extends Animal {
    public Bear(String name, int weight) {
        super(name, weight);
    }

    @Override
    public String sound() {
        throw new UnsupportedOperationException("write this");
    }

    public boolean likes(Food food) {
        throw new UnsupportedOperationException("write this");
    }
}
