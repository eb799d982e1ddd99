package stemma.app.page;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What the thread that draws a page did meanwhile, piece by piece. Nothing that a reader does is answered within a piece, and
 * processor time, unlike the clock, is the same on a machine that others use.
 *
 * @param longest processor time of the longest piece, in milliseconds
 * @param over how many took more than 50 ms of the processor, which a reader begins to feel
 * @param pieces how many there were
 */
record PageWork(double longest, long over, int pieces) {

    private static final List<String> CATEGORIES = List.of("disabled-by-default-devtools.timeline", "__metadata");
    private static final double FELT = 50;

    /** Watches a page of Chromium while something happens. */
    static PageWork during(Page page, Runnable what) {
        Browser browser = page.context().browser();
        browser.startTracing(page, new Browser.StartTracingOptions().setCategories(CATEGORIES));
        what.run();
        List<Double> times = pieces(JsonMapper.shared().readTree(browser.stopTracing()));
        return new PageWork(
                times.stream().mapToDouble(Double::doubleValue).max().orElse(0),
                times.stream().filter(time -> time > FELT).count(),
                times.size());
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "longest piece of work %.0f ms of the processor, %d of %d over 50 ms",
                longest,
                over,
                pieces);
    }

    private static List<Double> pieces(JsonNode trace) {
        List<Double> times = new ArrayList<>();
        for (JsonNode event : trace.path("traceEvents")) {
            boolean isMain = event.path("pid").asInt(-1) == event.path("tid").asInt(-2);
            if (isMain && "RunTask".equals(event.path("name").asString(""))) {
                times.add(event.path("tdur").asDouble(0) / 1000);
            }
        }
        return times;
    }
}
