package deque;

import java.util.Comparator;
import java.util.Iterator;
import java.util.List;

/** A deque in an array that is used as a ring. */
public class ArrayDeque<T> implements Deque61B<T> {
    public ArrayDeque() {}

    public ArrayDeque(List<? extends T> initial) {
        throw new UnsupportedOperationException("write this");
    }

    @SafeVarargs
    public static <E> ArrayDeque<E> of(E... initial) {
        throw new UnsupportedOperationException("write this");
    }

    @Override
    public void addFirst(T item) {
        throw new UnsupportedOperationException("write this");
    }

    @Override
    public void addLast(T item) {
        throw new UnsupportedOperationException("write this");
    }

    @Override
    public List<T> toList() {
        throw new UnsupportedOperationException("write this");
    }

    @Override
    public int size() {
        throw new UnsupportedOperationException("write this");
    }

    @Override
    public T removeFirst() {
        throw new UnsupportedOperationException("write this");
    }

    @Override
    public T removeLast() {
        throw new UnsupportedOperationException("write this");
    }

    @Override
    public T get(int index) {
        throw new UnsupportedOperationException("write this");
    }

    public T max(Comparator<? super T> order) {
        throw new UnsupportedOperationException("write this");
    }

    public static int sort(int[] numbers) {
        throw new UnsupportedOperationException("write this");
    }

    @Override
    public Iterator<T> iterator() {
        throw new UnsupportedOperationException("write this");
    }
}
