package chainrule.worker.submission;

import chainrule.wire.Candidate.Fit;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * How a class fits a contract.
 *
 * @param fit in a word
 * @param detail more about it, as the word says
 */
record Fitting(Fit fit, String detail) {

    /** Nothing for a class that has nothing to do with the contract. */
    static Optional<Fitting> of(Class<?> type, Class<?> contract) {
        if (contract.isAssignableFrom(type)) {
            return isBodyOfAConstant(type, contract) ? Optional.empty() : Optional.of(ofImplementer(type));
        }
        return interfaces(type).stream()
                .filter(other -> other.getSimpleName().equals(contract.getSimpleName()))
                .findFirst()
                .map(copy -> new Fitting(Fit.COPIED, copy.getName()));
    }

    /** A class without a name that extends one with a name tells nothing that its superclass does not. */
    private static boolean isBodyOfAConstant(Class<?> type, Class<?> contract) {
        return type.isAnonymousClass() && contract.isAssignableFrom(type.getSuperclass());
    }

    private static Fitting ofImplementer(Class<?> type) {
        boolean ofAnObject = type.isMemberClass() && !Modifier.isStatic(type.getModifiers());
        if (type.isAnonymousClass() || type.isLocalClass()) {
            return new Fitting(Fit.LOCAL, type.getEnclosingClass().getName());
        } else if (type.isEnum()) {
            return new Fitting(Fit.ENUM, "");
        } else if (Modifier.isAbstract(type.getModifiers())) {
            return new Fitting(Fit.ABSTRACT, "");
        } else if (ofAnObject) {
            return new Fitting(Fit.INNER, type.getEnclosingClass().getName());
        }
        return ofConstructors(type);
    }

    private static Fitting ofConstructors(Class<?> type) {
        try {
            type.getDeclaredConstructor();
            return new Fitting(Fit.IMPLEMENTS, "");
        } catch (NoSuchMethodException none) {
            Class<?>[] wanted = type.getDeclaredConstructors()[0].getParameterTypes();
            return new Fitting(
                    Fit.NO_CONSTRUCTOR,
                    Arrays.stream(wanted).map(Class::getSimpleName).collect(Collectors.joining(", ")));
        }
    }

    private static List<Class<?>> interfaces(Class<?> type) {
        List<Class<?>> all = new ArrayList<>();
        for (Class<?> each = type; each != null; each = each.getSuperclass()) {
            collect(each, all);
        }
        return all;
    }

    private static void collect(Class<?> type, List<Class<?>> all) {
        for (Class<?> each : type.getInterfaces()) {
            if (!all.contains(each)) {
                all.add(each);
                collect(each, all);
            }
        }
    }
}
