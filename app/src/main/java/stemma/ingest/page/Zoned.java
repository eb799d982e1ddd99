package stemma.ingest.page;

import java.util.List;
import stemma.text.DayEvidence;
import stemma.text.Document.Masthead;
import stemma.text.Zone;

/**
 * What a page's layout tells.
 *
 * @param zones its parts; they cover the text without gap or overlap
 * @param days evidence of its day that it prints, the strongest first
 * @param printed what it prints of itself: its title, author and outlet, each where it can be told
 */
public record Zoned(List<Zone> zones, List<DayEvidence> days, Masthead printed) {

    public Zoned {
        zones = List.copyOf(zones);
        days = List.copyOf(days);
    }
}
