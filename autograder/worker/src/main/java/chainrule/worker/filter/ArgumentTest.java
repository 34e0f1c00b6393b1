package chainrule.worker.filter;

import java.util.ArrayList;
import java.util.List;

/** A condition on one argument of a call. Where a test fails, the next rule is tried. */
sealed interface ArgumentTest {
    int FIRST_ARGUMENT = 16;
    int HIGH_HALF = 4;

    /** The argument's instructions; {@code failed} is how many further instructions a failure skips. */
    List<Instruction> instructions(int failed);

    /** How many instructions there are. */
    default int length() {
        return instructions(0).size();
    }

    /** The kernel itself looks at the lower half only of an argument that is an int. */
    private static Instruction load(int argument) {
        return Instruction.load(FIRST_ARGUMENT + argument * Long.BYTES);
    }

    /** An int that is one of several. */
    record OneOf(int argument, List<Integer> values) implements ArgumentTest {
        @Override
        public List<Instruction> instructions(int failed) {
            List<Instruction> all = new ArrayList<>(List.of(load(argument)));
            for (int i = 0; i < values.size(); i++) {
                int left = values.size() - 1 - i;
                all.add(Instruction.ifEqual(values.get(i), left, left == 0 ? failed : 0));
            }
            return all;
        }
    }

    /** An int with at least one of some bits. */
    record AnyBit(int argument, int mask) implements ArgumentTest {
        @Override
        public List<Instruction> instructions(int failed) {
            return List.of(load(argument), Instruction.ifAnyBit(mask, 0, failed));
        }
    }

    /** An int without any of some bits. */
    record NoBit(int argument, int mask) implements ArgumentTest {
        @Override
        public List<Instruction> instructions(int failed) {
            return List.of(load(argument), Instruction.ifAnyBit(mask, failed, 0));
        }
    }

    /** A pointer that is null: both halves are zero. */
    record Null(int argument) implements ArgumentTest {
        @Override
        public List<Instruction> instructions(int failed) {
            return List.of(
                    load(argument),
                    Instruction.ifEqual(0, 0, failed + 2),
                    Instruction.load(FIRST_ARGUMENT + argument * Long.BYTES + HIGH_HALF),
                    Instruction.ifEqual(0, 0, failed));
        }
    }
}
