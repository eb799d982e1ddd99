package stemma.ingest.page;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import stemma.ingest.Once;
import stemma.text.DayEvidence;
import stemma.text.Span;
import stemma.text.Zone;

/** Tells the parts of a page apart. Immutable and safe for use by several threads. */
public final class Zoner {

    private record Trained(List<Step> steps, Printed printed, DaysAround around, Rules rules) {
        static Trained by(Rules rules) {
            List<Step> steps = List.of(
                    new Furniture(rules),
                    new Ending(rules),
                    new TitleHead(rules),
                    new LayoutHead(rules),
                    new Signature(rules));
            return new Trained(steps, new Printed(rules), new DaysAround(rules), rules);
        }
    }

    private final Once<Trained> trained;

    private Zoner(Once<Trained> trained) {
        this.trained = trained;
    }

    /** A zoner with the words that Stemma ships; they are loaded with the first page. */
    public static Zoner standard() {
        return new Zoner(Once.of(() -> Trained.by(Rules.standard())));
    }

    /**
     * The parts of a text.
     *
     * @param title as the record that held the text gives it
     */
    public Zoned read(String text, Optional<String> title) {
        Page page = Page.of(text, title);
        Sheet sheet = new Sheet(text);
        Trained by = trained.get();
        for (Step step : by.steps()) {
            step.zones(page, sheet).forEach(sheet::paint);
        }
        List<Zone> zones = sheet.zones();
        List<DayEvidence> days = Stream.concat(
                        by.printed().days(page, zones).stream(), by.around().of(page, zones).stream())
                .sorted(Comparator.comparing(DayEvidence::strength))
                .toList();
        return new Zoned(zones, days, by.printed().masthead(page, zones));
    }

    /** What the names of pictures and the readers' comments of a page tell of its day, whoever found its zones. */
    public List<DayEvidence> daysAround(String text, List<Zone> zones) {
        return trained.get().around().of(Page.of(text, Optional.empty()), zones);
    }

    /** What a line is that consists of nothing but site furniture ({@code Share this}, {@code 3 comments}). */
    public Optional<Zone.Kind> furniture(String words) {
        Line line = Page.of(words, Optional.empty()).line(0);
        return words.strip().contains("\n")
                ? Optional.empty()
                : Stream.of(Rule.Reach.LINE, Rule.Reach.REST, Rule.Reach.COMMENTS)
                        .flatMap(reach -> trained.get().rules().ofLine(line, reach).stream())
                        .map(Rule::zone)
                        .findFirst();
    }

    /** The author whom a line names that does nothing else ({@code By Nadia Writer}). */
    public Optional<String> author(String line) {
        return trained.get().rules().bylineAuthor(line.strip());
    }

    /** The first day printed in a short piece of a text, as evidence; none where there is none. */
    public List<DayEvidence> daysIn(String text, Span span) {
        return trained.get()
                .rules()
                .days()
                .in(text, span)
                .map(day -> day.evidence(text))
                .orElse(List.of());
    }
}
