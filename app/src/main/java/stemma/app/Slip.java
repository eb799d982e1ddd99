package stemma.app;

import java.util.List;
import java.util.TreeSet;
import stemma.app.cache.Hashes;
import stemma.text.Document;

/**
 * What has to be known of a report while it stands on the shelf.
 *
 * @param content hash of its input and its text
 * @param key hash of what makes it this report and no other, but for its id
 * @param isAddressed whether its address names it; else its id does
 */
record Slip(String id, Document.Input input, String content, String key, boolean isAddressed, Spot spot) {

    /** Where a report stands on the shelf, in bytes. */
    record Spot(long from, int length) {}

    static Slip of(Document document, Spot spot) {
        boolean addressed = document.masthead().url().isPresent();
        Document nameless = new Document(
                addressed ? document.id() : "",
                document.input(),
                document.masthead(),
                document.dayEvidence(),
                document.text(),
                document.zones());
        return new Slip(
                document.id(),
                document.input(),
                Hashes.ofText(document.input().sha256() + document.text()),
                Hashes.ofText(nameless.key()),
                addressed,
                spot);
    }

    /** What two reports have in common that are one report that came twice. */
    String same() {
        return isAddressed ? key : key + id;
    }

    Slip called(String other) {
        return new Slip(other, input, content, key, isAddressed, spot);
    }

    Slip withLocationsOf(Slip other) {
        TreeSet<String> locations = new TreeSet<>(input.locations());
        locations.addAll(other.input().locations());
        Document.Input both = new Document.Input(List.copyOf(locations), input.sha256(), input.format());
        return new Slip(id, both, content, key, isAddressed, spot);
    }
}
