package stemma.app.cli.show;

import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import stemma.app.Catalogue;
import stemma.app.Trouble;
import stemma.app.screen.Screen;
import stemma.link.Occurrence;

/** {@code stemma show occurrences}: which claims speak of the same happening. */
@Command(
        name = "occurrences",
        description = "Lists happenings with the claims that speak of each, the most told first.")
public final class ShowOccurrencesCommand implements Callable<Integer> {

    @Mixin
    private Listed listed = new Listed();

    private final Catalogue catalogue;
    private final Screen screen;

    public ShowOccurrencesCommand(Catalogue catalogue, Screen screen) {
        this.catalogue = catalogue;
        this.screen = screen;
    }

    @Override
    public Integer call() throws Trouble {
        List<Occurrence> sorted = listed.open(catalogue, screen).comparison().occurrences().stream()
                .sorted(Comparator.comparingLong((Occurrence occurrence) -> -reports(occurrence))
                        .thenComparingInt(occurrence -> -occurrence.members().size())
                        .thenComparing(Occurrence::id))
                .toList();
        if (sorted.isEmpty()) {
            screen.say("No claim of this case tells of a happening.");
        }
        listed.each(sorted, screen, this::show);
        return 0;
    }

    private void show(Occurrence occurrence) {
        screen.say(occurrence.id() + "  " + occurrence.group().label() + ", "
                + occurrence.members().size() + " claims in " + reports(occurrence) + " reports");
        occurrence.members().forEach(member -> screen.say("  " + StatementLine.of(member)));
        screen.say("");
    }

    private static long reports(Occurrence occurrence) {
        return occurrence.members().stream()
                .map(member -> member.document().id())
                .distinct()
                .count();
    }
}
