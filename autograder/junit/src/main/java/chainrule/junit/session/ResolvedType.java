package chainrule.junit.session;

import chainrule.wire.objects.Wanted;
import java.lang.reflect.GenericArrayType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.lang.reflect.WildcardType;
import java.util.HashMap;
import java.util.Map;

/**
 * A declared type in which what is known of its variables is filled in: the {@code T} of a {@code Deque<Integer>} is an
 * Integer. A variable of which nothing is known is its bound.
 */
final class ResolvedType implements Wanted {
    private static final int MOST_STEPS = 64;

    private final Type type;
    private final Map<TypeVariable<?>, Type> known;

    ResolvedType(Type type, Map<TypeVariable<?>, Type> known) {
        this.type = follow(type, known);
        this.known = known;
    }

    private static Type follow(Type type, Map<TypeVariable<?>, Type> known) {
        Type found = type;
        for (int i = 0; i < MOST_STEPS; i++) {
            if (found instanceof TypeVariable<?> variable) {
                found = known.getOrDefault(variable, variable.getBounds()[0]);
            } else if (found instanceof WildcardType wildcard) {
                found = wildcard.getUpperBounds()[0];
            } else {
                return found;
            }
        }
        return Object.class;
    }

    @Override
    public Class<?> raw() {
        if (type instanceof Class<?> plain) {
            return plain;
        } else if (type instanceof ParameterizedType generic) {
            return (Class<?>) generic.getRawType();
        }
        return new ResolvedType(((GenericArrayType) type).getGenericComponentType(), known)
                .raw()
                .arrayType();
    }

    @Override
    public Wanted part(int index) {
        if (type instanceof GenericArrayType array) {
            return new ResolvedType(array.getGenericComponentType(), known);
        } else if (type instanceof Class<?> plain && plain.isArray()) {
            return new ResolvedType(plain.getComponentType(), known);
        } else if (type instanceof ParameterizedType generic && index < generic.getActualTypeArguments().length) {
            return new ResolvedType(generic.getActualTypeArguments()[index], known);
        }
        return ANYTHING;
    }

    /** What this says of the variables of its class, and of all that this extends. */
    Map<TypeVariable<?>, Type> variables() {
        Map<TypeVariable<?>, Type> all = new HashMap<>();
        collect(type, known, all);
        return all;
    }

    /**
     * What this says of the variables of a class that extends or implements it: where that is declared as one of a {@code
     * Deque<T>} and this is a {@code Deque<Integer>}, T is an Integer.
     */
    Map<TypeVariable<?>, Type> variablesOf(Class<?> special) {
        Map<TypeVariable<?>, Type> all = variables();
        Map<TypeVariable<?>, Type> seen = new HashMap<>();
        collect(special, Map.of(), seen);
        for (TypeVariable<?> general : raw().getTypeParameters()) {
            if (seen.get(general) instanceof TypeVariable<?> own && all.containsKey(general)) {
                all.put(own, all.get(general));
            }
        }
        return new ResolvedType(special, all).variables(all);
    }

    private Map<TypeVariable<?>, Type> variables(Map<TypeVariable<?>, Type> first) {
        Map<TypeVariable<?>, Type> all = new HashMap<>(first);
        collect(type, first, all);
        return all;
    }

    private static void collect(Type type, Map<TypeVariable<?>, Type> known, Map<TypeVariable<?>, Type> all) {
        if (type instanceof ParameterizedType generic) {
            TypeVariable<?>[] variables = ((Class<?>) generic.getRawType()).getTypeParameters();
            for (int i = 0; i < variables.length; i++) {
                Type argument = generic.getActualTypeArguments()[i];
                Type resolved = argument instanceof TypeVariable<?> variable
                        ? all.getOrDefault(variable, known.getOrDefault(variable, variable))
                        : argument;
                if (resolved != variables[i]) {
                    all.put(variables[i], resolved);
                }
            }
        }
        Class<?> raw = type instanceof ParameterizedType generic
                ? (Class<?>) generic.getRawType()
                : type instanceof Class<?> plain ? plain : Object.class;
        for (Type above : raw.getGenericInterfaces()) {
            collect(above, known, all);
        }
        if (raw.getGenericSuperclass() != null) {
            collect(raw.getGenericSuperclass(), known, all);
        }
    }
}
