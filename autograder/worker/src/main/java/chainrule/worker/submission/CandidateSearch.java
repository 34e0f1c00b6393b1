package chainrule.worker.submission;

import chainrule.wire.Candidate;
import chainrule.wire.Candidate.Fit;
import chainrule.wire.ContractMethods;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Looks for implementations of one contract among loaded classes, without running them. */
final class CandidateSearch {
    private final int number;
    private final Class<?> contract;
    private final List<Method> wanted;

    CandidateSearch(int number, Class<?> contract) {
        this.number = number;
        this.contract = contract;
        this.wanted = ContractMethods.of(contract).all();
    }

    /** What a class is to the contract; empty when it has nothing to do with it, or cannot be linked. */
    Optional<Candidate> consider(Class<?> type) {
        try {
            if (type.isAnonymousClass()) {
                return Optional.empty();
            }
            return contract.isAssignableFrom(type)
                    ? Optional.of(candidate(type, fit(type), implementedBy(type)))
                    : nearMiss(type);
        } catch (LinkageError unusable) {
            return Optional.empty();
        }
    }

    private Optional<Candidate> nearMiss(Class<?> type) {
        String[] methods = methodsOf(type);
        return methods.length == 0 ? Optional.empty() : Optional.of(candidate(type, Fit.NOT_DECLARED, methods));
    }

    private String[] implementedBy(Class<?> type) {
        try {
            return methodsOf(type);
        } catch (LinkageError unrelated) {
            // a class that was rescued may mention types that do not exist, in methods that nobody calls
            return names(wanted.stream());
        }
    }

    private Candidate candidate(Class<?> type, Fit fit, String[] methods) {
        return new Candidate(type.getName(), number, fit, methods);
    }

    private static Fit fit(Class<?> type) {
        if (Modifier.isAbstract(type.getModifiers())) {
            return Fit.ABSTRACT;
        }
        try {
            type.getDeclaredConstructor();
            return Fit.IMPLEMENTS;
        } catch (NoSuchMethodException e) {
            return Fit.NO_CONSTRUCTOR;
        }
    }

    private String[] methodsOf(Class<?> type) {
        return names(wanted.stream().filter(method -> has(type, method)));
    }

    private static String[] names(Stream<Method> methods) {
        return methods.map(Method::getName).distinct().toArray(String[]::new);
    }

    private static boolean has(Class<?> type, Method wanted) {
        for (Class<?> each = type; each != null; each = each.getSuperclass()) {
            if (declares(each, wanted)) {
                return true;
            }
        }
        return inheritsDefault(type, wanted);
    }

    private static boolean declares(Class<?> type, Method wanted) {
        try {
            Method found = type.getDeclaredMethod(wanted.getName(), wanted.getParameterTypes());
            return !Modifier.isAbstract(found.getModifiers());
        } catch (NoSuchMethodException e) {
            return false;
        }
    }

    private static boolean inheritsDefault(Class<?> type, Method wanted) {
        try {
            return type.getMethod(wanted.getName(), wanted.getParameterTypes()).isDefault();
        } catch (NoSuchMethodException e) {
            return false;
        }
    }
}
