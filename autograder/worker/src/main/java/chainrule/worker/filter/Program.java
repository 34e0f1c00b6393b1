package chainrule.worker.filter;

import java.util.ArrayList;
import java.util.List;

/**
 * A whole filter: the rules in order, and an answer for every call that none of them names.
 *
 * @param instructions what the kernel runs for each call
 */
record Program(List<Instruction> instructions) {
    private static final int NUMBER = 0;
    private static final int ARCHITECTURE = 4;
    private static final int X86_64 = 0xC000003E;
    /** The first number of the x32 variant, under which every call has a second number. */
    private static final int X32 = 0x40000000;

    static Program of(List<Rule> rules, Answer otherwise) {
        List<Instruction> all = new ArrayList<>();
        all.add(Instruction.load(ARCHITECTURE));
        all.add(Instruction.ifEqual(X86_64, 1, 0));
        all.add(Instruction.answer(Answer.KILL));
        all.add(Instruction.load(NUMBER));
        all.add(Instruction.ifNotLess(X32, 0, 1));
        all.add(Instruction.answer(Answer.ENOSYS));
        rules.forEach(rule -> all.addAll(rule.instructions()));
        all.add(Instruction.answer(otherwise));
        return new Program(all);
    }
}
