package chainrule.grader.findings;

import chainrule.contract.PerAxis;
import chainrule.wire.CompilerMessage;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A name that the compiler does not know.
 *
 * @param kind such as {@code class} or {@code method}
 * @param name with the types of its arguments if it is a method's
 * @param location where the compiler looked for it
 */
record UnknownSymbol(String kind, String name, String location) {
    private static final String CODE = "compiler.err.cant.resolve";
    private static final String SYMBOL = "symbol:";
    private static final String LOCATION = "location:";

    /** Methods that homework uses and Java 17 does not have: of which type, and since when. */
    private static final Map<String, List<String>> NEWER = Map.ofEntries(
            Map.entry("getFirst", List.of("List", "21")),
            Map.entry("getLast", List.of("List", "21")),
            Map.entry("removeFirst", List.of("List", "21")),
            Map.entry("removeLast", List.of("List", "21")),
            Map.entry("addFirst", List.of("List", "21")),
            Map.entry("addLast", List.of("List", "21")),
            Map.entry("reversed", List.of("List", "21")),
            Map.entry("clamp", List.of("Math", "21")),
            Map.entry("ceilDiv", List.of("Math", "18")),
            Map.entry("ceilMod", List.of("Math", "18")),
            Map.entry("unsignedMultiplyHigh", List.of("Math", "18")),
            Map.entry("gather", List.of("Stream", "24")),
            Map.entry("ofVirtual", List.of("Thread", "21")),
            Map.entry("startVirtualThread", List.of("Thread", "21")));

    /** The name that a message is about; nothing when it is about something else. */
    static Optional<UnknownSymbol> in(CompilerMessage message) {
        if (!message.code().startsWith(CODE)) {
            return Optional.empty();
        }
        String symbol = after(SYMBOL, message.text());
        int space = symbol.indexOf(' ');
        return space < 0
                ? Optional.empty()
                : Optional.of(new UnknownSymbol(
                        symbol.substring(0, space), symbol.substring(space + 1), after(LOCATION, message.text())));
    }

    /** Whether the contract has a type of that name. */
    boolean isOfTheContract() {
        return kind.equals("class")
                && name.chars().allMatch(Character::isJavaIdentifierPart)
                && PerAxis.class.getResource(name + ".class") != null;
    }

    /** The sentence for what came with a newer Java. */
    Optional<CompilerFinding> newer(String path, int line) {
        if (kind.equals("variable") && name.equals("IO")) {
            return Optional.of(new CompilerFinding.NewerJava(path, line, name, "25"));
        }
        int end = name.indexOf('(');
        String method = end < 0 ? "" : name.substring(0, end);
        return Optional.ofNullable(NEWER.get(method))
                .filter(known -> location.contains(known.get(0)))
                .map(known -> new CompilerFinding.NewerJava(path, line, known.get(0) + "." + method, known.get(1)));
    }

    private static String after(String label, String text) {
        return text.lines()
                .map(String::strip)
                .filter(line -> line.startsWith(label))
                .map(line -> line.substring(label.length()).strip())
                .findFirst()
                .orElse("");
    }
}
