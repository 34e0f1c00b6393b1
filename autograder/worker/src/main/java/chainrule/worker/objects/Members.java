package chainrule.worker.objects;

import chainrule.wire.objects.MemberName;
import chainrule.wire.objects.ObjectReply.Lack;
import chainrule.worker.submission.Submission;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds what a test calls among the classes of a submission. What has been found once is found again at once. */
final class Members {
    private static final int MOST_NAMED = 300;

    private final Submission submission;
    private final Map<String, List<String>> ancestors;
    private final Map<String, Executable> found = new HashMap<>();

    /**
     * The members of a submission.
     *
     * @param ancestors for each type of the course, what its class has to extend or implement
     */
    Members(Submission submission, Map<String, List<String>> ancestors) {
        this.submission = submission;
        this.ancestors = ancestors;
    }

    /** What a name means for a receiver, or for none. */
    Executable find(String text, Object receiver) throws LackException {
        String key = receiver == null ? text : receiver.getClass().getName() + '/' + text;
        Executable member = found.get(key);
        if (member == null) {
            member = look(MemberName.parse(text), receiver);
            member.setAccessible(isOfSubmission(member));
            found.put(key, member);
        }
        return member;
    }

    /** What the platform exports can be called as it is, and the rest of it must not be opened. */
    private boolean isOfSubmission(Executable member) {
        return member.getDeclaringClass().getClassLoader() == submission.loader();
    }

    private Executable look(MemberName name, Object receiver) throws LackException {
        Class<?> owner = load(name.owner());
        if (name.name().equals(MemberName.IMPLEMENTATION)) {
            return implementation(owner);
        }
        requireAncestors(owner);
        if (name.name().equals(MemberName.CONSTRUCTOR)) {
            return constructor(owner, name);
        } else if (owner.isInterface() || owner == Object.class) {
            return best(Stream.of(owner.getMethods()), owner, name);
        }
        Class<?> start = receiver == null ? owner : receiver.getClass();
        Method method = best(methods(start), owner, name);
        if (Modifier.isStatic(method.getModifiers()) != (receiver == null)) {
            throw new LackException(Lack.STATIC, "");
        }
        return method;
    }

    private Class<?> load(String name) throws LackException {
        try {
            return submission.loader().loadClass(name);
        } catch (ClassNotFoundException | LinkageError unusable) {
            throw new LackException(Lack.CLASS, "");
        }
    }

    private void requireAncestors(Class<?> type) throws LackException {
        for (String name : ancestors.getOrDefault(type.getName(), List.of())) {
            if (!load(name).isAssignableFrom(type)) {
                throw new LackException(Lack.ANCESTOR, name);
            }
        }
    }

    private static Constructor<?> constructor(Class<?> owner, MemberName name) throws LackException {
        if (Modifier.isAbstract(owner.getModifiers())) {
            throw new LackException(Lack.MEMBER, "");
        }
        return best(Stream.of(owner.getDeclaredConstructors()), owner, name);
    }

    /** All that could be meant, the nearest first, and none that is private. */
    private static Stream<Method> methods(Class<?> start) {
        List<Method> all = new ArrayList<>();
        for (Class<?> type = start; type != null; type = type.getSuperclass()) {
            all.addAll(List.of(type.getDeclaredMethods()));
        }
        all.addAll(List.of(start.getMethods()));
        return all.stream();
    }

    /** The one with these parameters; else the only one that takes as many: the compiler would have taken that too. */
    private static <E extends Executable> E best(Stream<E> members, Class<?> owner, MemberName name)
            throws LackException {
        boolean constructing = name.name().equals(MemberName.CONSTRUCTOR);
        List<E> named = members.filter(
                        member -> constructing || member.getName().equals(name.name()))
                .filter(member -> !Modifier.isPrivate(member.getModifiers()) && !member.isSynthetic())
                .toList();
        for (E member : named) {
            if (Arrays.equals(types(member), name.parameters())) {
                return member;
            }
        }
        List<E> asMany = named.stream()
                .filter(member -> member.getParameterCount() == name.parameters().length)
                .toList();
        if (asMany.isEmpty() || asMany.stream().map(Members::shown).distinct().count() > 1) {
            String others = named.stream().map(Members::shown).distinct().collect(Collectors.joining(", "));
            throw new LackException(Lack.MEMBER, others.substring(0, Math.min(others.length(), MOST_NAMED)));
        }
        return asMany.get(0);
    }

    private static String[] types(Executable member) {
        return Stream.of(member.getParameterTypes()).map(Class::getName).toArray(String[]::new);
    }

    private static String shown(Executable member) {
        return Stream.of(member.getParameterTypes())
                .map(Class::getSimpleName)
                .collect(Collectors.joining(", ", "(", ")"));
    }

    private Constructor<?> implementation(Class<?> contract) throws LackException {
        List<Class<?>> all = new ArrayList<>();
        for (String name : submission.classNames()) {
            Class<?> type = load(name);
            boolean concrete = !type.isInterface() && !Modifier.isAbstract(type.getModifiers()) && !type.isEnum();
            if (contract.isAssignableFrom(type) && concrete && !type.isAnonymousClass() && !type.isLocalClass()) {
                all.add(type);
            }
        }
        List<Class<?>> outer =
                all.stream().filter(type -> !type.isMemberClass()).toList();
        List<Class<?>> candidates = outer.isEmpty() ? all : outer;
        if (candidates.isEmpty()) {
            throw new LackException(Lack.IMPLEMENTATION, "");
        } else if (candidates.size() > 1) {
            String names = candidates.stream().map(Class::getName).collect(Collectors.joining(", "));
            throw new LackException(Lack.SEVERAL, names.substring(0, Math.min(names.length(), MOST_NAMED)));
        }
        try {
            return candidates.get(0).getDeclaredConstructor();
        } catch (NoSuchMethodException none) {
            throw new LackException(Lack.CONSTRUCTOR, candidates.get(0).getName());
        }
    }
}
