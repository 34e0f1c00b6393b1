package chainrule.grader.process;

import java.util.List;

/** How root becomes a worker's user: nothing that it had is left, and nothing can be gained. */
final class Privileges {
    private Privileges() {}

    /** The beginning of a command; the rest of it then runs as that user, in the same process. */
    static List<String> givenUpFor(int user) {
        return List.of(
                Tool.path("setpriv").orElse("setpriv"),
                "--reuid=" + user,
                "--regid=" + user,
                "--clear-groups",
                "--no-new-privs",
                "--inh-caps=-all",
                "--bounding-set=-all",
                // dies with the grader, however that ends
                "--pdeathsig=KILL");
    }
}
