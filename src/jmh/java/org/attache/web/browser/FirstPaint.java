package org.attache.web.browser;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.attache.ReadingRoom;
import org.attache.benchmark.Figures;
import org.attache.benchmark.Place;

/**
 * When a browser that has never been there first paints something of each page, and how much it has then been sent, by
 * the browser's own performance entries.
 *
 * <p>System properties: {@code knowledge} (the project's own folder), {@code document} (a path in it), {@code loads} of
 * each page (9), by turns; the first of each warms the server up and does not count.
 */
public final class FirstPaint {

    private static final String PAINTED =
            "() => performance.getEntriesByType('paint').find(each => each.name === 'first-contentful-paint').startTime";
    private static final String SENT = "() => performance.getEntriesByType('navigation')"
            + ".concat(performance.getEntriesByType('resource')).reduce((sum, each) => sum + each.transferSize, 0)";
    private static final String ANSWERED = "() => performance.getEntriesByType('navigation')[0].responseEnd";

    private record Load(double painted, double answered, double sent) {}

    private FirstPaint() {}

    public static void main(String[] arguments) throws IOException {
        Path knowledge = Path.of(System.getProperty("knowledge", "knowledge"));
        String document = System.getProperty("document", "three-us-visits.md");
        int loads = Place.number("loads", 9);
        try (Chromium chromium = Chromium.started();
                ReadingRoom room = ReadingRoom.over(
                        knowledge, Place.fresh("first-paint").resolve("data"), LocalDate.of(2026, 12, 1))) {
            String answer = room.asked("When is Tom West in Pakistan?");
            Map<String, String> pages = new LinkedHashMap<>();
            // What the browser itself takes on this machine.
            pages.put("beside it a file of one word", "/healthz");
            pages.put("ask", "/");
            pages.put("answer", answer);
            pages.put("visits, list", "/visits");
            pages.put("visits, calendar", "/visits?view=calendar");
            pages.put("visits, timeline", "/visits?view=timeline");
            pages.put("documents", "/documents");
            pages.put("document", "/documents/" + document);
            pages.put("refusal", "/nothing");
            Map<String, double[][]> took = new LinkedHashMap<>();
            pages.keySet().forEach(page -> took.put(page, new double[3][loads]));
            for (int i = -1; i < loads; i++) {
                for (Map.Entry<String, String> page : pages.entrySet()) {
                    Load load = load(chromium, room.address() + page.getValue());
                    if (i >= 0) {
                        double[][] of = Objects.requireNonNull(took.get(page.getKey()));
                        of[0][i] = load.painted();
                        of[1][i] = load.answered();
                        of[2][i] = load.sent() / 1_000;
                    }
                }
            }
            Figures figures = new Figures("First paint of each page, nothing kept from before, " + loads + " loads");
            took.forEach((page, of) -> figures.atMost(page + ": first paint, median", Figures.median(of[0]), 300, " ms")
                    .add("  the slowest", Figures.quantile(1, of[0]), " ms")
                    .add("  of that until the page was there", Figures.median(of[1]), " ms")
                    .atMost("  sent, with everything it needs", Figures.quantile(1, of[2]), 150, " kB"));
            figures.print();
        }
        System.exit(0);
    }

    private static Load load(Chromium chromium, String address) {
        try (BrowserContext context = chromium.browser().newContext();
                Page page = context.newPage()) {
            page.navigate(address);
            page.waitForFunction("() => performance.getEntriesByType('paint').length > 1");
            List<Double> figures = List.of(PAINTED, ANSWERED, SENT).stream()
                    .map(script -> ((Number) page.evaluate(script)).doubleValue())
                    .toList();
            return new Load(figures.get(0), figures.get(1), figures.get(2));
        }
    }
}
