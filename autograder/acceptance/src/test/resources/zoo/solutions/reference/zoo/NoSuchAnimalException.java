package zoo;

public class NoSuchAnimalException extends Exception {
    public NoSuchAnimalException(String name) {
        super(name);
    }
}
