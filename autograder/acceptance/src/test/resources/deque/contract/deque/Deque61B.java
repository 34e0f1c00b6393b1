package deque;

import java.util.List;

/** A queue with two ends. */
public interface Deque61B<T> extends Iterable<T> {
    /** Adds an item at the front. */
    void addFirst(T item);

    /** Adds an item at the back. */
    void addLast(T item);

    /** The items from front to back, in a list of its own. */
    List<T> toList();

    /** Whether there is nothing in it. */
    default boolean isEmpty() {
        return size() == 0;
    }

    /** How many items there are. */
    int size();

    /** Takes the first item out; throws NoSuchElementException when there is none. */
    T removeFirst();

    /** Takes the last item out; throws NoSuchElementException when there is none. */
    T removeLast();

    /** The item at an index, null when there is none. */
    T get(int index);
}
