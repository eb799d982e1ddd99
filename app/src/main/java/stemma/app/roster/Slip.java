package stemma.app.roster;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import stemma.app.cache.Hashes;
import stemma.text.DayInterval;
import stemma.text.Document;
import stemma.text.Publisher;

/**
 * What has to be known of a report while it stands on the shelf.
 *
 * @param same hash of what two copies of one report have in common
 * @param key hash of what makes it this report and no other
 */
public record Slip(String id, Document.Input input, String same, String key, Spot spot) {

    /** Where a report stands on the shelf, in bytes. */
    record Spot(long from, int length) {}

    /** What two copies of one report have in common; another publisher's is a report of its own. */
    private record Same(Optional<Publisher> publisher, Optional<String> url, DayInterval published) {}

    static Slip of(Document document, Spot spot) {
        Same same =
                new Same(document.masthead().publisher(), document.masthead().url(), document.published());
        return new Slip(
                document.id(),
                document.input(),
                Hashes.ofText(Hashes.ofText(document.text()) + same),
                Hashes.ofText(document.key()),
                spot);
    }

    Slip called(String other) {
        return new Slip(other, input, same, key, spot);
    }

    Slip withLocationsOf(Slip other) {
        TreeSet<String> locations = new TreeSet<>(input.locations());
        locations.addAll(other.input().locations());
        return new Slip(id, input.at(List.copyOf(locations)), same, key, spot);
    }
}
