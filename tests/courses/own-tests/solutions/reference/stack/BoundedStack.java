package stack;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.NoSuchElementException;

public class BoundedStack {
    private final int limit;
    private final Deque<String> items = new ArrayDeque<>();

    public BoundedStack(int limit) {
        this.limit = limit;
    }

    public void push(String item) {
        items.addLast(item);
        if (items.size() > limit) {
            items.removeFirst();
        }
    }

    public String pop() {
        if (items.isEmpty()) {
            throw new NoSuchElementException("the stack is empty");
        }
        return items.removeLast();
    }

    public int size() {
        return items.size();
    }
}
