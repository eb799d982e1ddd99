package stemma.export.jsonl;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import stemma.link.Link;
import stemma.link.Link.End;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** One link as the JSON object that {@code links.jsonl} holds. */
public final class LinkRecord {

    private LinkRecord() {}

    /**
     * The link as one line of JSON, without a line end.
     *
     * @param settle what would settle what it leaves open
     */
    public static String line(Link link, Optional<String> settle) {
        ObjectNode record = Json.object()
                .put("id", id(link))
                .put("kind", link.kind().label())
                .put("from", link.from().id())
                .put("from_kind", kind(link.from()))
                .put("to", link.to().id())
                .put("to_kind", kind(link.to()))
                .put("strength", link.strength().label())
                .put("reason", link.reason());
        ObjectNode detail = Json.object()
                .put("axis", link.kind().axis().name().toLowerCase(java.util.Locale.ROOT))
                .put("on", link.on().label());
        Json.setIfAny(detail, "compared", link.compared(), LinkRecord::compared);
        Json.setIfAny(detail, "settle", settle);
        record.set("detail", detail);
        return Json.write(record);
    }

    /** A link is known by what it joins and how, so that it keeps its id from build to build. */
    public static String id(Link link) {
        String key =
                link.kind().label() + " " + link.from().id() + " " + link.to().id();
        return "l-"
                + UUID.nameUUIDFromBytes(key.getBytes(StandardCharsets.UTF_8))
                        .toString()
                        .replace("-", "")
                        .substring(0, 16);
    }

    private static JsonNode compared(Link.Compared compared) {
        return Json.object()
                .put("what", compared.what())
                .put("from", compared.from())
                .put("to", compared.to());
    }

    private static String kind(End end) {
        return switch (end) {
            case End.OfClaim(String id) -> "claim";
            case End.OfDocument(String id) -> "document";
            case End.OfDerived(String id) -> "derived";
        };
    }
}
