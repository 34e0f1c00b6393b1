package chainrule.grader.junit;

import chainrule.wire.objects.Boxes;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Parameter;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The source of a twin: a class with the name and the members of one of the reference's, in which every member is a call
 * of the student's. Tests that say {@code new ArrayDeque<>()} are compiled and run against it as they are.
 */
final class TwinSource {
    private static final String SESSION = "chainrule.junit.session.";

    private final Class<?> type;
    private final TypeText text;
    private final List<String> members = new ArrayList<>();
    private final StringBuilder body = new StringBuilder();

    private TwinSource(Class<?> type) {
        this.type = type;
        this.text = TypeText.within(type);
    }

    /** The whole file of a class that lies in no other. */
    static String file(Class<?> type) {
        String home = type.getPackageName().isEmpty() ? "" : "package " + type.getPackageName() + ";\n\n";
        return home + new TwinSource(type).source();
    }

    private String source() {
        if (Throwable.class.isAssignableFrom(type)) {
            return head("class") + " {\n" + new TwinThrowable(type).constructors() + nested() + "}\n";
        } else if (type.isEnum()) {
            return head("enum") + " {\n    " + TwinConstants.ofEnum(type) + ";\n" + nested() + "}\n";
        } else if (type.isInterface()) {
            body.append(TwinConstants.of(type));
            methods().forEach(this::addOfInterface);
            return head("interface") + " {\n" + body + nested() + "}\n";
        }
        requireTwinnable();
        body.append(TwinConstants.of(type));
        addRoot();
        if (!isInner()) {
            Stream.of(type.getDeclaredConstructors())
                    .filter(TwinSource::isCallable)
                    .sorted(Comparator.comparing(Constructor::toString))
                    .forEach(this::add);
        }
        methods().forEach(this::add);
        return head("class") + " {\n" + declarations() + body + nested() + "}\n";
    }

    private void requireTwinnable() {
        Class<?> above = type.getSuperclass();
        if (above != Object.class && above != Record.class && above.getClassLoader() == null) {
            throw new UntwinnableException(type.getName() + " extends " + above.getName()
                    + ", of which only a part would be the student's; let it have such an object instead");
        }
    }

    private boolean isRoot() {
        return type.getSuperclass() == Object.class || type.getSuperclass() == Record.class;
    }

    /** The objects of such a class belong to others; tests meet them and do not make them. */
    private boolean isInner() {
        return type.isMemberClass() && !Modifier.isStatic(type.getModifiers());
    }

    private String head(String kind) {
        int kept = Modifier.PUBLIC | Modifier.PROTECTED | (kind.equals("class") ? Modifier.FINAL : 0);
        StringJoiner head = new StringJoiner(" ");
        String modifiers = Modifier.toString(type.getModifiers() & kept);
        head.add("@SuppressWarnings(\"all\")");
        if (!modifiers.isEmpty()) {
            head.add(modifiers);
        }
        if (type.isMemberClass() && kind.equals("class")) {
            head.add("static");
        }
        head.add(kind)
                .add(type.getSimpleName()
                        + text.variables(type.getTypeParameters()).strip());
        if (kind.equals("class") && !isRoot()) {
            head.add("extends " + text.of(type.getGenericSuperclass()));
        }
        List<String> interfaces = new ArrayList<>(
                Stream.of(type.getGenericInterfaces()).map(text::of).toList());
        if (kind.equals("class") && isRoot()) {
            interfaces.add(SESSION + "Twin");
        }
        if (!interfaces.isEmpty() && !kind.equals("enum")) {
            head.add((kind.equals("interface") ? "extends " : "implements ") + String.join(", ", interfaces));
        }
        return head.toString();
    }

    private String nested() {
        return Stream.of(type.getDeclaredClasses())
                .filter(nested -> !Modifier.isPrivate(nested.getModifiers()))
                .sorted(Comparator.comparing(Class::getName))
                .map(nested -> new TwinSource(nested).source().indent(4))
                .collect(Collectors.joining());
    }

    private void addRoot() {
        String handle = SESSION + "Handle";
        if (!isRoot()) {
            body.append("    protected %s(%s handle) { super(handle); }%n".formatted(type.getSimpleName(), handle));
            return;
        }
        body.append("""
                    private final %1$s chainruleHandle;
                    protected %2$s(%1$s handle) { chainruleHandle = %3$sTwins.bind(this, handle); }
                    @Override public %1$s chainruleHandle() { return chainruleHandle; }
                """.formatted(handle, type.getSimpleName(), SESSION));
    }

