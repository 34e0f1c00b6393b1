package chainrule.junit.session;

import chainrule.testkit.words.StudentText;
import java.lang.reflect.Array;
import java.lang.reflect.Proxy;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The calls of a test as a program to paste. Writing it calls nothing of the student's: objects have names. */
public final class Transcript {
    private static final int MOST_LINES = 12;
    private static final int MOST_ENTRIES = 40;
    private static final int LONGEST_TEXT = 60;

    private final Deque<String> lines = new ArrayDeque<>();
    private final Map<Object, String> names = new IdentityHashMap<>();
    private final Map<String, Integer> counts = new HashMap<>();
    private int total;

    /** What a call looks like before it is known how it ends. */
    String call(Member member, Object receiver, Object[] arguments) {
        List<String> shown = new ArrayList<>();
        for (Object argument : arguments) {
            shown.add(literal(argument));
        }
        String list = "(" + String.join(", ", shown) + ")";
        return switch (member.kind()) {
            case NEW -> "new " + generic(member) + list;
            case STATIC -> member.owner().getSimpleName() + "." + member.name() + list;
            case INSTANCE -> nameOf(receiver) + "." + member.name() + list;
        };
    }

    private static String generic(Member member) {
        return member.name() + (member.owner().getTypeParameters().length > 0 ? "<>" : "");
    }

    /** Of an object that implements an interface only the twin, if there is one, knows the class. */
    void created(String call, Class<?> declared, Object object) {
        Class<?> type = object instanceof Twin ? object.getClass() : declared;
        String variables = type.getTypeParameters().length > 0 ? "<?>" : "";
        String made = type == declared && !declared.isInterface()
                ? call
                : "new " + (type.isInterface() ? "/* your class */" : type.getSimpleName())
                        + (variables.isEmpty() ? "" : "<>") + "()";
        add(type.getSimpleName() + variables + " " + nameOf(object) + " = " + made + ";");
    }

    void returned(String call, boolean nothing, Object value) {
        boolean known = names.containsKey(value);
        if (!nothing && isObject(value) && !known) {
            add("var " + nameOf(value) + " = " + call + ";");
        } else {
            add(call + ";" + (nothing ? "" : "      // " + literal(value)));
        }
    }

    void ended(String call, String how) {
        add(call + ";      // " + how);
    }

    private void add(String line) {
        total++;
        lines.add(line);
        if (lines.size() > MOST_LINES) {
            lines.remove();
        }
    }

    /**
     * The last calls.
     *
     * @return a line each
     */
    public List<String> lines() {
        return List.copyOf(lines);
    }

    /**
     * How many calls there were.
     *
     * @return as many as lines, or more
     */
    public int total() {
        return total;
    }

    private static boolean isObject(Object value) {
        return value instanceof Twin || value != null && Proxy.isProxyClass(value.getClass());
    }

    private String nameOf(Object object) {
        return names.computeIfAbsent(object, unknown -> {
            Class<?> type =
                    Proxy.isProxyClass(object.getClass()) && object.getClass().getInterfaces().length > 0
                            ? object.getClass().getInterfaces()[0]
                            : object.getClass();
            String simple = type.getSimpleName().isEmpty() || isLambda(type) ? "object" : type.getSimpleName();
            String stem = simple.substring(0, 1).toLowerCase(Locale.ROOT) + simple.substring(1);
            return stem.replaceAll("\\W", "") + counts.merge(stem, 1, Integer::sum);
        });
    }

    private static boolean isLambda(Class<?> type) {
        return type.isHidden() || type.isSynthetic();
    }

    /** A value as Java writes it. */
    private String literal(Object value) {
        if (value == null || value instanceof Number || value instanceof Boolean) {
            String suffix = value instanceof Long ? "L" : value instanceof Float ? "f" : "";
            return value + suffix;
        } else if (value instanceof String text) {
            return quoted(text);
        } else if (value instanceof Character letter) {
            return "'" + (letter == '\'' || letter == '\\' ? "\\" : "")
                    + StudentText.of(letter.toString()).block() + "'";
        } else if (value instanceof Enum<?> constant) {
            return constant.getDeclaringClass().getSimpleName() + "." + constant.name();
        } else if (value.getClass().isArray()) {
            return array(value);
        } else if (value instanceof Collection<?> collection && !isObject(value)) {
            return "List.of(" + entries(first(collection)) + ")";
        } else if (value instanceof Map<?, ?> map && !isObject(value)) {
            return "a map of " + map.size();
        }
        return nameOf(value);
    }

    private static List<Object> first(Collection<?> collection) {
        List<Object> all = new ArrayList<>();
        for (Object entry : collection) {
            if (all.size() > MOST_ENTRIES) {
                break;
            }
            all.add(entry);
        }
        return all;
    }

    private String entries(List<?> all) {
        List<String> shown = new ArrayList<>();
        all.stream().limit(MOST_ENTRIES).forEach(entry -> shown.add(literal(entry)));
        return String.join(", ", shown) + (all.size() > MOST_ENTRIES ? ", …" : "");
    }

    private String array(Object array) {
        List<Object> all = new ArrayList<>();
        for (int i = 0; i < Math.min(Array.getLength(array), MOST_ENTRIES + 1); i++) {
            all.add(Array.get(array, i));
        }
        return "new " + array.getClass().getSimpleName() + " {" + entries(all) + "}";
    }

    private static String quoted(String text) {
        String cut = text.length() > LONGEST_TEXT ? text.substring(0, LONGEST_TEXT) + "…" : text;
        String escaped = cut.replace("\\", "\\\\")
                .replace("\"", "\\\"")
                .replace("\n", "\\n")
                .replace("\t", "\\t");
        return '"' + StudentText.of(escaped).block() + '"';
    }
}
