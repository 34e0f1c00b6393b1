package chainrule.junit.run;

import chainrule.junit.session.Session;
import chainrule.wire.suites.SuiteNews;
import java.util.List;
import java.util.Optional;
import org.junit.platform.engine.FilterResult;
import org.junit.platform.engine.TestDescriptor;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.launcher.Launcher;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.PostDiscoveryFilter;
import org.junit.platform.launcher.TestPlan;
import org.junit.platform.launcher.core.LauncherConfig;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/** Finds tests and runs them, one after another. */
final class SuiteRun {
    private final List<String> testClasses;
    private final News news;
    private final Launcher launcher = LauncherFactory.create(LauncherConfig.builder()
            .enableLauncherDiscoveryListenerAutoRegistration(false)
            .enableLauncherSessionListenerAutoRegistration(false)
            .enableTestExecutionListenerAutoRegistration(false)
            .enablePostDiscoveryFilterAutoRegistration(false)
            .build());

    SuiteRun(List<String> testClasses, News news) {
        this.testClasses = testClasses;
        this.news = news;
    }

    /** Lists all, and runs none. */
    void list() {
        TestPlan plan = launcher.discover(request(Optional.empty()));
        news.tell(new SuiteNews.Listed(new Listing(plan).rows()));
        news.tell(new SuiteNews.Over());
    }

    /** Runs these. */
    void run(List<String> wanted, Session session) {
        TestPlan plan = launcher.discover(request(Optional.of(wanted)));
        launcher.execute(plan, new TestWatch(plan, session, news, testClasses));
        news.tell(new SuiteNews.Over());
    }

    private LauncherDiscoveryRequest request(Optional<List<String>> wanted) {
        return LauncherDiscoveryRequestBuilder.request()
                .selectors(testClasses.stream()
                        .map(DiscoverySelectors::selectClass)
                        .toList())
                .filters((PostDiscoveryFilter)
                        descriptor -> FilterResult.includedIf(wanted.isEmpty() || isWanted(descriptor, wanted.get())))
                .enableImplicitConfigurationParameters(false)
                .configurationParameter("junit.jupiter.extensions.autodetection.enabled", "true")
                .configurationParameter("junit.jupiter.execution.parallel.enabled", "false")
                .configurationParameter("junit.jupiter.testmethod.order.default", SourceOrder.class.getName())
                .configurationParameter("junit.vintage.discovery.issue.reporting.enabled", "false")
                .build();
    }

    private static boolean isWanted(TestDescriptor descriptor, List<String> wanted) {
        return descriptor
                .getSource()
                .filter(MethodSource.class::isInstance)
                .map(source -> wanted.contains(Listing.key((MethodSource) source)))
                .orElse(true);
    }
}
