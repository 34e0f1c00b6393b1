package stack;

public class BoundedStack {

    public BoundedStack(int limit) {
        // yours
    }

    public void push(String item) {
        throw new UnsupportedOperationException("not written yet");
    }

    public String pop() {
        throw new UnsupportedOperationException("not written yet");
    }

    public int size() {
        throw new UnsupportedOperationException("not written yet");
    }
}
