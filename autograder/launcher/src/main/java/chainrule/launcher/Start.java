package chainrule.launcher;

import java.io.File;
import java.net.URISyntaxException;
import javax.tools.ToolProvider;

/** Checks that this Java will do, and starts the grader that lies beside its jar. */
public final class Start {
    private static final int OLDEST = 17;
    private static final int FAULT = 70;
    private static final String MAIN = "chainrule.grader.Main";

    private Start() {}

    /**
     * Grades a folder.
     *
     * @param arguments the grader's own; none grades the folder src
     * @throws Exception when the kit is not whole
     */
    public static void main(String[] arguments) throws Exception {
        String complaint = complaint(
                System.getProperty("java.specification.version"), ToolProvider.getSystemJavaCompiler() != null);
        if (!complaint.isEmpty()) {
            System.err.println(complaint);
            System.exit(FAULT);
        }
        if (System.getenv(Utf8.MARK) == null
                && Utf8.isMissing(System.getProperty("sun.jnu.encoding", "UTF-8"))
                && Utf8.startAgain()) {
            return;
        }
        if (System.getProperty(Quick.MARK) == null && Quick.startAgain(System.getProperties(), arguments)) {
            return;
        }
        File home = home();
        System.setProperty("chainrule.home", home.getPath());
        System.setProperty("chainrule.submission", new File(home, "src").getPath());
        Class.forName(MAIN).getMethod("main", String[].class).invoke(null, (Object) arguments);
    }

    /**
     * What is wrong with a Java.
     *
     * @param version such as {@code 1.8} or {@code 17}
     * @param compiles whether it has a compiler
     * @return a sentence, empty when it will do
     */
    static String complaint(String version, boolean compiles) {
        String feature = version.startsWith("1.") ? version.substring(2) : version;
        if (Integer.parseInt(feature) < OLDEST) {
            return "Chainrule needs Java " + OLDEST + " or newer, and this is Java " + feature
                    + ": install a newer JDK and start it with that.";
        }
        return compiles
                ? ""
                : "Chainrule compiles your files, and this Java has no compiler: install a JDK, not a JRE.";
    }

    private static File home() throws URISyntaxException {
        return new File(Start.class
                        .getProtectionDomain()
                        .getCodeSource()
                        .getLocation()
                        .toURI())
                .getParentFile();
    }
}
