package chainrule.wire.objects;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.ListIterator;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import java.util.function.BinaryOperator;
import java.util.function.Consumer;
import java.util.function.DoubleBinaryOperator;
import java.util.function.DoubleUnaryOperator;
import java.util.function.Function;
import java.util.function.IntBinaryOperator;
import java.util.function.IntConsumer;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;
import java.util.function.IntSupplier;
import java.util.function.IntUnaryOperator;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;
import java.util.function.ToIntFunction;
import java.util.function.ToLongFunction;
import java.util.function.UnaryOperator;

/**
 * Types of the platform that cross without being opened, at the same places on both sides. The list is closed: a type is
 * told by its place, and what has no place cannot be told.
 */
public final class PlatformTypes {
    /** Interfaces whose objects cross as numbers, in both directions. */
    private static final List<Class<?>> INTERFACES = List.of(
            Iterator.class,
            ListIterator.class,
            Iterable.class,
            Comparable.class,
            Comparator.class,
            Runnable.class,
            Callable.class,
            Function.class,
            BiFunction.class,
            UnaryOperator.class,
            BinaryOperator.class,
            Supplier.class,
            Consumer.class,
            BiConsumer.class,
            Predicate.class,
            BiPredicate.class,
            IntFunction.class,
            IntPredicate.class,
            IntUnaryOperator.class,
            IntBinaryOperator.class,
            IntSupplier.class,
            IntConsumer.class,
            DoubleUnaryOperator.class,
            DoubleBinaryOperator.class,
            ToIntFunction.class,
            ToLongFunction.class,
            ToDoubleFunction.class);

    private static final List<Class<?>> OF_VALUES = List.of(
            boolean.class,
            byte.class,
            short.class,
            char.class,
            int.class,
            long.class,
            float.class,
            double.class,
            Object.class,
            String.class,
            CharSequence.class,
            Number.class,
            Boolean.class,
            Byte.class,
            Short.class,
            Character.class,
            Integer.class,
            Long.class,
            Float.class,
            Double.class,
            BigInteger.class,
            BigDecimal.class,
            Collection.class,
            List.class,
            Set.class,
            Map.class,
            Optional.class,
            ArrayList.class);

    private static final List<Class<?>> ALL = all();

    private PlatformTypes() {}

    private static List<Class<?>> all() {
        List<Class<?>> all = new ArrayList<>(INTERFACES);
        all.addAll(OF_VALUES);
        return List.copyOf(all);
    }

    /**
     * All of them.
     *
     * @return in their places
     */
    public static List<Class<?>> list() {
        return ALL;
    }

    /**
     * Whether objects of this type cross as numbers.
     *
     * @param place in {@link #list}
     * @return false for types of values
     */
    public static boolean isOfObjects(int place) {
        return place < INTERFACES.size();
    }
}
