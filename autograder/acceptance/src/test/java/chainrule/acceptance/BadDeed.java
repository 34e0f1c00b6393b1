package chainrule.acceptance;

import java.util.stream.Stream;

/**
 * Something that a forward does before it returns a right result, if it ever does.
 *
 * @param name in the form of a sentence about the submission
 * @param code statements
 * @param harmless whether the result comes all the same and counts
 */
record BadDeed(String name, String code, boolean harmless) {

    static Stream<BadDeed> all() {
        return Stream.of(
                ending("exits", "System.exit(0);"),
                ending("halts", "Runtime.getRuntime().halt(0);"),
                ending("hangs", "while (Math.abs(1) > 0) { }"),
                ending("recurses without end", "forward(x, w, b, g);"),
                ending(
                        "fills the heap",
                        "var all = new java.util.ArrayList<long[]>(); for (;;) all.add(new long[1 << 20]);"),
                ending("writes to the stream of replies", """
                        try (var out = new java.io.FileOutputStream(java.io.FileDescriptor.out)) {
                            out.write(new byte[1 << 16]);
                        } catch (java.io.IOException e) { }
                        """),
                ending("throws what is no exception", "if (true) throw new ThreadDeath() { };"),
                harmless("leaves threads behind", """
                        for (int i = 0; i < 3; i++) {
                            Thread thread = new Thread(java.util.concurrent.locks.LockSupport::park);
                            thread.setDaemon(false);
                            thread.start();
                        }
                        """),
                harmless(
                        "prints a lot",
                        "for (int i = 0; i < 20_000; i++) System.out.println(\"{\\\"score\\\": 999}\");"),
                harmless(
                        "writes results of its own",
                        trying(
                                "java.nio.file.Files.writeString(java.nio.file.Path.of(\"/autograder/results/results.json\"),"
                                        + " \"{\\\"score\\\": 999}\");")),
                harmless(
                        "appends to the script",
                        trying("java.nio.file.Files.writeString(java.nio.file.Path.of(\"/autograder/run_autograder\"),"
                                + " \"echo\", java.nio.file.StandardOpenOption.APPEND);")),
                harmless("leaves a process behind", trying("new ProcessBuilder(\"sleep\", \"60\").start();")),
                harmless(
                        "kills the grader",
                        "ProcessHandle.current().parent().ifPresent(ProcessHandle::destroyForcibly);"),
                harmless("connects to somewhere", trying("new java.net.Socket(\"127.0.0.1\", 80).close();")));
    }

    private static BadDeed ending(String name, String code) {
        return new BadDeed(name, code, false);
    }

    private static BadDeed harmless(String name, String code) {
        return new BadDeed(name, code, true);
    }

    private static String trying(String deed) {
        return "try { " + deed + " } catch (java.io.IOException | SecurityException e) { }";
    }

    @Override
    public String toString() {
        return name;
    }
}
