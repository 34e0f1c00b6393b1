package chainrule.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import chainrule.grader.html.HtmlReport;
import chainrule.grader.message.Message;
import com.deque.html.axecore.selenium.AxeBuilder;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** The HTML report in a real browser. */
@Tag("browser")
@Execution(ExecutionMode.SAME_THREAD)
class HtmlReportBrowserTests {
    private static final List<String> WCAG = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");
    private static final Path PICTURES = Path.of("target", "pictures").toAbsolutePath();

    @TempDir
    private static Path temporary;

    private static Path page;
    private static Path pictured;
    private static Browser browser;

    @BeforeAll
    static void gradeAndOpen() throws IOException {
        Homework homework = Homework.withRight(temporary).withConv2d("""
                        public double[][][][] forward(double[][][][] x, double[][][][] w, double[] b, ConvolutionGeometry g) {
                            double[][][][] y = super.forward(x, w, b, g);
                            int last = y[0][0].length - 1;
                            for (int j = 0; last > 0 && j < y[0][0][last].length; j++) {
                                System.out.println("row " + last + ", column " + j);
                                y[0][0][last][j] *= 2 + j;
                            }
                            return y;
                        }
                        """);
        page = report(homework.folder(), "report.html");
        pictured = report(Ours.files("wrong/circular-padding-shifted-by-one"), "pictured.html");
        browser = new Browser();
    }

    private static Path report(Path submission, String name) {
        Path file = temporary.resolve(name);
        HtmlReport.write(Message.of(Machine.grade(submission, Optional.empty(), Optional.of("1"))), file);
        return file;
    }

    @AfterAll
    static void close() {
        browser.close();
    }

    @Test
    void itOpensWithTheCauses() {
        browser.open(page);
        assertThat(browser.driver().getTitle()).startsWith("Deep learning in Java: ");
        WebElement cause = browser.driver().findElement(By.cssSelector("article.card"));
        assertThat(cause.findElements(By.cssSelector(".maps svg.heat rect")))
                .isNotEmpty()
                .allSatisfy(square -> assertThat(square.isDisplayed()).isTrue());
        assertThat(cause.findElements(By.cssSelector("td.wrong"))).isNotEmpty();
        assertThat(cause.findElements(By.cssSelector("td.read"))).isNotEmpty();
        assertThat(cause.findElement(By.cssSelector("figcaption")).getText()).contains("the largest error is");
    }

    @Test
    void theLinksOfACauseLeadToItsChecks() {
        browser.open(page);
        List<WebElement> links = browser.driver().findElements(By.cssSelector("article.card .links a"));
        assertThat(links)
                .isNotEmpty()
                .allSatisfy(
                        link -> assertThat(browser.driver().findElements(By.cssSelector(link.getDomAttribute("href"))))
                                .hasSize(1));
    }

    @Test
    void onPaperTheCausesStandOpenAndTheChecksAreLeftOut() {
        browser.open(page);
        assertThat(browser.onPaper("article.card pre")).isNotEmpty().containsOnly(true);
        assertThat(browser.onPaper("details.check")).isNotEmpty().containsOnly(false);
    }

    @ParameterizedTest
    @ValueSource(ints = {1280, 400})
    void nothingSticksOut(int width) {
        browser.open(page, width);
        Object fits =
                browser.driver().executeScript("return document.documentElement.scrollWidth <= window.innerWidth");
        browser.driver().executeCdpCommand("Emulation.clearDeviceMetricsOverride", Map.of());
        assertThat(fits).isEqualTo(true);
    }

    @Test
    void foldedPartsOpenByMouseAndByKeyboard() {
        browser.open(page);
        List<WebElement> folded = browser.driver().findElements(By.cssSelector("details.card:not([open])"));
        WebElement first = folded.get(0);
        first.findElement(By.tagName("summary")).click();
        assertThat(first.getDomAttribute("open")).isNotNull();
        WebElement second = folded.get(1);
        second.findElement(By.tagName("summary")).sendKeys(Keys.ENTER);
        assertThat(second.getDomAttribute("open")).isNotNull();
    }

    @Test
    void theFirstKeyReachesTheLinkThatSkipsToTheCauses() {
        browser.open(page);
        browser.driver().findElement(By.tagName("body")).sendKeys(Keys.TAB);
        WebElement focused = browser.driver().switchTo().activeElement();
        assertThat(focused.getText()).isEqualTo("Skip to what to mend");
        assertThat(focused.isDisplayed()).isTrue();
    }

    @Test
    void everyTableHasHeaderCells() {
        browser.open(page);
        assertThat(browser.driver().findElements(By.tagName("table")))
                .hasSizeGreaterThan(3)
                .allSatisfy(table -> assertThat(table.findElements(By.cssSelector("th[scope]")))
                        .isNotEmpty());
    }

    @Test
    void noRequestLeavesThePage() {
        browser.open(page);
        browser.unfoldEverything();
        assertThat(browser.requests()).isNotEmpty().allMatch(address -> address.startsWith("file:"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark"})
    void nothingIsAgainstTheAccessibilityGuidelines(String scheme) {
        browser.prefer(scheme);
        browser.open(page);
        assertThat(new AxeBuilder().withTags(WCAG).analyze(browser.driver()).getViolations())
                .isEmpty();
        browser.unfoldEverything();
        assertThat(new AxeBuilder().withTags(WCAG).analyze(browser.driver()).getViolations())
                .isEmpty();
        assertThat(new AxeBuilder().withTags(WCAG).analyze(browser.driver()).getPasses())
                .hasSizeGreaterThan(10);
    }

    @ParameterizedTest
    @CsvSource({"light,report-light.png", "dark,report-dark.png"})
    void picturesForTheDocumentation(String scheme, String name) throws IOException {
        browser.prefer(scheme);
        browser.open(pictured);
        WebElement open = browser.driver().findElement(By.cssSelector("article.card"));
        browser.driver().executeScript("arguments[0].scrollIntoView()", open);
        browser.photograph(PICTURES.resolve(name));
        assertThat(PICTURES.resolve(name)).isNotEmptyFile();
    }
}
