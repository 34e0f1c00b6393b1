package chainrule.engine;

import chainrule.grader.grading.Course;
import chainrule.grader.grading.Product;
import java.net.URISyntaxException;
import java.nio.file.Path;
import org.junit.platform.engine.ConfigurationParameters;
import org.junit.platform.engine.EngineDiscoveryRequest;
import org.junit.platform.engine.EngineExecutionListener;
import org.junit.platform.engine.ExecutionRequest;
import org.junit.platform.engine.TestDescriptor;
import org.junit.platform.engine.TestEngine;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.UniqueId;
import org.junit.platform.engine.support.descriptor.EngineDescriptor;

/**
 * Grades on the JUnit Platform. The configuration parameter {@code chainrule.home} names the folder of a product or a
 * kit, {@code chainrule.course} that of a course; without them it is the kit in whose folder {@code lib} the grader lies.
 */
public final class ChainruleTestEngine implements TestEngine {
    private static final String ID = "chainrule";
    private static final String HOME = "chainrule.home";
    private static final String COURSE = "chainrule.course";

    @Override
    public String getId() {
        return ID;
    }

    @Override
    public TestDescriptor discover(EngineDiscoveryRequest request, UniqueId id) {
        EngineDescriptor engine = new EngineDescriptor(id, "Chainrule");
        new Discovery(engine, () -> course(request.getConfigurationParameters())).of(request);
        return engine;
    }

    private static Course course(ConfigurationParameters parameters) {
        Product product = new Product(parameters.get(HOME).map(Path::of).orElseGet(ChainruleTestEngine::home));
        return Course.in(parameters.get(COURSE).map(Path::of).orElse(product.home()), product);
    }

    /** Above the folder with the jar of the grader. */
    private static Path home() {
        try {
            return Path.of(Course.class
                            .getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI())
                    .getParent()
                    .getParent();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void execute(ExecutionRequest request) {
        EngineExecutionListener listener = request.getEngineExecutionListener();
        TestDescriptor engine = request.getRootTestDescriptor();
        listener.executionStarted(engine);
        for (TestDescriptor submission : engine.getChildren()) {
            new GradedTests((SubmissionDescriptor) submission, listener).run();
        }
        listener.executionFinished(engine, TestExecutionResult.successful());
    }
}
