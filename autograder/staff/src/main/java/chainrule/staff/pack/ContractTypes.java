package chainrule.staff.pack;

import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Set;
import java.util.TreeSet;

/** The types of the contract that some interfaces need, and no others: a sheet's exercises, not the whole collection. */
final class ContractTypes {
    private final Set<String> names = new TreeSet<>();

    private ContractTypes() {}

    /**
     * All that a class which implements them has to name.
     *
     * @param interfaces of the chosen exercises
     * @return simple names, the interfaces among them
     */
    static Set<String> of(Iterable<Class<?>> interfaces) {
        ContractTypes types = new ContractTypes();
        interfaces.forEach(types::add);
        return types.names;
    }

    private void add(Class<?> type) {
        if (type.isArray()) {
            add(type.getComponentType());
        } else if (type.getName().startsWith("chainrule.contract.")
                && names.add(topLevel(type).getSimpleName())) {
            addMentioned(topLevel(type));
        }
    }

    private void addMentioned(Class<?> type) {
        for (Method method : type.getDeclaredMethods()) {
            add(method.getReturnType());
            for (Class<?> parameter : method.getParameterTypes()) {
                add(parameter);
            }
        }
        if (type.isRecord()) {
            for (RecordComponent component : type.getRecordComponents()) {
                add(component.getType());
            }
        }
        for (Class<?> parent : type.getInterfaces()) {
            add(parent);
        }
        for (Class<?> nested : type.getDeclaredClasses()) {
            addMentioned(nested);
        }
        if (type.isSealed()) {
            for (Class<?> permitted : type.getPermittedSubclasses()) {
                add(permitted);
            }
        }
    }

    private static Class<?> topLevel(Class<?> type) {
        return type.getEnclosingClass() == null ? type : topLevel(type.getEnclosingClass());
    }
}
