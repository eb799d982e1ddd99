package stemma.ingest;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import stemma.text.DayEvidence;
import stemma.text.Document;
import stemma.text.Document.Input;
import stemma.text.Document.Masthead;

/**
 * What a container says of a report within it: a feed of its entry, a mail of its body, a web archive of a page. Immutable.
 *
 * @param firmly what weighs more than what the report says of itself
 * @param otherwise what is taken where the report is silent
 * @param days evidence of the report's day
 * @param input where it came from, if the reader at the end cannot know
 */
public record Told(Masthead firmly, Masthead otherwise, List<DayEvidence> days, Optional<Input> input) {

    public Told {
        days = List.copyOf(days);
    }

    public static Told nothing() {
        return new Told(Masthead.blank(), Masthead.blank(), List.of(), Optional.empty());
    }

    /** What weighs more than what the report says of itself. */
    public static Told firmly(Masthead masthead, List<DayEvidence> days) {
        return new Told(masthead, Masthead.blank(), days, Optional.empty());
    }

    /** What fills gaps only. */
    public static Told otherwise(Masthead masthead, List<DayEvidence> days) {
        return new Told(Masthead.blank(), masthead, days, Optional.empty());
    }

    /** The same of a report that a reader made into another form: it counts as read from {@code origin}. */
    public Told from(Input origin) {
        return new Told(firmly, otherwise, days, Optional.of(origin));
    }

    /** The item with what this says of it; whatever is no report stays as it is. */
    Item tell(Item item) {
        return switch (item) {
            case Item.Problem problem -> problem;
            case Item.Aside aside -> aside;
            case Item.Report report -> new Item.Report(tell(report.document()));
        };
    }

    private Document tell(Document document) {
        boolean first = !firmly.equals(Masthead.blank());
        List<DayEvidence> own = document.dayEvidence();
        return new Document(
                document.id(),
                input.orElse(document.input()),
                firmly.orElse(document.masthead()).orElse(otherwise),
                Stream.of(first ? days : own, first ? own : days)
                        .flatMap(List::stream)
                        .sorted(Comparator.comparing(DayEvidence::strength))
                        .toList(),
                document.text(),
                document.zones());
    }
}
