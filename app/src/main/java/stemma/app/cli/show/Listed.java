package stemma.app.cli.show;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import stemma.app.Catalogue;
import stemma.app.Trouble;
import stemma.app.screen.Screen;
import stemma.app.screen.Text;
import stemma.app.summary.Banner;
import stemma.comparing.Summary;

/** What commands share that list something of a case: the case, and how many things are listed at most. */
final class Listed {

    private static final int DEFAULT_LIMIT = 20;

    @Parameters(paramLabel = "CASE", description = "A case folder.")
    private Path folder = Path.of("case");

    @Option(names = "--limit", paramLabel = "N", description = "At most so many of each list (20, where not given).")
    private int limit = DEFAULT_LIMIT;

    /**
     * Opens the case and says the one thing that must stand above all that is shown of it.
     *
     * @throws Trouble if the limit is none, or the case cannot be read
     */
    ComparedCase open(Catalogue catalogue, Screen screen) throws Trouble {
        if (limit < 1) {
            throw Trouble.usage("--limit takes a number of at least 1, not " + limit + ".");
        }
        ComparedCase compared = ComparedCase.at(folder, catalogue);
        Banner.of(Summary.of(compared.comparison())).ifPresent(banner -> screen.say(Text.wrap(banner) + "\n"));
        return compared;
    }

    /** Shows the first of the things, and says how many are left out. */
    <T> void each(List<T> things, Screen screen, Consumer<T> show) {
        things.stream().limit(limit).forEach(show);
        if (things.size() > limit) {
            screen.say("… and " + (things.size() - limit) + " more; --limit " + things.size() + " shows all.");
        }
    }
}
