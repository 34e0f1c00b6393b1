package chainrule.worker.filter;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The filter call by call, on a machine in Java: what the kernel would be told. */
class ProgramTests {
    private static final int SELF = 4711;
    private static final SystemCalls CALLS = SystemCalls.read();
    private static final Program SOURCES = Program.of(CallRules.beforeSources(CALLS, SELF), Answer.ENOSYS);
    private static final Program CLASSES = Program.of(CallRules.beforeClasses(CALLS), Answer.ALLOW);

    private static void assertAnswer(Program program, Answer wanted, String call, long... arguments) {
        assertThat(Call.of(CALLS.number(call), arguments).answerOf(program))
                .as(call)
                .isEqualTo(wanted.code());
    }

    @ParameterizedTest
    @ValueSource(strings = {"read", "write", "futex", "mprotect", "exit_group", "getrandom", "fstat"})
    void whatJavaLivesOnIsAllowed(String call) {
        assertAnswer(SOURCES, Answer.ALLOW, call);
        assertAnswer(CLASSES, Answer.ALLOW, call);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "execve",
                "execveat",
                "fork",
                "vfork",
                "socket",
                "connect",
                "sendto",
                "unlink",
                "rename",
                "chmod",
                "link",
                "symlink",
                "mkdir",
                "truncate"
            })
    void whatReachesOutIsRefusedInWordsThatJavaKnows(String call) {
        assertAnswer(SOURCES, Answer.EACCES, call);
    }

    @ParameterizedTest
    @CsvSource({
        "ptrace, 101",
        "process_vm_writev, 311",
        "clone3, 435",
        "openat2, 437",
        "io_uring_setup, 425",
        "keyctl, 250",
        "memfd_create, 319",
        "shmget, 29",
        "bpf, 321",
        "tkill, 200",
        "not yet invented, 9999"
    })
    void whatIsNotNamedDoesNotExist(String call, int number) {
        assertThat(Call.of(number).answerOf(SOURCES)).as(call).isEqualTo(Answer.ENOSYS.code());
    }

    @Test
    void anotherArchitectureIsDeadly() {
        int i386 = 0x40000003;
        assertThat(new Call(i386, CALLS.number("read")).answerOf(SOURCES)).isEqualTo(Answer.KILL.code());
    }

    @Test
    void theSecondNumberOfACallIsUnknown() {
        int x32 = 0x40000000;
        assertThat(Call.of(CALLS.number("read") | x32).answerOf(SOURCES)).isEqualTo(Answer.ENOSYS.code());
        assertThat(Call.of(-1).answerOf(SOURCES)).isEqualTo(Answer.ENOSYS.code());
    }

    @Test
    void threadsMayBeStartedProcessesNot() {
        assertAnswer(SOURCES, Answer.ALLOW, "clone", 0x3d0f00);
        assertAnswer(SOURCES, Answer.EACCES, "clone", 0x1200011);
    }

    @Test
    void signalsReachOnlyOneself() {
        assertAnswer(SOURCES, Answer.ALLOW, "kill", SELF, 9);
        assertAnswer(SOURCES, Answer.EPERM, "kill", SELF + 1, 9);
        assertAnswer(SOURCES, Answer.EPERM, "kill", -1, 9);
        assertAnswer(SOURCES, Answer.EPERM, "kill", 0, 9);
        assertAnswer(SOURCES, Answer.ALLOW, "tgkill", SELF, 5, 12);
        assertAnswer(SOURCES, Answer.EPERM, "tgkill", 1, 1, 9);
    }

    @Test
    void limitsMayBeAskedForNotSet() {
        assertAnswer(SOURCES, Answer.ALLOW, "prlimit64", 0, 7, 0, 1);
        assertAnswer(SOURCES, Answer.ALLOW, "prlimit64", SELF, 7, 0, 1);
        assertAnswer(SOURCES, Answer.EPERM, "prlimit64", 1, 7, 0, 1);
        assertAnswer(SOURCES, Answer.EPERM, "prlimit64", 0, 7, 4096, 0);
        assertAnswer(SOURCES, Answer.EPERM, "prlimit64", 0, 7, 1L << 32, 0);
    }

    @Test
    void aPipeHasNoOwnerToSignal() {
        for (long harmless : new long[] {0, 1, 2, 3, 1030}) {
            assertAnswer(SOURCES, Answer.ALLOW, "fcntl", 5, harmless, 0x2000);
        }
        assertAnswer(SOURCES, Answer.ALLOW, "fcntl", 5, 4, 0x800);
        assertAnswer(SOURCES, Answer.EPERM, "fcntl", 5, 4, 0x2800);
        for (long owner : new long[] {8, 10, 15, 6, 7, 1024, 1033}) {
            assertAnswer(SOURCES, Answer.EPERM, "fcntl", 5, owner, 1);
        }
    }

    @Test
    void filesAreReadForCompilingOnly() {
        assertAnswer(SOURCES, Answer.ALLOW, "openat", -100, 1, 0x80000);
        assertAnswer(SOURCES, Answer.ALLOW, "open", 1, 0);
        for (long writing : new long[] {1, 2, 0x40, 0x200, 0x80241}) {
            assertAnswer(SOURCES, Answer.EACCES, "openat", -100, 1, writing);
            assertAnswer(SOURCES, Answer.EACCES, "open", 1, writing);
        }
        for (String call :
                new String[] {"open", "openat", "stat", "lstat", "access", "faccessat2", "readlink", "statx"}) {
            assertAnswer(CLASSES, Answer.EACCES, call, -100, 1, 0, 0);
        }
    }

    @Test
    void whatIsOpenMayBeAskedForItsSize() {
        assertAnswer(CLASSES, Answer.ALLOW, "newfstatat", 0, 1, 1, 0x1000);
        assertAnswer(CLASSES, Answer.EACCES, "newfstatat", -100, 1, 1, 0);
    }

    @Test
    void thePipesToTheGraderStayWhereTheyAre() {
        for (long pipe : new long[] {0, 1}) {
            assertAnswer(SOURCES, Answer.EPERM, "dup2", 5, pipe);
            assertAnswer(SOURCES, Answer.EPERM, "dup3", 5, pipe, 0);
            assertAnswer(SOURCES, Answer.EPERM, "close", pipe);
        }
        for (String call : new String[] {"dup2", "dup3", "close"}) {
            assertAnswer(SOURCES, Answer.ALLOW, call, 5, 7);
        }
        assertAnswer(SOURCES, Answer.ALLOW, "dup", 0);
    }

    @Test
    void codeComesFromNoFile() {
        assertAnswer(SOURCES, Answer.ALLOW, "mmap", 0, 4096, 3, 2);
        assertAnswer(SOURCES, Answer.ALLOW, "mmap", 0, 4096, 7, 0x22);
        assertAnswer(SOURCES, Answer.EACCES, "mmap", 0, 4096, 5, 2);
    }

    @Test
    void onlyTheNextStepOfTheFilterMayFollow() {
        assertAnswer(SOURCES, Answer.ALLOW, "seccomp", 1, 5, 1);
        assertAnswer(SOURCES, Answer.ENOSYS, "seccomp", 0, 0, 0);
        assertAnswer(CLASSES, Answer.EACCES, "seccomp", 1, 5, 1);
    }

    @Test
    void aTerminalIsNotTypedInto() {
        assertAnswer(SOURCES, Answer.ALLOW, "ioctl", 0, 0x541B);
        assertAnswer(SOURCES, Answer.EPERM, "ioctl", 0, 0x5412);
    }

    @Test
    void theKernelTakesItInSize() {
        assertThat(SOURCES.instructions()).hasSizeLessThan(4096).allSatisfy(instruction -> {
            assertThat(instruction.ifTrue()).isBetween(0, 255);
            assertThat(instruction.ifFalse()).isBetween(0, 255);
        });
    }
}
