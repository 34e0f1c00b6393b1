package chainrule.worker.submission;

import chainrule.wire.Candidate;
import chainrule.wire.Candidate.Extent;
import chainrule.wire.Candidate.Fit;
import chainrule.wire.ContractMethods;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Looks for implementations of one contract among loaded classes, without running them. */
final class CandidateSearch {
    private final int number;
    private final Class<?> contract;
    private final List<Method> wanted;
    private final Set<String> stubs;

    /**
     * A search.
     *
     * @param number of the contract
     * @param contract the interface
     * @param stubs methods that nobody has written yet
     */
    CandidateSearch(int number, Class<?> contract, Set<String> stubs) {
        this.number = number;
        this.contract = contract;
        this.wanted = ContractMethods.of(contract).all();
        this.stubs = stubs;
    }

    /** What a class is to the contract; empty when it has nothing to do with it, or cannot be linked. */
    Optional<Candidate> consider(Class<?> type) {
        try {
            Optional<Fitting> fitting = Fitting.of(type, contract);
            return fitting.isPresent() ? fitting.map(fits -> candidate(type, fits)) : nearMiss(type);
        } catch (LinkageError unusable) {
            return Optional.empty();
        }
    }

    private Optional<Candidate> nearMiss(Class<?> type) {
        String[] methods = names(wanted.stream().filter(method -> declaring(type, method) != null));
        return methods.length == 0 || type.isAnonymousClass()
                ? Optional.empty()
                : Optional.of(new Candidate(type.getName(), number, Fit.NOT_DECLARED, methods, Extent.NONE, ""));
    }

    private Candidate candidate(Class<?> type, Fitting fitting) {
        try {
            String[] methods = names(wanted.stream().filter(method -> declaring(type, method) != null));
            return candidate(type, fitting, methods, extent(type));
        } catch (LinkageError unrelated) {
            // a class that was rescued may mention types that do not exist, in methods that nobody calls
            return candidate(type, fitting, names(wanted.stream()), ownExtent(type));
        }
    }

    private Candidate candidate(Class<?> type, Fitting fitting, String[] methods, Extent extent) {
        return new Candidate(type.getName(), number, fitting.fit(), methods, extent, fitting.detail());
    }

    private Extent extent(Class<?> type) {
        int written = 0;
        int declared = 0;
        for (Method method : wanted) {
            Class<?> home = declaring(type, method);
            written += home != null && isWritten(home, method) ? 1 : 0;
            declared += home == type ? 1 : 0;
        }
        return new Extent(written, declared);
    }

    private Extent ownExtent(Class<?> type) {
        int written =
                (int) wanted.stream().filter(method -> isWritten(type, method)).count();
        return new Extent(written, wanted.size());
    }

    private boolean isWritten(Class<?> home, Method method) {
        return !stubs.contains(home.getName() + "." + method.getName() + "/" + method.getParameterCount());
    }

    private static String[] names(Stream<Method> methods) {
        return methods.map(Method::getName).distinct().toArray(String[]::new);
    }

    /** Where a class has a method from, null when it has none. */
    private static Class<?> declaring(Class<?> type, Method wanted) {
        for (Class<?> each = type; each != null; each = each.getSuperclass()) {
            if (declares(each, wanted)) {
                return each;
            }
        }
        try {
            Method inherited = type.getMethod(wanted.getName(), wanted.getParameterTypes());
            return inherited.isDefault() ? inherited.getDeclaringClass() : null;
        } catch (NoSuchMethodException e) {
            return null;
        }
    }

    private static boolean declares(Class<?> type, Method wanted) {
        try {
            Method found = type.getDeclaredMethod(wanted.getName(), wanted.getParameterTypes());
            return !Modifier.isAbstract(found.getModifiers());
        } catch (NoSuchMethodException e) {
            return false;
        }
    }
}
