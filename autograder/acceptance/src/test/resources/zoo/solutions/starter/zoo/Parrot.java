package zoo;

import java.util.function.UnaryOperator;

public class Parrot extends Animal {
    public Parrot(String name) {
        super(name, 1);
    }

    @Override
    public String sound() {
        throw new UnsupportedOperationException("write this");
    }

    public Parrot hear(String text, UnaryOperator<String> understood) {
        throw new UnsupportedOperationException("write this");
    }
}
