package chainrule.worker.filter;

import java.util.List;

/**
 * A system call as the kernel describes it to a filter, and a plain machine that runs a filter on it.
 *
 * @param architecture which set of numbers it uses
 * @param number which call
 * @param arguments up to six
 */
record Call(int architecture, int number, long... arguments) {
    private static final int X86_64 = 0xC000003E;
    private static final int FIRST_ARGUMENT = 16;

    static Call of(int number, long... arguments) {
        return new Call(X86_64, number, arguments);
    }

    /** What the kernel is told to do. */
    int answerOf(Program program) {
        List<Instruction> code = program.instructions();
        int accumulator = 0;
        for (int at = 0; ; at++) {
            Instruction now = code.get(at);
            switch (now.code()) {
                case 0x20 -> accumulator = word(now.operand());
                case 0x15 -> at += accumulator == now.operand() ? now.ifTrue() : now.ifFalse();
                case 0x45 -> at += (accumulator & now.operand()) != 0 ? now.ifTrue() : now.ifFalse();
                case 0x35 ->
                    at += Integer.compareUnsigned(accumulator, now.operand()) >= 0 ? now.ifTrue() : now.ifFalse();
                case 0x06 -> {
                    return now.operand();
                }
                default -> throw new AssertionError("unknown instruction " + now);
            }
        }
    }

    private int word(int offset) {
        if (offset == 0) {
            return number;
        } else if (offset == Integer.BYTES) {
            return architecture;
        }
        int index = (offset - FIRST_ARGUMENT) / Long.BYTES;
        long argument = index < arguments.length ? arguments[index] : 0;
        return (int) (offset % Long.BYTES == 0 ? argument : argument >>> Integer.SIZE);
    }
}
