package stemma.app.roster;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import stemma.app.cache.Hashes;
import stemma.text.DayInterval;
import stemma.text.Document;
import stemma.text.Publisher;

/**
 * What has to be known of a report while it stands on the shelf.
 *
 * @param same hash of what two copies of one report have in common
 * @param key hash of what makes it this report and no other
 * @param spots where it stands on the shelf, and its copies, of which each may tell more of its day
 */
public record Slip(String id, Document.Input input, String same, String key, List<Spot> spots) {

    public Slip {
        spots = List.copyOf(spots);
    }

    /** Where a report stands on the shelf, in bytes. */
    record Spot(long from, int length) {}

    /** What two copies of one report have in common; another publisher's is a report of its own. */
    private record Same(Optional<Publisher> publisher, Optional<String> url, DayInterval published) {}

    static Slip of(Document document, Spot spot) {
        Same same =
                new Same(document.masthead().publisher(), document.masthead().url(), document.asGiven());
        return new Slip(
                document.id(),
                document.input(),
                Hashes.ofText(Hashes.ofText(document.text()) + same),
                Hashes.ofText(document.key()),
                List.of(spot));
    }

    Slip called(String other) {
        return new Slip(other, input, same, key, spots);
    }

    /** This report with what is known of a copy. */
    Slip with(Slip other) {
        TreeSet<String> locations = new TreeSet<>(input.locations());
        locations.addAll(other.input().locations());
        List<Spot> all = Stream.concat(spots.stream(), other.spots.stream()).toList();
        Document.Input known = input.at(List.copyOf(locations))
                .retrieved(input.retrieval().orElse(other.input().retrieval()));
        return new Slip(id, known, same, key, all);
    }
}
