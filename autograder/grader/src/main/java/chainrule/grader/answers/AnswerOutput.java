package chainrule.grader.answers;

import chainrule.grader.oracle.Expected;
import chainrule.testkit.Allowance;
import chainrule.testkit.tensor.Reading;
import chainrule.testkit.tensor.Tensor;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Writes answers; {@link AnswerInput} reads the same, line by line. */
final class AnswerOutput {
    private final DataOutputStream out;

    AnswerOutput(DataOutputStream out) {
        this.out = out;
    }

    /** Writes one entry of a list. */
    @FunctionalInterface
    interface Entry<T> {
        void write(T entry) throws IOException;
    }

    <T> void list(Collection<T> entries, Entry<T> each) throws IOException {
        out.writeInt(entries.size());
        for (T entry : entries) {
            each.write(entry);
        }
    }

    void exercise(AnsweredExercise exercise) throws IOException {
        text(exercise.className());
        list(exercise.checks(), check -> {
            text(check.key());
            list(check.seeds(), out::writeLong);
            list(check.given(), this::given);
            list(check.expected(), this::expected);
        });
    }

    private void given(GivenCase given) throws IOException {
        text(given.origin());
        text(given.type());
        out.writeInt(given.bytes().length);
        out.write(given.bytes());
    }

    private void expected(Expected expected) throws IOException {
        list(expected.values().entrySet(), value -> {
            text(value.getKey());
            shape(value.getValue());
            numbers(value.getValue(), null);
            allowance(expected.allowances().get(value.getKey()));
        });
    }

    private void allowance(Allowance allowance) throws IOException {
        out.writeDouble(allowance.value());
        out.writeLong(allowance.terms());
        out.writeDouble(allowance.magnitude());
        out.writeDouble(allowance.conditioning());
        out.writeByte(allowance.precision().ordinal());
    }

    /** Beside what is right, so that only what differs takes room. */
    void mistaken(MistakenExercise mistaken, AnsweredExercise right) throws IOException {
        list(mistaken.mistakes(), mistake -> {
            text(mistake.name());
            text(mistake.title());
            text(mistake.hint());
        });
        out.writeInt(mistaken.checks().size());
        for (int check = 0; check < mistaken.checks().size(); check++) {
            List<Map<Integer, Optional<Map<String, Reading>>>> cases =
                    mistaken.checks().get(check);
            out.writeInt(cases.size());
            for (int number = 0; number < cases.size(); number++) {
                Expected expected = right.checks().get(check).expected().get(number);
                list(cases.get(number).entrySet(), entry -> made(entry.getKey(), entry.getValue(), expected));
            }
        }
    }

    private void made(int mistake, Optional<Map<String, Reading>> readings, Expected expected) throws IOException {
        out.writeInt(mistake);
        out.writeBoolean(readings.isPresent());
        if (readings.isPresent()) {
            list(readings.get().entrySet(), named -> {
                text(named.getKey());
                reading(named.getValue(), expected.values().get(named.getKey()));
            });
        }
    }

    private void reading(Reading reading, Tensor right) throws IOException {
        if (reading instanceof Tensor tensor) {
            out.writeByte(AnswerInput.TENSOR);
            shape(tensor);
            numbers(tensor, right);
        } else if (reading instanceof Reading.Hole hole) {
            out.writeByte(AnswerInput.HOLE);
            index(hole.index());
        } else if (reading instanceof Reading.Ragged ragged) {
            out.writeByte(AnswerInput.RAGGED);
            index(ragged.index());
            out.writeInt(ragged.length());
            out.writeInt(ragged.first());
        } else {
            out.writeByte(AnswerInput.MISSING);
        }
    }

    private void index(List<Integer> index) throws IOException {
        list(index, out::writeInt);
    }

    private void shape(Tensor tensor) throws IOException {
        out.writeByte(tensor.shape().length);
        for (int length : tensor.shape()) {
            out.writeInt(length);
        }
    }

    /**
     * The first bytes of all numbers, then the second, and so on: a multiple of 1/16 has six bytes of zeros behind two that
     * tell something, and what is equal stands side by side when it is compressed.
     */
    private void numbers(Tensor tensor, Tensor beside) throws IOException {
        list(tensor.words(), this::text);
        int count = tensor.values().length;
        byte[] bytes = new byte[count * Double.BYTES];
        for (int i = 0; i < count; i++) {
            long bits = Double.doubleToRawLongBits(tensor.values()[i]) ^ AnswerInput.bits(tensor, beside, i);
            for (int place = 0; place < Double.BYTES; place++) {
                bytes[place * count + i] = (byte) (bits >>> Byte.SIZE * place);
            }
        }
        out.write(bytes);
    }

    private void text(String text) throws IOException {
        byte[] letters = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(letters.length);
        out.write(letters);
    }
}
