package stemma.app.cli.show;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import stemma.app.Catalogue;
import stemma.app.Trouble;
import stemma.app.screen.Screen;
import stemma.link.Occurrence;

/** {@code stemma show occurrences}: which claims speak of the same happening. */
@Command(
        name = "occurrences",
        description = "Lists happenings with the claims that speak of each, the most told first.")
public final class ShowOccurrencesCommand implements Callable<Integer> {

    private static final int DEFAULT_LIMIT = 10;

    @Parameters(paramLabel = "CASE", description = "A case folder.")
    private Path folder = Path.of("case");

    @Option(names = "--limit", paramLabel = "N", description = "At most so many happenings (10, where not given).")
    private int limit = DEFAULT_LIMIT;

    private final Catalogue catalogue;
    private final Screen screen;

    public ShowOccurrencesCommand(Catalogue catalogue, Screen screen) {
        this.catalogue = catalogue;
        this.screen = screen;
    }

    @Override
    public Integer call() throws Trouble {
        if (limit < 1) {
            throw Trouble.usage("--limit takes a number of at least 1, not " + limit + ".");
        }
        List<Occurrence> sorted = ComparedCase.at(folder, catalogue).comparison().occurrences().stream()
                .sorted(Comparator.comparingLong((Occurrence occurrence) -> -reports(occurrence))
                        .thenComparingInt(occurrence -> -occurrence.members().size())
                        .thenComparing(Occurrence::id))
                .toList();
        if (sorted.isEmpty()) {
            screen.say("No claim of this case tells of a happening.");
        }
        for (Occurrence occurrence : sorted.stream().limit(limit).toList()) {
            screen.say(occurrence.id() + "  " + occurrence.group().label() + ", "
                    + occurrence.members().size() + " claims in " + reports(occurrence) + " reports");
            occurrence.members().forEach(member -> screen.say("  " + StatementLine.of(member)));
            screen.say("");
        }
        if (sorted.size() > limit) {
            screen.say("… and " + (sorted.size() - limit) + " more; --limit " + sorted.size() + " shows all.");
        }
        return 0;
    }

    private static long reports(Occurrence occurrence) {
        return occurrence.members().stream()
                .map(member -> member.document().id())
                .distinct()
                .count();
    }
}
