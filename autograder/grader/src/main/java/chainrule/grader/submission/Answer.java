package chainrule.grader.submission;

import chainrule.wire.Printed;
import java.util.Optional;

/**
 * What a submission makes of one call, or of an operation that consists of several.
 *
 * @param <V> what is returned
 * @param value what was returned; null when there is a fault, and where a method returned null
 * @param fault why nothing was returned, empty when something was
 * @param printed what was printed meanwhile
 * @param remarks what was noticed meanwhile
 */
public record Answer<V>(V value, Optional<Fault> fault, Printed printed, Remarks remarks) {

    /**
     * Something was returned.
     *
     * @param <V> its type
     * @param value what
     * @param printed what was printed
     * @param remarks what was noticed
     * @return an answer without a fault
     */
    public static <V> Answer<V> returned(V value, Printed printed, Remarks remarks) {
        return new Answer<>(value, Optional.empty(), printed, remarks);
    }

    /**
     * Nothing was returned.
     *
     * @param <V> what was asked for
     * @param fault why
     * @param printed what was printed
     * @return an answer without a value
     */
    public static <V> Answer<V> failed(Fault fault, Printed printed) {
        return new Answer<>(null, Optional.of(fault), printed, Remarks.NONE);
    }

    /**
     * Nothing was called.
     *
     * @param <V> what was asked for
     * @param fault why
     * @return an answer without a value
     */
    public static <V> Answer<V> refused(Fault fault) {
        return failed(fault, Printed.NOTHING);
    }
}
