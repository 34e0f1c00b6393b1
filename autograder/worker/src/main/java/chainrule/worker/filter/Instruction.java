package chainrule.worker.filter;

/**
 * One instruction of the kernel's packet-filter machine (struct sock_filter).
 *
 * @param code what to do
 * @param ifTrue how many instructions to skip when a comparison holds
 * @param ifFalse how many to skip when it does not
 * @param operand the number that it works with
 */
record Instruction(int code, int ifTrue, int ifFalse, int operand) {
    static final int BYTES = 8;

    private static final int LOAD_WORD = 0x20;
    private static final int JUMP_IF_EQUAL = 0x15;
    private static final int JUMP_IF_ANY_BIT = 0x45;
    private static final int JUMP_IF_NOT_LESS = 0x35;
    private static final int RETURN = 0x06;

    /** Loads 32 bits of the description of the call (struct seccomp_data). */
    static Instruction load(int offset) {
        return new Instruction(LOAD_WORD, 0, 0, offset);
    }

    static Instruction ifEqual(int value, int ifTrue, int ifFalse) {
        return new Instruction(JUMP_IF_EQUAL, ifTrue, ifFalse, value);
    }

    static Instruction ifAnyBit(int mask, int ifTrue, int ifFalse) {
        return new Instruction(JUMP_IF_ANY_BIT, ifTrue, ifFalse, mask);
    }

    static Instruction ifNotLess(int value, int ifTrue, int ifFalse) {
        return new Instruction(JUMP_IF_NOT_LESS, ifTrue, ifFalse, value);
    }

    static Instruction answer(Answer answer) {
        return new Instruction(RETURN, 0, 0, answer.code());
    }
}
