package chainrule.worker.filter;

/** What the kernel does with a call. */
enum Answer {
    /** Carries it out. */
    ALLOW(0x7fff0000),
    /** Says that permission is denied: Java makes an AccessDeniedException or a SocketException of it. */
    EACCES(0x00050000 | 13),
    /** Says that the operation is not permitted. */
    EPERM(0x00050000 | 1),
    /** Says that there is no such call: libraries then fall back to an older one, which is answered on its own. */
    ENOSYS(0x00050000 | 38),
    /** Kills the process. */
    KILL(0x80000000);

    private static final int ERROR = 0xffff;

    private final int code;

    Answer(int code) {
        this.code = code;
    }

    int code() {
        return code;
    }

    /** The number of the error that the caller sees. */
    int error() {
        return code & ERROR;
    }
}
