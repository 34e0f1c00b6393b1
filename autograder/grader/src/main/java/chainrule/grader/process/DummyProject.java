package chainrule.grader.process;

import chainrule.wire.ContractMethods;
import chainrule.wire.MalformedMessageException;
import chainrule.wire.Records;
import chainrule.wire.SourceFile;
import java.lang.reflect.Array;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;

/**
 * A submission that is nobody's, by which an archive learns what compiling and calling load. Its package is one that no
 * homework has: an archive also keeps the submission's classes, and a later class of the same name, size and checksum
 * would be taken for one of them. For the same reason it is never the reference.
 */
final class DummyProject {
    private static final String PACKAGE = "chainrule_class_data";

    /** What homework consists of, so that most of the compiler is needed. */
    private static final SourceFile PRACTICE = new SourceFile("Practice.java", """
            package chainrule_class_data;

            import static java.lang.Math.max;

            import java.util.*;
            import java.util.ArrayList;
            import java.util.Arrays;
            import java.util.HashMap;
            import java.util.List;
            import java.util.Map;
            import java.util.function.DoubleUnaryOperator;
            import java.util.stream.IntStream;

            /**
             * Practice, with a comment: {@code y = 2 x}.
             *
             * @see Step
             */
            final class Practice {
                /** Two of a kind. */
                record Pair<T>(T left, T right) {
                    Pair {
                        Objects.requireNonNull(left);
                    }

                    <R> Pair<R> map(java.util.function.Function<? super T, ? extends R> each) {
                        return new Pair<>(each.apply(left), each.apply(right));
                    }
                }
                interface Fold { double of(double a, double b); }
                enum Kind { ZEROS, EDGE }
                interface Step { double at(double x); }
                private static final double[][] TABLE = {{1, 2}, {3, 4}};
                private final Map<String, List<Integer>> seen = new HashMap<>();
                private int count;

                static double[][][] product(double[][][] x, double scale) {
                    double[][][] y = new double[x.length][][];
                    for (int i = 0; i < x.length; i++) {
                        y[i] = new double[x[i].length][];
                        for (int j = 0; j < x[i].length; j++) {
                            double[] row = x[i][j].clone();
                            for (int k = row.length - 1; k >= 0; k--) {
                                row[k] += k % 2 == 0 ? scale * x[i][j][k] : -Math.max(row[k], 0.0);
                            }
                            y[i][j] = row;
                        }
                    }
                    return y;
                }

                double each(List<Double> numbers, Kind kind) {
                    double sum = 0;
                    for (double number : numbers) {
                        if (Double.isNaN(number)) {
                            throw new IllegalArgumentException("no number after " + count + ": " + number);
                        }
                        sum += number;
                    }
                    switch (kind) {
                        case ZEROS:
                            sum = 0;
                            break;
                        default:
                            count++;
                    }
                    Step step = v -> v * v;
                    DoubleUnaryOperator root = Math::sqrt;
                    seen.computeIfAbsent("seen", key -> new ArrayList<>()).add(count);
                    return step.at(root.applyAsDouble(sum)) + IntStream.range(0, 3).mapToDouble(i -> TABLE[i % 2][1]).sum();
                }

                /** Folds, and compares. */
                static double folded(double[] x, boolean up, Fold... folds) {
                    Fold fold = folds.length > 0 ? folds[0] : up ? (a, b) -> max(a, b) : Math::min;
                    double sum = up ? Double.NEGATIVE_INFINITY : 0;
                    for (double v : x) {
                        sum = fold.of(sum, v);
                    }
                    List<Pair<Double>> pairs = new ArrayList<>();
                    pairs.add(new Pair<>(sum, sum).map(v -> v + 1));
                    pairs.sort(Comparator.comparing((Pair<Double> pair) -> pair.left()).thenComparing(Pair::right));
                    Object any = pairs.get(0);
                    if (any instanceof Pair<?> pair && pair.left() != null) {
                        sum += switch (pairs.size()) {
                            case 1, 2 -> 1;
                            default -> throw new IllegalStateException();
                        };
                    }
                    double[][] rows = IntStream.range(0, 2).mapToObj(i -> new double[] {i}).toArray(double[][]::new);
                    return sum + Arrays.stream(rows).mapToDouble(row -> row[0]).max().orElse(0)
                            + pairs.stream().map(Pair::left).reduce(0.0, Double::sum);
                }

                static String text(Pair<int[]> pair) {
                    StringBuilder text = new StringBuilder();
                    int i = 0;
                    do {
                        text.append(Arrays.toString(pair.left())).append(String.format("%.2f", (double) i));
                    } while (++i < 2);
                    try {
                        return text.toString();
                    } finally {
                        i = 0;
                    }
                }
            }
            """);

    private DummyProject() {}

    /** A class for each interface, and one beside them. */
    static List<SourceFile> sources(List<Class<?>> contracts) {
        List<SourceFile> sources = new ArrayList<>();
        contracts.forEach(contract ->
                sources.add(new SourceFile("Dummy" + contract.getSimpleName() + ".java", implementation(contract))));
        sources.add(PRACTICE);
        return sources;
    }

    /** The name of the class that implements an interface. */
    static String className(Class<?> contract) {
        return PACKAGE + ".Dummy" + contract.getSimpleName();
    }

    private static String implementation(Class<?> contract) {
        StringBuilder text = new StringBuilder("package " + PACKAGE + ";\n\npublic final class Dummy"
                + contract.getSimpleName() + " implements " + contract.getCanonicalName() + " {\n");
        for (Method method : ContractMethods.of(contract).all()) {
            StringJoiner parameters = new StringJoiner(", ", "(", ")");
            for (int i = 0; i < method.getParameterCount(); i++) {
                parameters.add(method.getParameterTypes()[i].getCanonicalName() + " p" + i);
            }
            text.append("    @Override\n    public " + method.getReturnType().getCanonicalName() + ' '
                    + method.getName() + parameters + " {\n        return " + returned(method) + ";\n    }\n\n");
        }
        return text + "}\n";
    }

    /** An argument of the same type where there is one, so that something comes back. */
    private static String returned(Method method) {
        for (int i = 0; i < method.getParameterCount(); i++) {
            if (method.getParameterTypes()[i] == method.getReturnType()) {
                return "p" + i;
            }
        }
        if (method.getReturnType() == boolean.class) {
            return "false";
        }
        return method.getReturnType().isPrimitive() ? "0" : "null";
    }

    /** Something of each type. */
    static Object[] arguments(Method method) {
        Object[] arguments = new Object[method.getParameterCount()];
        for (int i = 0; i < arguments.length; i++) {
            arguments[i] = sample(method.getParameterTypes()[i]);
        }
        return arguments;
    }

    private static Object sample(Class<?> type) {
        if (type.isArray()) {
            Object array = Array.newInstance(type.getComponentType(), 2);
            Array.set(array, 0, sample(type.getComponentType()));
            Array.set(array, 1, sample(type.getComponentType()));
            return array;
        } else if (type.isRecord()) {
            return sampleRecord(type);
        } else if (type.isEnum()) {
            return type.getEnumConstants()[0];
        } else if (type == String.class) {
            return "text";
        }
        return Array.get(Array.newInstance(type, 1), 0);
    }

    private static Object sampleRecord(Class<?> type) {
        RecordComponent[] components = Records.components(type);
        Object[] values = new Object[components.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = sample(components[i].getType());
        }
        try {
            return Records.create(type, values);
        } catch (MalformedMessageException refused) {
            return null;
        }
    }
}
