package chainrule.worker.filter;

import chainrule.worker.filter.ArgumentTest.AnyBit;
import chainrule.worker.filter.ArgumentTest.NoBit;
import chainrule.worker.filter.ArgumentTest.Null;
import chainrule.worker.filter.ArgumentTest.OneOf;
import java.util.ArrayList;
import java.util.List;

/**
 * The two sets of rules. The first holds from before the sources arrive: nothing can be written, started, connected or
 * signalled, and only the lists of {@link SystemCalls} exist. The second holds from before the submission's classes are
 * loaded: nothing can be looked at by its name any more, so that what can be read is what is open.
 */
final class CallRules {
    private static final int CLONE_THREAD = 0x10000;
    private static final int WRITING = 0x243; // O_WRONLY | O_RDWR | O_CREAT | O_TRUNC
    private static final int PROT_EXEC = 4;
    private static final int MAP_ANONYMOUS = 0x20;
    private static final int AT_EMPTY_PATH = 0x1000;
    private static final int O_ASYNC = 0x2000;
    /** Duplicate, and read or set the flags: not the owner and the signal of a pipe, by which one can kill. */
    private static final List<Integer> HARMLESS_FCNTL = List.of(0, 1030, 1, 2, 3);

    private static final int SET_FLAGS = 4;
    /** Names of threads and of memory, and questions: what Java itself asks for. */
    private static final List<Integer> HARMLESS_PRCTL = List.of(15, 16, 3, 0x53564D41, 41, 23, 21, 39);
    /** Is it a terminal, how large, how many bytes wait: nothing that types into a terminal. */
    private static final List<Integer> HARMLESS_IOCTL = List.of(0x5401, 0x5413, 0x541B);

    private static final List<Integer> PIPES = List.of(0, 1);

    private CallRules() {}

    static List<Rule> beforeSources(SystemCalls calls, int self) {
        List<Rule> rules = new ArrayList<>();
        calls.allowed().forEach(number -> rules.add(Rule.of(number, Answer.ALLOW)));
        calls.byPath().forEach(number -> rules.add(Rule.of(number, Answer.ALLOW)));
        checked(calls, self).forEach(rules::add);
        calls.refused().forEach(number -> rules.add(Rule.of(number, Answer.EACCES)));
        return rules;
    }

    static List<Rule> beforeClasses(SystemCalls calls) {
        List<Rule> rules = new ArrayList<>();
        rules.add(Rule.of(calls.number("open"), Answer.EACCES));
        rules.add(Rule.of(calls.number("openat"), Answer.EACCES));
        rules.add(Rule.of(calls.number("seccomp"), Answer.EACCES));
        // about what is open already: the C library asks it by this call with an empty path
        rules.add(Rule.of(calls.number("newfstatat"), Answer.ALLOW, new AnyBit(3, AT_EMPTY_PATH)));
        calls.byPath().forEach(number -> rules.add(Rule.of(number, Answer.EACCES)));
        return rules;
    }

    private static List<Rule> checked(SystemCalls calls, int self) {
        Only only = new Only(calls, new ArrayList<>());
        only.when("clone", Answer.EACCES, new AnyBit(0, CLONE_THREAD));
        only.when("kill", Answer.EPERM, new OneOf(0, List.of(self)));
        only.when("tgkill", Answer.EPERM, new OneOf(0, List.of(self)));
        only.when("prlimit64", Answer.EPERM, new OneOf(0, List.of(0, self)), new Null(2));
        only.when("prctl", Answer.EPERM, new OneOf(0, HARMLESS_PRCTL));
        only.when("ioctl", Answer.EPERM, new OneOf(1, HARMLESS_IOCTL));
        only.rules.add(Rule.of(calls.number("fcntl"), Answer.ALLOW, new OneOf(1, HARMLESS_FCNTL)));
        only.when("fcntl", Answer.EPERM, new OneOf(1, List.of(SET_FLAGS)), new NoBit(2, O_ASYNC));
        // the second step comes through this; a filter on top of a filter can only forbid more
        only.when("seccomp", Answer.ENOSYS, new OneOf(0, List.of(Kernel.SET_FILTER)));
        // the two pipes to the grader stay where they are: whoever reads requests no more cannot be asked either
        only.unless("close", Answer.EPERM, new OneOf(0, PIPES));
        only.unless("dup2", Answer.EPERM, new OneOf(1, PIPES));
        only.unless("dup3", Answer.EPERM, new OneOf(1, PIPES));
        only.when("open", Answer.EACCES, new NoBit(1, WRITING));
        only.when("openat", Answer.EACCES, new NoBit(2, WRITING));
        // code comes from the compiler of the virtual machine, never from a file: no new native library
        only.rules.add(Rule.of(calls.number("mmap"), Answer.ALLOW, new NoBit(2, PROT_EXEC)));
        only.when("mmap", Answer.EACCES, new AnyBit(3, MAP_ANONYMOUS));
        return only.rules;
    }

    /** Collects pairs of rules: allowed when the tests hold, else refused; or the other way about. */
    private record Only(SystemCalls calls, List<Rule> rules) {
        void when(String call, Answer otherwise, ArgumentTest... tests) {
            rules.add(Rule.of(calls.number(call), Answer.ALLOW, tests));
            rules.add(Rule.of(calls.number(call), otherwise));
        }

        void unless(String call, Answer then, ArgumentTest... tests) {
            rules.add(Rule.of(calls.number(call), then, tests));
            rules.add(Rule.of(calls.number(call), Answer.ALLOW));
        }
    }
}
