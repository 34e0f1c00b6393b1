package chainrule.wire;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** The methods of a contract interface, in an order that both sides agree on. */
public final class ContractMethods {
    private static final Comparator<Method> ORDER =
            Comparator.comparing(Method::getName).thenComparing(method -> Arrays.toString(method.getParameterTypes()));

    private static final ClassValue<ContractMethods> KNOWN = new ClassValue<>() {
        @Override
        protected ContractMethods computeValue(Class<?> contract) {
            return new ContractMethods(Arrays.stream(contract.getMethods())
                    .filter(method -> Modifier.isAbstract(method.getModifiers()))
                    .sorted(ORDER)
                    .toList());
        }
    };

    private final List<Method> methods;

    private ContractMethods(List<Method> methods) {
        this.methods = methods;
    }

    /**
     * The abstract methods of an interface.
     *
     * @param contract the interface
     * @return its methods, by name and then by parameter types
     */
    public static ContractMethods of(Class<?> contract) {
        return KNOWN.get(contract);
    }

    /**
     * All methods.
     *
     * @return in the agreed order
     */
    public List<Method> all() {
        return methods;
    }

    /**
     * The number of a method.
     *
     * @param method a method of the interface
     * @return its place
     */
    public int indexOf(Method method) {
        return methods.indexOf(method);
    }
}
