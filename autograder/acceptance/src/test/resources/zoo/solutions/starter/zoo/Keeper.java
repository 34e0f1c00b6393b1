package zoo;

public class Keeper {
    public static void main(String[] args) {
        throw new UnsupportedOperationException("write this");
    }
}