    private String declarations() {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < members.size(); i++) {
            lines.append("    private static final %1$sMember chainrule%2$d = %1$sMember.of(%3$s.class, %4$s);%n"
                    .formatted(SESSION, i, type.getSimpleName(), members.get(i)));
        }
        return lines.toString();
    }

    /** Methods that tests can call, and those that the class leaves to others and that its twin must have too. */
    private List<Method> methods() {
        Map<String, Method> all = new LinkedHashMap<>();
        Stream.of(type.getDeclaredMethods())
                .filter(TwinSource::isCallable)
                .filter(method -> !method.getName().equals("finalize"))
                .forEach(method -> all.put(signature(method), method));
        if (!type.isInterface()) {
            Stream.of(type.getMethods())
                    .filter(method -> Modifier.isAbstract(method.getModifiers()) && !method.isBridge())
                    .forEach(method -> all.putIfAbsent(signature(method), method));
            if (isRoot()) {
                Stream.of(Object.class.getMethods())
                        .filter(method -> !Modifier.isFinal(method.getModifiers()))
                        .forEach(method -> all.putIfAbsent(signature(method), method));
            }
        }
        return all.values().stream()
                .sorted(Comparator.comparing(Method::toString))
                .toList();
    }

    private static boolean isCallable(Executable member) {
        return !Modifier.isPrivate(member.getModifiers()) && !member.isSynthetic();
    }

    private static String signature(Method method) {
        return method.getName() + Arrays.toString(method.getParameterTypes());
    }

    private void add(Constructor<?> constructor) {
        int number = member("<init>", constructor.getParameterTypes());
        body.append("    %s%s(%s)%s { this(%sTwins.create(chainrule%d%s)); }%n"
                .formatted(
                        start(constructor),
                        type.getSimpleName(),
                        parameters(constructor),
                        exceptions(constructor),
                        SESSION,
                        number,
                        arguments(constructor)));
    }

    private void add(Method method) {
        boolean fixed = Modifier.isStatic(method.getModifiers());
        int number = member(method.getName(), method.getParameterTypes());
        String call = "%sTwins.call(%s, chainrule%d%s)"
                .formatted(SESSION, fixed ? "null" : "this", number, arguments(method));
        Type returned = method.getGenericReturnType();
        String result = returned == void.class ? call : "return (" + boxed(returned) + ") " + call;
        body.append("    %s%s %s(%s)%s { %s; }%n"
                .formatted(
                        start(method),
                        text.of(returned),
                        method.getName(),
                        parameters(method),
                        exceptions(method),
                        result));
    }

    private String boxed(Type type) {
        return type instanceof Class<?> plain ? text.of(Boxes.of(plain)) : text.of(type);
    }

    /** A body of one that the test implements itself runs only there, and has nobody to ask. */
    private void addOfInterface(Method method) {
        if (Modifier.isStatic(method.getModifiers())) {
            return;
        }
        body.append("    %s%s%s %s(%s)%s%s%n"
                .formatted(
                        method.isDefault() ? "default " : "",
                        text.variables(method.getTypeParameters()),
                        text.of(method.getGenericReturnType()),
                        method.getName(),
                        parameters(method),
                        exceptions(method),
                        method.isDefault() ? " { throw new UnsupportedOperationException(); }" : ";"));
    }

    private String start(Executable member) {
        int kept = Modifier.PUBLIC | Modifier.PROTECTED | Modifier.STATIC;
        String modifiers = Modifier.toString(member.getModifiers() & kept);
        return (modifiers.isEmpty() ? "" : modifiers + " ") + text.variables(member.getTypeParameters());
    }

    private int member(String name, Class<?>[] parameters) {
        members.add(Stream.concat(
                        Stream.of('"' + name + '"'),
                        Arrays.stream(parameters).map(parameter -> parameter.getCanonicalName() + ".class"))
                .collect(Collectors.joining(", ")));
        return members.size() - 1;
    }

    private String parameters(Executable member) {
        Parameter[] parameters = member.getParameters();
        Type[] types = member.getGenericParameterTypes();
        StringJoiner list = new StringJoiner(", ");
        for (int i = 0; i < parameters.length; i++) {
            String declared = text.of(types.length == parameters.length ? types[i] : parameters[i].getType());
            boolean rest = member.isVarArgs() && i == parameters.length - 1;
            list.add((rest ? declared.substring(0, declared.length() - 2) + "..." : declared) + " a" + i);
        }
        return list.toString();
    }

    private String exceptions(Executable member) {
        Type[] types = member.getGenericExceptionTypes();
        return types.length == 0
                ? ""
                : " throws " + Arrays.stream(types).map(text::of).collect(Collectors.joining(", "));
    }

    private static String arguments(Executable member) {
        StringJoiner list = new StringJoiner(", ", ", new Object[] {", "}");
        for (int i = 0; i < member.getParameterCount(); i++) {
            list.add("a" + i);
        }
        return list.toString();
    }
}
