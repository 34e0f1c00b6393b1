package chainrule.worker.filter;

import java.util.ArrayList;
import java.util.List;

/**
 * An answer to one system call. The first rule that fits a call decides.
 *
 * @param number of the call
 * @param tests on its arguments, all of which must hold
 * @param answer what the kernel does
 */
record Rule(int number, List<ArgumentTest> tests, Answer answer) {
    private static final int NUMBER = 0;

    static Rule of(int number, Answer answer, ArgumentTest... tests) {
        return new Rule(number, List.of(tests), answer);
    }

    List<Instruction> instructions() {
        List<Instruction> body = new ArrayList<>();
        int left = tests.stream().mapToInt(ArgumentTest::length).sum() + 1;
        for (ArgumentTest test : tests) {
            left -= test.length();
            body.addAll(test.instructions(left));
        }
        body.add(Instruction.answer(answer));

        List<Instruction> all = new ArrayList<>();
        all.add(Instruction.load(NUMBER));
        all.add(Instruction.ifEqual(number, 0, body.size()));
        all.addAll(body);
        return all;
    }
}
