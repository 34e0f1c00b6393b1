package chainrule.worker.filter;

/**
 * The filter on the system calls of this process, on all of its threads, those of the virtual machine included. It is
 * the wall; whatever in Java keeps a submission from something is only there for clean names. It comes in two steps,
 * because compilers open files and submissions must not.
 */
public final class Filter {
    private final Kernel kernel = new Kernel();
    private final SystemCalls calls = SystemCalls.read();
    private final Probe probe = new Probe(kernel, calls);

    private Filter() {}

    /**
     * Puts the first step in place: nothing can be written, started, connected or signalled any more.
     *
     * @return the filter, whose second step is still to come
     * @throws FilterException when the kernel refuses, or does not do as it was told
     */
    public static Filter install() {
        try {
            Filter filter = new Filter();
            int self = Math.toIntExact(ProcessHandle.current().pid());
            filter.kernel.giveUpPrivileges();
            filter.kernel.install(Program.of(CallRules.beforeSources(filter.calls, self), Answer.ENOSYS));
            filter.probe.nothingCanBeReached();
            return filter;
        } catch (LinkageError noLibrary) {
            throw new FilterException("the library that calls the kernel cannot be loaded");
        }
    }

    /** Loads all that {@link #install} and {@link #closeFiles} need, and takes nothing away. */
    public static void rehearse() {
        Filter filter = new Filter();
        Program.of(CallRules.beforeSources(filter.calls, 1), Answer.ENOSYS);
        Program.of(CallRules.beforeClasses(filter.calls), Answer.ALLOW);
        filter.probe.rehearse();
    }

    /**
     * Puts the second step in place: no file can be opened any more, nor looked at by its name.
     *
     * @throws FilterException when the kernel refuses, or does not do as it was told
     */
    public void closeFiles() {
        kernel.install(Program.of(CallRules.beforeClasses(calls), Answer.ALLOW));
        probe.noFileCanBeOpened();
    }
}
