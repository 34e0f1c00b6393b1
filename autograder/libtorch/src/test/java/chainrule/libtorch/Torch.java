package chainrule.libtorch;

import chainrule.contract.PerAxis;
import chainrule.testkit.tensor.Reading;
import java.lang.reflect.Array;
import java.util.Arrays;
import java.util.function.Supplier;
import org.bytedeco.javacpp.DoublePointer;
import org.bytedeco.javacpp.PointerScope;
import org.bytedeco.pytorch.Tensor;
import org.bytedeco.pytorch.TensorOptional;
import org.bytedeco.pytorch.TensorOptions;
import org.bytedeco.pytorch.global.torch;

/** Carries arrays over to the library and back. */
final class Torch {
    static {
        torch.set_num_threads(1);
    }

    private Torch() {}

    /** Computes something and then frees the native memory of every tensor that was made on the way. */
    static <R> R freeing(Supplier<R> computation) {
        PointerScope scope = new PointerScope();
        try {
            return computation.get();
        } finally {
            scope.close();
        }
    }

    /** A tensor of the library with the entries of nested arrays, of which gradients are wanted. */
    static Tensor leaf(Object array) {
        chainrule.testkit.tensor.Tensor read = Reading.tensor(array);
        long[] shape = Arrays.stream(read.shape()).asLongStream().toArray();
        DoublePointer entries = new DoublePointer(read.values());
        TensorOptions float64 = new TensorOptions(torch.ScalarType.Double);
        // from_blob looks at the memory where it is, which the collector may take away: hence the clone
        return torch.from_blob(entries, shape, float64).clone().set_requires_grad(true);
    }

    /** A leaf, or nothing for null. */
    static Tensor leafOrNull(Object array) {
        return array == null ? null : leaf(array);
    }

    static TensorOptional optional(Tensor tensor) {
        return tensor == null ? new TensorOptional() : new TensorOptional(tensor);
    }

    /** Sizes for height and width. */
    static long[] both(PerAxis sizes) {
        return new long[] {sizes.height(), sizes.width()};
    }

    /** Has the library differentiate the loss whose gradient with respect to {@code y} is {@code dy}. */
    static void backward(Tensor y, Object dy) {
        y.mul(leaf(dy).detach()).sum().backward();
    }

    /** The gradient that a leaf has collected, zeros when it played no part. */
    static <A> A gradient(Tensor leaf, Class<A> type) {
        if (leaf == null) {
            return null;
        }
        Tensor gradient = leaf.grad();
        return array(gradient.defined() ? gradient : leaf.mul(leaf.sub(leaf)), type);
    }

    /** The entries of a tensor as nested arrays. */
    static <A> A array(Tensor tensor, Class<A> type) {
        Tensor flat = tensor.detach().contiguous();
        double[] entries = new double[(int) flat.numel()];
        if (entries.length > 0) {
            new DoublePointer(flat.data_ptr_double()).get(entries);
        }
        int[] shape = new int[(int) flat.dim()];
        Arrays.setAll(shape, axis -> (int) flat.size(axis));
        return type.cast(nested(type, shape, entries));
    }

    private static Object nested(Class<?> type, int[] shape, double[] entries) {
        if (shape.length == 1) {
            return entries;
        }
        int rows = shape[0];
        int length = rows == 0 ? 0 : entries.length / rows;
        int[] inner = Arrays.copyOfRange(shape, 1, shape.length);
        Object nested = Array.newInstance(type.getComponentType(), rows);
        for (int row = 0; row < rows; row++) {
            double[] part = Arrays.copyOfRange(entries, row * length, (row + 1) * length);
            Array.set(nested, row, nested(type.getComponentType(), inner, part));
        }
        return nested;
    }
}
