package chainrule.grader.answers;

import chainrule.grader.submission.HarnessFault;
import chainrule.testkit.Posed;
import chainrule.wire.Allotment;
import chainrule.wire.ValueCodec;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/**
 * A case as data.
 *
 * @param origin for a homework case its sheet and question
 * @param type the record class that it is of
 * @param bytes its components
 */
record GivenCase(String origin, String type, byte[] bytes) {

    /** Cases as data; nothing when a record among them holds what has no form there. */
    static Optional<List<GivenCase>> of(List<? extends Posed<? extends Record>> cases) {
        try {
            return Optional.of(cases.stream().map(GivenCase::of).toList());
        } catch (IllegalArgumentException noForm) {
            return Optional.empty();
        }
    }

    private static GivenCase of(Posed<? extends Record> posed) {
        Class<?> type = posed.given().getClass();
        return new GivenCase(posed.origin(), type.getName(), ValueCodec.encode(type, posed.given()));
    }

    /** The case, anew. */
    <C> Posed<C> posed() {
        try {
            Class<?> kind = Class.forName(type);
            @SuppressWarnings("unchecked") // it was a case of the check that it was written down with
            C given = (C) ValueCodec.decode(kind, bytes, Allotment.unbounded());
            return new Posed<>(origin, given);
        } catch (ClassNotFoundException | IOException e) {
            throw new HarnessFault("a case that is written down cannot be read: " + type, e);
        }
    }
}
