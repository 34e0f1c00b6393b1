package chainrule.worker.submission;

import chainrule.wire.Candidate;
import chainrule.wire.Candidate.Fit;
import chainrule.wire.ContractMethods;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.List;
import java.util.Optional;

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
            String[] methods = methodsOf(type);
            boolean implementing = contract.isAssignableFrom(type);
            return implementing || methods.length > 0
                    ? Optional.of(
                            new Candidate(type.getName(), number, implementing ? fit(type) : Fit.NOT_DECLARED, methods))
                    : Optional.empty();
        } catch (LinkageError unusable) {
            return Optional.empty();
        }
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
        return wanted.stream()
                .filter(method -> has(type, method))
                .map(Method::getName)
                .distinct()
                .toArray(String[]::new);
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
