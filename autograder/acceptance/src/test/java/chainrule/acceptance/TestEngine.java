package chainrule.acceptance;

import chainrule.grader.submission.HarnessFault;
import chainrule.staff.container.BuildContext;
import chainrule.staff.container.Engine;
import chainrule.staff.container.Image;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;

/**
 * The container engine of this machine, with the image of this checkout. Where there is none the tests are skipped, and
 * say so; {@code .ci/run} sets CHAINRULE_CONTAINERS=required, which makes that a failure.
 */
record TestEngine(Engine engine, Image image) {
    private static final String NAME = "chainrule-test:latest";

    static TestEngine open() {
        try {
            Engine engine = Engine.open();
            return new TestEngine(
                    engine, Image.of(engine, BuildContext.around(Machine.product()), base(), NAME, line -> {}));
        } catch (HarnessFault fault) {
            if ("required".equals(System.getenv("CHAINRULE_CONTAINERS"))) {
                throw fault;
            }
            System.err.println("SKIPPED: the tests in containers. " + fault.getMessage());
            return Assumptions.abort(fault.getMessage());
        }
    }

    static String base() {
        return Optional.ofNullable(System.getenv("CHAINRULE_BASE")).orElse("chainrule-test-base:latest");
    }
}
