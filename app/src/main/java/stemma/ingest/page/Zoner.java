package stemma.ingest.page;

import java.util.List;
import java.util.Optional;
import stemma.text.Zone;

/** Tells the parts of a page apart. Immutable and safe for use by several threads. */
public final class Zoner {

    private final List<Step> steps;
    private final Printed printed;

    Zoner(Rules rules) {
        steps = List.of(
                new Furniture(rules),
                new Ending(rules),
                new TitleHead(rules),
                new LayoutHead(rules),
                new Signature(rules));
        printed = new Printed(rules);
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
}
