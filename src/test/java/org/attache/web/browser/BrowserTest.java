package org.attache.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.attache.ReadingRoom;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Somebody with a browser, at a desk or with a phone, by day or by night. Leaves a picture of each page. */
@TestInstance(Lifecycle.PER_CLASS)
class BrowserTest {

    private static final Path PICTURES = Path.of("target", "screenshots");
    private static final Map<String, String> PAGES = Map.of(
            "visits", "/visits",
            "calendar", "/visits?view=calendar&month=2023-12",
            "timeline", "/visits?view=timeline",
            "documents", "/documents",
            "document", "/documents/three-us-visits.md",
            "refused", "/nothing");

    private final List<AutoCloseable> opened = new ArrayList<>();
    private Chromium chromium;
    private ReadingRoom room;

    @BeforeAll
    void open(@TempDir Path home) {
        chromium = Chromium.started();
        opened.add(chromium);
        room = ReadingRoom.ofTheProject(home);
        opened.add(room);
    }

    @AfterAll
    void close() throws Exception {
        for (AutoCloseable each : opened) {
            each.close();
        }
    }

    @ParameterizedTest
    @CsvSource({"360,LIGHT", "360,DARK", "1400,LIGHT", "1400,DARK"})
    void questionIsAnsweredAndItsCitationOpensTheSentence(int width, ColorScheme scheme) {
        try (BrowserContext context = context(width, scheme)) {
            Page page = context.newPage();
            List<String> complaints = complaints(page);
            page.navigate(room.address());
            assertThat(complaints).isEmpty();
            assertFit(page, "ask", width, scheme);
            // What takes the picture brings a style of its own, which the page's policy forbids.
            complaints.clear();
            page.fill("#question", "When is Tom West in Pakistan?");
            page.keyboard().press("Enter");
            page.waitForSelector("#asked");

            assertThat(page.textContent(".said .text")).contains("from December 7 to 9, 2023.");
            assertThat(page.url()).contains("/answers/");
            page.click(".said a.cite");
            page.waitForSelector("#source mark");
            assertThat(page.textContent("#source mark")).startsWith("Tom West, the US Special Representative");
            assertThat(page.isVisible("#source mark")).isTrue();
            assertThat(complaints).isEmpty();
            assertFit(page, "answer", width, scheme);
            complaints.clear();

            page.fill("#question", "And Elizabeth Horst?");
            page.keyboard().press("Enter");
            page.waitForFunction("() => document.getElementById('asked').textContent.includes('Horst')");
            assertThat(page.textContent(".said .text")).contains("from December 9 to 12, 2023.");
            assertThat(complaints).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({"360,LIGHT", "360,DARK", "1400,LIGHT", "1400,DARK"})
    void everyPageFitsAndKeepsNobodyOut(int width, ColorScheme scheme) {
        try (BrowserContext context = context(width, scheme)) {
            Page page = context.newPage();
            PAGES.forEach((name, path) -> {
                page.navigate(room.address() + path);
                assertFit(page, name, width, scheme);
            });
        }
    }

    private BrowserContext context(int width, ColorScheme scheme) {
        return chromium.browser()
                .newContext(new Browser.NewContextOptions()
                        .setViewportSize(width, 800)
                        .setColorScheme(scheme));
    }

    /** What the browser finds wrong, such as a script that the page's policy forbids. */
    private static List<String> complaints(Page page) {
        List<String> complaints = new ArrayList<>();
        page.onConsoleMessage(message -> {
            if (Set.of("error", "warning").contains(message.type())) {
                complaints.add(message.text());
            }
        });
        page.onPageError(complaints::add);
        return complaints;
    }

    private static void assertFit(Page page, String name, int width, ColorScheme scheme) {
        page.screenshot(new Page.ScreenshotOptions()
                .setFullPage(true)
                .setPath(PICTURES.resolve(
                        name + "-" + width + "-" + scheme.name().toLowerCase(Locale.ROOT) + ".png")));
        assertThat(page.evaluate("document.documentElement.scrollWidth <= document.documentElement.clientWidth"))
                .as(name + " scrolls sideways at " + width)
                .isEqualTo(true);
        List<String> serious = new AxeBuilder(page)
                .analyze().getViolations().stream()
                        .filter(rule -> Set.of("serious", "critical").contains(rule.getImpact()))
                        .map(Rule::getId)
                        .toList();
        assertThat(serious).as(name + " at " + width + ", " + scheme).isEmpty();
    }
}
