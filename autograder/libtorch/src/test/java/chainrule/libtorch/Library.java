package chainrule.libtorch;

import chainrule.contract.AveragePooling2d;
import chainrule.contract.BatchNormalization2d;
import chainrule.contract.CircularNetwork;
import chainrule.contract.Convolution1d;
import chainrule.contract.Convolution2d;
import chainrule.contract.FirFilter;
import chainrule.contract.LinearRnn;
import chainrule.contract.LogisticRegression;
import chainrule.contract.MaxPooling2d;
import chainrule.contract.PoolingStack;
import chainrule.contract.Rnn;
import chainrule.contract.SelfAttention;
import chainrule.contract.SeparableConvolution2d;
import chainrule.contract.SmallNetwork;
import chainrule.contract.TransposedConvolution2d;
import chainrule.contract.TwoLayerNetwork;
import chainrule.contract.UnitScale;
import java.lang.reflect.Method;
import java.util.Map;

/** The library's implementations of the contract. */
final class Library {
    private static final Map<Class<?>, Object> IMPLEMENTATIONS = Map.ofEntries(
            Map.entry(AveragePooling2d.class, new TorchAveragePooling2d()),
            Map.entry(BatchNormalization2d.class, new TorchBatchNormalization2d()),
            Map.entry(CircularNetwork.class, new TorchCircularNetwork()),
            Map.entry(Convolution1d.class, new TorchConvolution1d()),
            Map.entry(Convolution2d.class, new TorchConvolution2d()),
            Map.entry(FirFilter.class, new TorchFirFilter()),
            Map.entry(LinearRnn.class, new TorchLinearRnn()),
            Map.entry(LogisticRegression.class, new TorchLogisticRegression()),
            Map.entry(MaxPooling2d.class, new TorchMaxPooling2d()),
            Map.entry(PoolingStack.class, new TorchPoolingStack()),
            Map.entry(Rnn.class, new TorchRnn()),
            Map.entry(SelfAttention.class, new TorchSelfAttention()),
            Map.entry(SeparableConvolution2d.class, new TorchSeparableConvolution2d()),
            Map.entry(SmallNetwork.class, new TorchSmallNetwork()),
            Map.entry(TransposedConvolution2d.class, new TorchTransposedConvolution2d()),
            Map.entry(TwoLayerNetwork.class, new TorchTwoLayerNetwork()),
            Map.entry(UnitScale.class, new TorchUnitScale()));

    private Library() {}

    static boolean isAskedAbout(Class<?> contract) {
        return IMPLEMENTATIONS.containsKey(contract);
    }

    /** Whether what a method returns is anybody's choice, and judged by what it does. */
    static boolean chooses(Method method) {
        return method.getDeclaringClass() == TwoLayerNetwork.class
                && !method.getName().equals("forward");
    }

    static <S> S implementing(Class<S> contract) {
        Object implementation = IMPLEMENTATIONS.get(contract);
        if (implementation == null) {
            throw new AssertionError("the library is not asked about " + contract.getSimpleName());
        }
        return contract.cast(implementation);
    }
}
