package chainrule.testkit.tensor;

import java.util.List;

/** A record that says itself what it consists of, because its class cannot: a case that is read from a file. */
public interface Composite {

    /**
     * What it consists of.
     *
     * @return in order
     */
    List<Piece> pieces();

    /**
     * The same with other contents.
     *
     * @param values one for each piece, in order
     * @return a new record of this class
     */
    Record with(Object[] values);

    /**
     * What a component is to any other record.
     *
     * @param name such as {@code x}
     * @param type its declared type
     * @param value of that type
     */
    record Piece(String name, Class<?> type, Object value) {}
}
