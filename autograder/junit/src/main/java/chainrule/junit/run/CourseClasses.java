package chainrule.junit.run;

import java.util.ArrayList;
import java.util.List;

/** The classes of the course, on this process's own class path. */
final class CourseClasses {
    private CourseClasses() {}

    static ClassLoader loader() {
        return CourseClasses.class.getClassLoader();
    }

    static Class<?> load(String name) {
        try {
            return Class.forName(name, false, loader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException("the course was built without " + name, e);
        }
    }

    /** For each class, what among the types of the course it extends or implements, near or far. */
    static String[][] ancestors(List<Class<?>> types) {
        String[][] ancestors = new String[types.size()][];
        for (int i = 0; i < ancestors.length; i++) {
            Class<?> type = types.get(i);
            List<String> names = new ArrayList<>();
            for (Class<?> other : types) {
                if (other != type && other.isAssignableFrom(type)) {
                    names.add(other.getName());
                }
            }
            ancestors[i] = names.toArray(String[]::new);
        }
        return ancestors;
    }
}
