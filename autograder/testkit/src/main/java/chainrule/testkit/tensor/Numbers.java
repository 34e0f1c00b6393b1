package chainrule.testkit.tensor;

import java.lang.reflect.Array;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleUnaryOperator;
import java.util.function.Function;

/** Reads and rewrites every {@code double} within a case, whatever record it is. Whole numbers are left alone. */
public final class Numbers {
    /** To ask for them anew at every case would cost more than the case. */
    private static final ClassValue<RecordComponent[]> COMPONENTS = new ClassValue<>() {
        @Override
        protected RecordComponent[] computeValue(Class<?> type) {
            RecordComponent[] components = type.getRecordComponents();
            for (RecordComponent component : components) {
                component.getAccessor().setAccessible(true);
            }
            return components;
        }
    };

    private Numbers() {}

    /**
     * A copy with every double replaced, those in arrays and records inside included.
     *
     * @param <T> the kind of case
     * @param original a record
     * @param change what becomes of each number, called in order
     * @return a new record of the same class
     */
    public static <T extends Record> T map(T original, DoubleUnaryOperator change) {
        @SuppressWarnings("unchecked")
        T copy = (T) copyOf(original, change);
        return copy;
    }

    /**
     * A copy with the numbers of some arrays replaced.
     *
     * @param <T> the kind of case
     * @param original a record
     * @param numbers by the names of the arrays, of records inside too, their new numbers in row-major order
     * @return a new record of the same class
     */
    public static <T extends Record> T with(T original, Map<String, double[]> numbers) {
        @SuppressWarnings("unchecked")
        T copy = (T) copyOfRecord(original, piece -> replaced(piece, numbers));
        return copy;
    }

    private static Object replaced(Piece piece, Map<String, double[]> numbers) {
        if (piece.value() instanceof Record inner) {
            return with(inner, numbers);
        }
        double[] others = numbers.get(piece.name());
        int[] next = {0};
        return others == null ? piece.value() : copyOf(piece.value(), number -> others[next[0]++]);
    }

    /**
     * A copy in which one row of an array is null.
     *
     * @param <T> the kind of case
     * @param original a record
     * @param name of an array of at least two dimensions, in a record inside too
     * @param row which of its innermost rows, from 0
     * @return a new record of the same class
     */
    public static <T extends Record> T withoutRow(T original, String name, int row) {
        int[] left = {row};
        @SuppressWarnings("unchecked")
        T copy = (T) copyOfRecord(original, piece -> {
            if (piece.value() instanceof Record inner) {
                return withoutRow(inner, name, row);
            }
            return piece.name().equals(name) ? withoutRow(piece.value(), left) : piece.value();
        });
        return copy;
    }

    private static Object withoutRow(Object value, int[] left) {
        if (value instanceof double[][] rows) {
            double[][] copy = rows.clone();
            if (left[0] >= 0 && left[0] < copy.length) {
                copy[left[0]] = null;
            }
            left[0] -= copy.length;
            return copy;
        } else if (value instanceof Object[] parts) {
            Object copy = Array.newInstance(parts.getClass().getComponentType(), parts.length);
            for (int i = 0; i < parts.length; i++) {
                Array.set(copy, i, withoutRow(parts[i], left));
            }
            return copy;
        }
        return value;
    }

    /**
     * How many doubles a case holds: its size.
     *
     * @param record any record
     * @return the count
     */
    public static long count(Record record) {
        return countOf(record);
    }

    private static long countOf(Object value) {
        if (value instanceof double[] row) {
            return row.length;
        }
        long count = value instanceof Double ? 1 : 0;
        if (value instanceof Object[] rows) {
            for (Object row : rows) {
                count += countOf(row);
            }
        } else if (value instanceof Record record) {
            for (RecordComponent component : COMPONENTS.get(record.getClass())) {
                count += countOf(read(component, record));
            }
        }
        return count;
    }

    /**
     * The arrays of numbers of a case, with their names.
     *
     * @param record any record
     * @return its components that are arrays or null, and single doubles, in order; those of records inside included
     */
    public static List<Named> arrays(Record record) {
        List<Named> named = new ArrayList<>();
        for (Piece piece : pieces(record)) {
            Object value = piece.value();
            if (isTensor(piece.type()) || piece.type() == double.class) {
                named.add(new Named(piece.name(), value));
            } else if (value instanceof Record inner) {
                named.addAll(arrays(inner));
            }
        }
        return named;
    }

    /**
     * A value and its name.
     *
     * @param name the record component's name
     * @param value an array, a number, or null
     */
    public record Named(String name, Object value) {}

    /** Descriptions such as those of layers are told in words. */
    private static boolean isTensor(Class<?> type) {
        Class<?> entry = type;
        while (entry.isArray()) {
            entry = entry.getComponentType();
        }
        return type.isArray() && !entry.isRecord();
    }

    private static Object copyOf(Object value, DoubleUnaryOperator change) {
        if (value instanceof Double number) {
            return change.applyAsDouble(number);
        } else if (value instanceof double[] row) {
            return Arrays.stream(row).map(change).toArray();
        } else if (value instanceof int[] row) {
            return row.clone();
        } else if (value instanceof long[] row) {
            return row.clone();
        } else if (value instanceof boolean[] row) {
            return row.clone();
        } else if (value instanceof Object[] rows) {
            Object copy = Array.newInstance(rows.getClass().getComponentType(), rows.length);
            for (int i = 0; i < rows.length; i++) {
                Array.set(copy, i, copyOf(rows[i], change));
            }
            return copy;
        } else if (value instanceof Record record) {
            return copyOfRecord(record, piece -> copyOf(piece.value(), change));
        }
        return value;
    }

    /**
     * What a record consists of.
     *
     * @param record any record
     * @return its components in order
     */
    public static List<Piece> pieces(Record record) {
        return Arrays.stream(COMPONENTS.get(record.getClass()))
                .map(component -> new Piece(component.getName(), component.getType(), read(component, record)))
                .toList();
    }

    /**
     * A component of a record.
     *
     * @param name such as {@code x}
     * @param type its declared type
     * @param value of that type
     */
    public record Piece(String name, Class<?> type, Object value) {}

    private static Record copyOfRecord(Record original, Function<Piece, Object> change) {
        List<Piece> pieces = pieces(original);
        Object[] values = pieces.stream().map(change).toArray();
        Class<?>[] types = pieces.stream().map(Piece::type).toArray(Class<?>[]::new);
        try {
            Constructor<? extends Record> canonical = original.getClass().getDeclaredConstructor(types);
            canonical.setAccessible(true);
            return canonical.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot copy " + original.getClass(), e);
        }
    }

    private static Object read(RecordComponent component, Record record) {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot read " + component, e);
        }
    }
}
