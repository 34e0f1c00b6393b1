package chainrule.grader.diagnosis;

import chainrule.grader.verdict.CaseVerdict;
import chainrule.testkit.Case;
import chainrule.testkit.Check;
import chainrule.testkit.tensor.Numbers;
import chainrule.testkit.tensor.Tensor;
import chainrule.testkit.words.Figures;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;

/**
 * Writes a case as Java: the arguments, the calls that the check makes, and what to compare with. Where several calls
 * have an argument of one name and other contents, the later one has a number behind its name.
 */
final class SnippetText {
    private static final long MOST_NUMBERS = 150;

    private final String className;
    /** Results by name, of which no call has been found yet. */
    private final Map<String, Object> outputs;

    private final Map<String, String> declared = new LinkedHashMap<>();
    private final Set<String> whole = new HashSet<>();
    private final List<String> lines = new ArrayList<>();

    private SnippetText(String className, Map<String, Object> outputs) {
        this.className = className.replace('$', '.');
        this.outputs = new LinkedHashMap<>(outputs);
    }

    static <S, C extends Record & Case> Optional<Snippet> of(
            Class<S> contract, Check<S, C> check, CaseVerdict<C> shown, String className) {
        C given = shown.posed().given();
        if (Numbers.count(given) > MOST_NUMBERS) {
            return Optional.empty();
        }
        Map<String, Tensor> expected = shown.expected().values();
        CallRecording.Recorded<Map<String, Object>> recorded = CallRecording.of(
                contract,
                layer -> check.operation().function().apply(layer, given).byName());
        SnippetText text = new SnippetText(className, recorded.result());
        recorded.calls().forEach(text::add);
        expected.forEach((name, right) -> text.addExpected(name, right));
        return Optional.of(new Snippet(text.lines));
    }

    private void add(CallRecording.Call call) {
        Method method = call.method();
        Parameter[] parameters = method.getParameters();
        List<String> names = new ArrayList<>();
        for (int i = 0; i < parameters.length; i++) {
            names.add(declare(parameters[i], call.arguments()[i]));
        }
        String expression = "new " + className + "()." + method.getName() + "(" + String.join(", ", names) + ")";
        RecordComponent[] components = method.getReturnType().getRecordComponents();
        if (components == null) {
            lines.add(print(nameOf(call.answer()).orElse("result"), method.getReturnType(), expression));
            return;
        }
        String result = fresh("result");
        declared.put(result, expression);
        lines.add("var " + result + " = " + expression + ";");
        for (RecordComponent component : components) {
            nameOf(JavaText.read(component, (Record) call.answer()))
                    .ifPresent(name ->
                            lines.add(print(name, component.getType(), result + "." + component.getName() + "()")));
        }
    }

    /** Under which name the check knows a result. */
    private Optional<String> nameOf(Object answer) {
        Optional<String> name = outputs.entrySet().stream()
                .filter(output -> output.getValue() == answer || isSingle(answer) && answer.equals(output.getValue()))
                .map(Map.Entry::getKey)
                .findFirst();
        name.ifPresent(outputs::remove);
        return name;
    }

    /** Whether it is no array, and so may be another object than the one that was returned. */
    private static boolean isSingle(Object answer) {
        return answer != null && !answer.getClass().isArray();
    }

    private String declare(Parameter parameter, Object argument) {
        String value = JavaText.initializer(argument);
        String name = parameter.getName();
        if (!value.equals(declared.get(name))) {
            name = fresh(name);
            declared.put(name, value);
            String type = argument instanceof Record ? "var" : JavaText.name(parameter.getType());
            lines.add(type + " " + name + " = " + value + ";");
        }
        return name;
    }

    private String fresh(String name) {
        String free = name;
        for (int number = 2; declared.containsKey(free); number++) {
            free = name + number;
        }
        return free;
    }

    private String print(String name, Class<?> type, String expression) {
        if (isWhole(type)) {
            whole.add(name);
        }
        String text = expression;
        if (type.isArray()) {
            boolean flat = type.getComponentType().isPrimitive();
            text = "java.util.Arrays." + (flat ? "toString(" : "deepToString(") + expression + ")";
        }
        return "System.out.println(\"" + name + " = \" + " + text + ");";
    }

    private static boolean isWhole(Class<?> type) {
        return type.isArray() ? isWhole(type.getComponentType()) : type == int.class || type == long.class;
    }

    /** As Arrays.deepToString prints it. */
    private void addExpected(String name, Tensor right) {
        IntFunction<String> entry = position -> entry(right, position, whole.contains(name));
        lines.add("// expected " + name + " = " + printed(right, 0, new int[] {0}, entry));
    }

    private static String entry(Tensor tensor, int position, boolean whole) {
        if (!tensor.isNumeric()) {
            return Figures.entry(tensor, position);
        } else if (whole) {
            return Long.toString((long) tensor.values()[position]);
        }
        String number = JavaText.number(tensor.values()[position]);
        return number.matches("-?\\d+") ? number + ".0" : number;
    }

    private static String printed(Tensor tensor, int axis, int[] next, IntFunction<String> entry) {
        if (axis == tensor.shape().length) {
            return entry.apply(next[0]++);
        }
        List<String> entries = new ArrayList<>();
        for (int i = 0; i < tensor.shape()[axis]; i++) {
            entries.add(printed(tensor, axis + 1, next, entry));
        }
        return "[" + String.join(", ", entries) + "]";
    }
}
