package chainrule.grader.junit;

import java.lang.reflect.GenericArrayType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.lang.reflect.WildcardType;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Types as Java writes them, seen from a class: the variables of its superclasses are what it says of them.
 *
 * @param known what is filled in for variables
 */
record TypeText(Map<TypeVariable<?>, Type> known) {

    /** Types as a class sees them. */
    static TypeText within(Class<?> type) {
        Map<TypeVariable<?>, Type> known = new HashMap<>();
        collect(type, known);
        return new TypeText(known);
    }

    private static void collect(Class<?> type, Map<TypeVariable<?>, Type> known) {
        for (Type above : type.getGenericInterfaces()) {
            fill(above, known);
        }
        if (type.getGenericSuperclass() != null) {
            fill(type.getGenericSuperclass(), known);
        }
    }

    private static void fill(Type type, Map<TypeVariable<?>, Type> known) {
        if (type instanceof ParameterizedType generic) {
            Class<?> raw = (Class<?>) generic.getRawType();
            for (int i = 0; i < raw.getTypeParameters().length; i++) {
                known.put(raw.getTypeParameters()[i], generic.getActualTypeArguments()[i]);
            }
            collect(raw, known);
        } else if (type instanceof Class<?> plain) {
            collect(plain, known);
        }
    }

    String of(Type type) {
        if (type instanceof Class<?> plain) {
            return plain.getCanonicalName();
        } else if (type instanceof GenericArrayType array) {
            return of(array.getGenericComponentType()) + "[]";
        } else if (type instanceof TypeVariable<?> variable) {
            return known.containsKey(variable) ? of(known.get(variable)) : variable.getName();
        } else if (type instanceof WildcardType wildcard) {
            return wildcard(wildcard);
        }
        ParameterizedType generic = (ParameterizedType) type;
        return of(generic.getRawType())
                + Arrays.stream(generic.getActualTypeArguments())
                        .map(this::of)
                        .collect(Collectors.joining(", ", "<", ">"));
    }

    private String wildcard(WildcardType wildcard) {
        if (wildcard.getLowerBounds().length > 0) {
            return "? super " + of(wildcard.getLowerBounds()[0]);
        }
        Type bound = wildcard.getUpperBounds()[0];
        return bound == Object.class ? "?" : "? extends " + of(bound);
    }

    /** Declared variables with their bounds, or nothing. */
    String variables(TypeVariable<?>[] variables) {
        return variables.length == 0
                ? ""
                : Arrays.stream(variables).map(this::variable).collect(Collectors.joining(", ", "<", "> "));
    }

    private String variable(TypeVariable<?> variable) {
        boolean bounded = variable.getBounds()[0] != Object.class || variable.getBounds().length > 1;
        return variable.getName()
                + (bounded
                        ? Arrays.stream(variable.getBounds())
                                .map(this::of)
                                .collect(Collectors.joining(" & ", " extends ", ""))
                        : "");
    }
}
