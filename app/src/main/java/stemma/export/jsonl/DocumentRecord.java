package stemma.export.jsonl;

import stemma.claim.Affiliation;
import stemma.text.DayEvidence;
import stemma.text.DayInterval;
import stemma.text.Document;
import stemma.text.Publication;
import stemma.text.Publisher;
import stemma.text.Zone;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** One report as the JSON object that {@code documents.jsonl} holds. */
public final class DocumentRecord {

    private DocumentRecord() {}

    /** The report as one line of JSON, without a line end, its publisher not placed. */
    public static String line(Document document, DayInterval published) {
        return line(document, published, Affiliation.unknown());
    }

    /** The report as one line of JSON, without a line end. */
    public static String line(Document document, DayInterval published, Affiliation publisher) {
        Pieces pieces = new Pieces(document.text());
        ObjectNode record = Json.object().put("id", document.id());
        record.set("locations", Json.array(document.input().locations(), Json::text));
        record.put("sha256", document.input().sha256());
        record.put("format", document.input().format());
        putMasthead(record, document.masthead());
        if (publisher.camp().isKnown() || publisher.institution().isPresent()) {
            Pieces.stand(record, publisher);
        }
        document.input().retrieval().day().ifPresent(day -> record.put("retrieved", day.toString()));
        Json.setIfAny(record, "archive", document.input().retrieval().archive());
        Publication publication = document.publication();
        ObjectNode days = days(published);
        publication.expectedBy().ifPresent(day -> days.put("expected_by", day.toString()));
        days.set("evidence", Json.array(publication.weighed(), weighed -> evidence(weighed, pieces)));
        record.set("published", days);
        record.put("text", document.text());
        record.set("zones", Json.array(document.zones(), zone -> zone(zone, pieces)));
        return Json.write(record);
    }

    private static void putMasthead(ObjectNode record, Document.Masthead masthead) {
        Json.setIfAny(record, "language", masthead.language());
        Json.setIfAny(record, "publisher", masthead.publisher().map(Publisher::name));
        Json.setIfAny(record, "title", masthead.title());
        Json.setIfAny(record, "author", masthead.author());
        Json.setIfAny(record, "url", masthead.url());
        Json.setIfAny(record, "note", masthead.note());
    }

    private static ObjectNode days(DayInterval days) {
        ObjectNode node = Json.object();
        node.set("earliest", Json.day(days.earliest()));
        node.set("latest", Json.day(days.latest()));
        return node;
    }

    private static JsonNode evidence(Publication.Weighed weighed, Pieces pieces) {
        DayEvidence evidence = weighed.evidence();
        ObjectNode node = Json.object().put("what", evidence.what());
        evidence.span().ifPresent(span -> node.setAll(pieces.span(span)));
        node.put("strength", evidence.strength().label());
        node.setAll(days(evidence.days()));
        node.put("role", weighed.role().label());
        node.put("why", weighed.why());
        return node;
    }

    private static JsonNode zone(Zone zone, Pieces pieces) {
        ObjectNode node = Json.object().put("kind", zone.kind().label());
        node.setAll(pieces.span(zone.span()));
        Json.setIfAny(node, "author", zone.author());
        return node;
    }
}
