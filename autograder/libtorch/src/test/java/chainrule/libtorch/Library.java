package chainrule.libtorch;

import chainrule.contract.AveragePooling2d;
import chainrule.contract.BatchNormalization2d;
import chainrule.contract.Convolution2d;
import chainrule.contract.LinearRnn;
import chainrule.contract.MaxPooling2d;
import chainrule.contract.Rnn;
import chainrule.contract.TransposedConvolution2d;
import java.util.Map;

/** The library's implementations of the contract. */
final class Library {
    private static final Map<Class<?>, Object> IMPLEMENTATIONS = Map.of(
            Convolution2d.class, new TorchConvolution2d(),
            TransposedConvolution2d.class, new TorchTransposedConvolution2d(),
            MaxPooling2d.class, new TorchMaxPooling2d(),
            AveragePooling2d.class, new TorchAveragePooling2d(),
            BatchNormalization2d.class, new TorchBatchNormalization2d(),
            Rnn.class, new TorchRnn(),
            LinearRnn.class, new TorchLinearRnn());

    private Library() {}

    static boolean isAskedAbout(Class<?> contract) {
        return IMPLEMENTATIONS.containsKey(contract);
    }

    static <S> S implementing(Class<S> contract) {
        Object implementation = IMPLEMENTATIONS.get(contract);
        if (implementation == null) {
            throw new AssertionError("the library is not asked about " + contract.getSimpleName());
        }
        return contract.cast(implementation);
    }
}
