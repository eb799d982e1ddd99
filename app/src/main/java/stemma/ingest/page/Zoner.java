package stemma.ingest.page;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import stemma.text.DayEvidence;
import stemma.text.Span;
import stemma.text.Zone;

/** Tells the parts of a page apart. Immutable and safe for use by several threads. */
public final class Zoner {

    private final List<Step> steps;
    private final Printed printed;
    private final Rules rules;

    Zoner(Rules rules) {
        steps = List.of(
                new Furniture(rules),
                new Ending(rules),
                new TitleHead(rules),
                new LayoutHead(rules),
                new Signature(rules));
        printed = new Printed(rules);
        this.rules = rules;
    }

    /** A zoner with the words that Stemma ships. */
    public static Zoner standard() {
        return new Zoner(Rules.standard());
    }

    /**
     * The parts of a text.
     *
     * @param title as the record that held the text gives it
     */
    public Zoned read(String text, Optional<String> title) {
        Page page = Page.of(text, title);
        Sheet sheet = new Sheet(text);
        for (Step step : steps) {
            step.zones(page, sheet).forEach(sheet::paint);
        }
        List<Zone> zones = sheet.zones();
        return new Zoned(zones, printed.days(page, zones), printed.masthead(page, zones));
    }

    /** What a line is that consists of nothing but site furniture ({@code Share this}, {@code 3 comments}). */
    public Optional<Zone.Kind> furniture(String words) {
        Line line = Page.of(words, Optional.empty()).line(0);
        return words.strip().contains("\n")
                ? Optional.empty()
                : Stream.of(Rule.Reach.LINE, Rule.Reach.REST, Rule.Reach.COMMENTS)
                        .flatMap(reach -> rules.ofLine(line, reach).stream())
                        .map(Rule::zone)
                        .findFirst();
    }

    /** The author whom a line names that does nothing else ({@code By Nadia Writer}). */
    public Optional<String> author(String line) {
        return rules.bylineAuthor(line.strip());
    }

    /** The first day printed in a short piece of a text, as evidence; none where there is none. */
    public List<DayEvidence> daysIn(String text, Span span) {
        return rules.days().in(text, span).map(day -> day.evidence(text)).orElse(List.of());
    }
}
