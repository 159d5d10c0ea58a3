package org.attache.web.browser;

import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The Chromium of this machine. None is downloaded: where there is none, tests that need it are skipped. */
final class Chromium implements AutoCloseable {

    /** Where it is set, a machine without a browser fails the tests. */
    private static final String REQUIRED = "BROWSER_REQUIRED";

    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome");

    private final Playwright playwright;
    private final Browser browser;

    private Chromium(Path program) {
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(program)
                        .setHeadless(true)
                        .setArgs(List.of("--no-sandbox")));
    }

    /** Starts it; skips the test that asks for it, or fails it, where there is none. */
    static Chromium started() {
        Optional<Path> program = program();
        if (program.isEmpty()) {
            String reason = "no Chromium is installed (none of " + NAMES + " is on the PATH)";
            return System.getenv().containsKey(REQUIRED) ? fail(reason) : abort(reason);
        }
        return new Chromium(program.get());
    }

    private static Optional<Path> program() {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(":"))
                .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    Browser browser() {
        return browser;
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
