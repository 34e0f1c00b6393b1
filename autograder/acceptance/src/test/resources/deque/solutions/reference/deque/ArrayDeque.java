package deque;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;

/** A deque in an array that is used as a ring. */
public class ArrayDeque<T> implements Deque61B<T> {
    private static final int LEAST = 8;

    private Object[] items = new Object[LEAST];
    private int first;
    private int size;

    /** An empty deque. */
    public ArrayDeque() {}

    /** A deque of these items, from front to back. */
    public ArrayDeque(List<? extends T> initial) {
        initial.forEach(this::addLast);
    }

    /** A deque of these items, from front to back. */
    @SafeVarargs
    public static <E> ArrayDeque<E> of(E... initial) {
        return new ArrayDeque<>(List.of(initial));
    }

    private int place(int index) {
        return Math.floorMod(first + index, items.length);
    }

    private void resize(int length) {
        Object[] larger = new Object[length];
        for (int i = 0; i < size; i++) {
            larger[i] = items[place(i)];
        }
        items = larger;
        first = 0;
    }

    private void makeRoom() {
        if (size == items.length) {
            resize(2 * size);
        }
    }

    @Override
    public void addFirst(T item) {
        makeRoom();
        first = place(-1);
        items[first] = item;
        size++;
    }

    @Override
    public void addLast(T item) {
        makeRoom();
        items[place(size)] = item;
        size++;
    }

    @Override
    public List<T> toList() {
        List<T> list = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            list.add(get(i));
        }
        return list;
    }

    @Override
    public int size() {
        return size;
    }

    private void requireSome() {
        if (size == 0) {
            throw new NoSuchElementException("the deque is empty");
        }
    }

    @Override
    public T removeFirst() {
        requireSome();
        T item = get(0);
        items[first] = null;
        first = place(1);
        size--;
        return item;
    }

    @Override
    public T removeLast() {
        requireSome();
        T item = get(size - 1);
        items[place(size - 1)] = null;
        size--;
        return item;
    }

    @Override
    @SuppressWarnings("unchecked")
    public T get(int index) {
        return index < 0 || index >= size ? null : (T) items[place(index)];
    }

    /** The greatest item, null when there is none. */
    public T max(Comparator<? super T> order) {
        T greatest = null;
        for (T item : this) {
            if (greatest == null || order.compare(item, greatest) > 0) {
                greatest = item;
            }
        }
        return greatest;
    }

    /** Sorts what an array holds, and answers how many items it has. */
    public static int sort(int[] numbers) {
        java.util.Arrays.sort(numbers);
        return numbers.length;
    }

    @Override
    public Iterator<T> iterator() {
        return new Iterator<>() {
            private int next;

            @Override
            public boolean hasNext() {
                return next < size;
            }

            @Override
            public T next() {
                if (!hasNext()) {
                    throw new NoSuchElementException();
                }
                return get(next++);
            }
        };
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ArrayDeque<?> deque && toList().equals(deque.toList());
    }

    @Override
    public int hashCode() {
        return toList().hashCode();
    }

    @Override
    public String toString() {
        return toList().toString();
    }
}
