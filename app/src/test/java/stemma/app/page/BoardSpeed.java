package stemma.app.page;

import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import stemma.app.serve.BoardServer;

/**
 * How soon the served board of a case answers a filter, and whether it scrolls without stalls. Run by hand; see
 * {@code bench/README.md}.
 */
final class BoardSpeed {

    private static final int ROUNDS = 3;

    /** Chooses a value of a filter; the time ends when the browser has drawn what came of it. */
    private static final String CHOOSE = """
            ([id, value]) => new Promise(done => {
              const box = document.getElementById(id);
              const from = performance.now();
              box.value = value;
              box.dispatchEvent(new Event(id === 'q' ? 'input' : 'change', {bubbles: true}));
              requestAnimationFrame(() => setTimeout(() => done(performance.now() - from)));
            })
            """;

    private static final String OPTIONS = """
            id => {
              const all = [...document.querySelectorAll('#' + id + ' option')].map(o => o.value).filter(v => v !== '');
              const step = Math.max(1, Math.floor(all.length / 6));
              return all.filter((_, i) => i % step === 0).slice(0, 6);
            }
            """;

    /** Scrolls for six seconds at 2,000 pixels a second; gives the longest time between two frames after the first. */
    private static final String SCROLL = """
            () => new Promise(done => {
              const boxes = [...document.querySelectorAll('main, main .table, main .scroll')].filter(b => b.scrollHeight > b.clientHeight + 50);
              const box = boxes[0] ?? document.scrollingElement;
              let last = performance.now(), longest = 0, frames = 0, slow = 0;
              const start = last;
              const step = now => {
                const took = now - last;
                last = now;
                if (++frames > 1) {
                  longest = Math.max(longest, took);
                  slow += took > 50 ? 1 : 0;
                }
                box.scrollTop += Math.min(200, 2 * took);
                if (now - start < 6000) { requestAnimationFrame(step); } else { done([longest, slow, box.scrollTop, frames]); }
              };
              requestAnimationFrame(now => { last = now; requestAnimationFrame(step); });
            })
            """;

    private static final String WATCH_KEYS = """
            () => {
              self.slowestKey = 0;
              self.keys ??= new PerformanceObserver(list => list.getEntries().forEach(e => slowestKey = Math.max(slowestKey, e.duration)));
              keys.observe({type: 'event', durationThreshold: 16});
            }
            """;

    private BoardSpeed() {}

    public static void main(String[] arguments) throws Exception {
        try (BoardServer server = BoardServer.start(Path.of(arguments[0]), 0);
                Chromium chromium = Chromium.start()) {
            long from = System.nanoTime();
            try (Chromium.Tab tab = chromium.open(server.link().toString(), "", 1440, 900)) {
                tab.page().locator("article.row").first().waitFor();
                System.out.printf(Locale.ROOT, "opened in %.1f s%n", (System.nanoTime() - from) / 1e9);
                List<Double> all = new ArrayList<>();
                for (String view :
                        arguments.length > 1 ? List.of(arguments).subList(1, arguments.length) : Chromium.VIEWS) {
                    all.addAll(view(tab.page(), view));
                }
                tell("all", all);
                System.out.println(tab.troubles());
            }
        }
    }

    private static List<Double> view(Page page, String view) {
        double turn = number(page.evaluate(
                "v => new Promise(done => { const a = document.querySelector(`#views a[href*='view=${v}']`) ?? document.querySelector('#views a');"
                        + " const t = performance.now(); a.click(); requestAnimationFrame(() => setTimeout(() => done(performance.now() - t))); })",
                view));
        Map<String, List<Double>> kinds = new TreeMap<>();
        PageWork filtering = PageWork.during(page, () -> filter(page, kinds));
        List<Double> all = kinds.values().stream().flatMap(List::stream).toList();
        tell(view + " (opened in " + Math.round(turn) + " ms)", all);
        kinds.forEach((kind, times) ->
                System.out.printf(Locale.ROOT, "    %-10s at most %4.0f ms%n", kind, Collections.max(times)));
        System.out.println("    filters: " + filtering);
        type(page);
        page.waitForTimeout(1_500);
        scroll(page);
        return all;
    }

    private static void filter(Page page, Map<String, List<Double>> kinds) {
        for (int round = 0; round < ROUNDS; round++) {
            for (String id : List.of("camp", "publisher", "place", "actor", "link", "zone")) {
                for (Object value : (List<?>) page.evaluate(OPTIONS, id)) {
                    kinds.computeIfAbsent(id, k -> new ArrayList<>()).add(choose(page, id, String.valueOf(value)));
                }
                kinds.computeIfAbsent("clear", k -> new ArrayList<>()).add(choose(page, id, ""));
            }
            for (String day : List.of("2016-05-01", "2016-11-28", "2017-03-01", "")) {
                kinds.computeIfAbsent("day", k -> new ArrayList<>()).add(choose(page, "day", day));
            }
            for (String words :
                    List.of("k", "kill", "killed", "killed hanano", "\"state television\"", "nothing-like-it", "")) {
                kinds.computeIfAbsent("search", k -> new ArrayList<>()).add(choose(page, "q", words));
            }
        }
    }

    /** Types at a hundred words a minute, as keys; gives the longest time from a key to the frame after it. */
    private static void type(Page page) {
        page.evaluate(WATCH_KEYS);
        page.locator("#q").focus();
        PageWork typing = PageWork.during(page, () -> {
            page.keyboard().type("killed in the", new Keyboard.TypeOptions().setDelay(120));
            page.waitForTimeout(500);
        });
        System.out.printf(
                Locale.ROOT,
                "    typing: longest key to frame %.0f ms, %s%n",
                number(page.evaluate("() => slowestKey")),
                typing);
        page.locator("#q").fill("");
    }

    private static void scroll(Page page) {
        List<Object> scrolled = new ArrayList<>();
        PageWork scrolling = PageWork.during(page, () -> scrolled.addAll((List<?>) page.evaluate(SCROLL)));
        System.out.printf(
                Locale.ROOT,
                "    scrolling: longest frame %.0f ms, %d of %.0f over 50 ms, to %.0f px%n",
                number(scrolled.get(0)),
                (int) number(scrolled.get(1)),
                number(scrolled.get(3)),
                number(scrolled.get(2)));
        System.out.println("    scrolling: " + scrolling);
    }

    private static double choose(Page page, String id, String value) {
        return number(page.evaluate(CHOOSE, List.of(id, value)));
    }

    private static double number(Object value) {
        return ((Number) value).doubleValue();
    }

    private static void tell(String what, List<Double> times) {
        List<Double> sorted = times.stream().sorted().toList();
        System.out.printf(
                Locale.ROOT,
                "%s: %d filters, half in %.0f ms, 95 of 100 in %.0f ms, all in %.0f ms%n",
                what,
                sorted.size(),
                sorted.get(sorted.size() / 2),
                sorted.get((int) (sorted.size() * 0.95)),
                sorted.getLast());
    }
}
