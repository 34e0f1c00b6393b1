package chainrule.testkit;

import chainrule.contract.Padding;
import chainrule.contract.PaddingMode;
import chainrule.contract.PerAxis;
import chainrule.testkit.tensor.Numbers;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The parameters among the components of a record, in the field's words: all that is neither array nor real number. */
final class Settings {
    private final List<Record> usual;
    private final List<String> words = new ArrayList<>();

    private Settings(List<Record> usual) {
        this.usual = usual;
    }

    /** In one line; what is as usual goes without saying. */
    static String of(Record given, List<Record> usual) {
        Settings settings = new Settings(usual);
        settings.addAll(given);
        return String.join(", ", settings.words);
    }

    /** What each of the settings is called. */
    static List<String> names(String settings) {
        return Arrays.stream(settings.split(","))
                .map(setting -> setting.replaceFirst("\\d.*", "").strip())
                .filter(name -> !name.isEmpty())
                .toList();
    }

    private void addAll(Record record) {
        List<Numbers.Piece> pieces = Numbers.pieces(record);
        List<Numbers.Piece> usually = usual.stream()
                .filter(one -> one.getClass() == record.getClass())
                .findFirst()
                .map(Numbers::pieces)
                .orElse(List.of());
        for (int i = 0; i < pieces.size(); i++) {
            if (usually.isEmpty()
                    || !isSame(pieces.get(i).value(), usually.get(i).value())) {
                add(pieces.get(i));
            }
        }
    }

    /** No padding is no padding, whatever would have stood there. */
    private static boolean isSame(Object value, Object usually) {
        return value instanceof Padding one && isNone(one)
                ? usually instanceof Padding other && isNone(other)
                : value != null && value.equals(usually);
    }

    private static boolean isNone(Padding padding) {
        return padding.top() == 0 && padding.bottom() == 0 && padding.left() == 0 && padding.right() == 0;
    }

    private void add(Numbers.Piece piece) {
        String name = inWords(piece.name());
        if (piece.value() instanceof Padding padding) {
            words.add(of(padding));
        } else if (piece.value() instanceof PerAxis sizes) {
            words.add(name + " " + of(sizes));
        } else if (piece.value() instanceof Integer || piece.value() instanceof Long) {
            words.add(name + " " + piece.value());
        } else if (piece.value() instanceof String text) {
            words.add(name + " \"" + text + '"');
        } else if (piece.value() instanceof Enum<?> choice) {
            words.add(name + " " + choice.name().toLowerCase(Locale.ROOT).replace('_', ' '));
        } else if (piece.value() instanceof Boolean holds) {
            words.add(holds ? name : "no " + name);
        } else if (piece.value() instanceof Record inner) {
            addAll(inner);
        } else if (piece.value() instanceof Record[] several) {
            for (int i = 0; i < several.length; i++) {
                words.add(name + " " + (i + 1) + " (" + of(several[i], usual) + ")");
            }
        }
    }

    private static String of(Padding padding) {
        String mode = padding.mode() == PaddingMode.CIRCULAR ? "circular padding " : "padding ";
        if (padding.top() == padding.bottom() && padding.left() == padding.right()) {
            return mode + of(new PerAxis(padding.top(), padding.left()));
        }
        return mode + "top " + padding.top() + " bottom " + padding.bottom() + " left " + padding.left() + " right "
                + padding.right();
    }

    private static String of(PerAxis sizes) {
        return sizes.height() == sizes.width()
                ? Integer.toString(sizes.height())
                : sizes.height() + " x " + sizes.width();
    }

    /** A component's name as words, such as {@code output padding}. */
    private static String inWords(String name) {
        return name.replaceAll("([A-Z])", " $1").toLowerCase(Locale.ROOT);
    }
}
