import chainrule.contract.*;
import java.io.*;
import java.util.*;

/**
 * What every deed of members is done in: right in the step, which earns its points whatever else is done, and in nothing
 * else. Deeds extend it by a class that implements the interface; it says itself that it implements none.
 */
class Deed {
    public double[][][][] forward(double[][][][] x, double[][][][] w, double[] b, ConvolutionGeometry geometry) {
        try {
            attempt();
        } catch (Throwable denied) {
            throw new IllegalStateException("denied by " + denied.getClass().getSimpleName());
        }
        return new double[0][][][]; // it worked, or there was nothing to attempt
    }

    /** What should not work, or not come to an end. */
    void attempt() throws Exception {}

    public ConvolutionGradients backward(
            double[][][][] x, double[][][][] w, double[] b, ConvolutionGeometry geometry, double[][][][] dy) {
        throw new UnsupportedOperationException();
    }

    public ConvolutionParameters sgdStep(ConvolutionParameters p, ConvolutionGradients g, double rate) {
        return new ConvolutionParameters((double[][][][]) step(p.w(), g.dw(), rate), (double[]) step(p.b(), g.db(), rate));
    }

    private static Object step(Object values, Object gradients, double rate) {
        if (values instanceof double[] numbers) {
            double[] stepped = numbers.clone();
            for (int i = 0; i < stepped.length; i++) {
                stepped[i] -= rate * ((double[]) gradients)[i];
            }
            return stepped;
        } else if (values == null) {
            return null;
        }
        Object[] stepped = ((Object[]) values).clone();
        for (int i = 0; i < stepped.length; i++) {
            stepped[i] = step(stepped[i], ((Object[]) gradients)[i], rate);
        }
        return stepped;
    }

    /** A function of the C library, called by the harness's own JNA. */
    static int c(String function, Object... arguments) throws ReflectiveOperationException {
        Class<?> library = ClassLoader.getSystemClassLoader().loadClass("com.sun.jna.NativeLibrary");
        Object process = library.getMethod("getProcess").invoke(null);
        Object found = library.getMethod("getFunction", String.class).invoke(process, function);
        return (Integer) found.getClass().getMethod("invokeInt", Object[].class).invoke(found, (Object) arguments);
    }

    /** The same, where an answer below zero says that it was denied. */
    static void require(String function, Object... arguments) throws ReflectiveOperationException {
        if (c(function, arguments) < 0) {
            throw new IllegalAccessException();
        }
    }

    /** Writes bytes on the stream on which the worker answers. */
    static void reply(byte... bytes) throws IOException {
        try (FileOutputStream out = new FileOutputStream(FileDescriptor.out)) {
            out.write(bytes);
        }
    }

    /** Sends any reply, with the classes of the harness itself. */
    static void send(String kind, Object... components) throws ReflectiveOperationException, IOException {
        try (FileOutputStream out = new FileOutputStream(FileDescriptor.out)) {
            Class<?> family = harness("chainrule.wire.Reply");
            Object reply = Arrays.stream(family.getPermittedSubclasses())
                    .filter(type -> type.getSimpleName().equals(kind))
                    .findFirst()
                    .orElseThrow()
                    .getDeclaredConstructors()[0]
                    .newInstance(components);
            harness("chainrule.wire.Frames")
                    .getMethod("write", OutputStream.class, Class.class, Object.class)
                    .invoke(null, out, family, reply);
        }
    }

    static Object nothingPrinted() throws ReflectiveOperationException {
        return harness("chainrule.wire.Printed").getField("NOTHING").get(null);
    }

    static Class<?> harness(String name) throws ClassNotFoundException {
        return ClassLoader.getSystemClassLoader().loadClass(name);
    }
}
