package stemma.app.page;

import static org.assertj.core.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The browser that the machine has, without a screen. */
final class Chromium implements AutoCloseable {

    /** The views of the board, as its address names them. */
    static final List<String> VIEWS = List.of(
            "board",
            "reports",
            "claims",
            "timeline",
            "control",
            "wording",
            "balance",
            "responsibility",
            "relay",
            "review");

    private static final List<String> ARGUMENTS = List.of(
            "--no-sandbox",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private final Playwright playwright;
    private final Browser browser;

    private Chromium(Path program) {
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(program)
                        .setArgs(ARGUMENTS));
    }

    /** Starts it; where there is none, the tests are skipped, and on a build server they fail. */
    static Chromium start() {
        return Stream.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome")
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst()
                .map(Chromium::new)
                .orElseGet(Chromium::missing);
    }

    private static Chromium missing() {
        String what = "No Chromium here, so the page was NOT tested; install the package chromium.";
        if (System.getenv("CI") != null) {
            return fail(what);
        }
        return abort(what);
    }

    /** A page at a size, and what it did that it should not. */
    Tab open(Path file, String hash, int width, int height) {
        return open(file.toUri().toString(), hash, width, height);
    }

    /** The same for a page that is served. */
    Tab open(String address, String hash, int width, int height) {
        Page page = browser.newPage(new Browser.NewPageOptions().setViewportSize(width, height));
        Tab tab = new Tab(page, address, new ArrayList<>(), new ArrayList<>());
        page.onRequest(request -> tab.requests().add(request.url()));
        page.onConsoleMessage(message -> tab.troubles().add(message.type() + ": " + message.text()));
        page.onPageError(error -> tab.troubles().add(error));
        page.onDialog(dialog -> {
            tab.troubles().add("dialog: " + dialog.message());
            dialog.dismiss();
        });
        page.navigate(tab.address() + hash);
        return tab;
    }

    /**
     * A page that is open.
     *
     * @param requests every address that it asked for, its own first
     * @param troubles what it wrote to the console, errors and dialogs
     */
    record Tab(Page page, String address, List<String> requests, List<String> troubles) implements AutoCloseable {

        String text(String selector) {
            return page.locator(selector).first().innerText();
        }

        int count(String selector) {
            return page.locator(selector).count();
        }

        /** What has the focus: its element, id and the beginning of its text. */
        String focus() {
            return page.evaluate(
                            "() => { const e = document.activeElement; return `${e.localName}#${e.id}.${e.className} ${e.textContent.slice(0, 40)}`; }")
                    .toString();
        }

        void press(String... keys) {
            for (String key : keys) {
                page.keyboard().press(key);
            }
        }

        @Override
        public void close() {
            page.close();
        }
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
