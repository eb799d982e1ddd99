package stemma.app.sharing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import stemma.claim.ClaimType;
import stemma.claim.Factuality;
import stemma.evaluate.Extent;
import stemma.store.CaseReport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * A report with its claims, cut down to what the claims rest on and with names masked.
 *
 * @param report the records as they can be handed on
 * @param masking what masked the names, for other records that speak of the same report
 */
record SharedReport(CaseReport report, Names.Masking masking) {

    private static final Set<String> KEPT_ZONES = Set.of("headline", "dateline");

    static SharedReport of(CaseReport whole, Names names) {
        ObjectNode document = (ObjectNode) JsonMapper.shared().readTree(whole.record());
        List<ObjectNode> claims = new ArrayList<>();
        whole.claims()
                .forEach(line -> claims.add((ObjectNode) JsonMapper.shared().readTree(line)));
        String text = document.path("text").asString("");
        Names.Masking masking = Names.masking(masked(document, claims, names));
        Excerpt excerpt = new Excerpt(masking.in(text), kept(document, claims));
        List<String> lines = new ArrayList<>();
        for (ObjectNode claim : claims) {
            lines.add(rewritten(withoutAuthor(claim), excerpt, masking).toString());
        }
        return new SharedReport(
                new CaseReport(whole.id(), document(document, excerpt, masking).toString(), lines), masking);
    }

    /** Names that nobody else needs: of private persons and commenters, but not of the dead. */
    private static Set<String> masked(ObjectNode document, List<ObjectNode> claims, Names names) {
        Set<String> masked = new HashSet<>(names.privateIn(document.path("text").asString("")));
        for (JsonNode zone : document.path("zones")) {
            zone.path("author")
                    .asStringOpt()
                    .filter(author -> !author.isBlank())
                    .ifPresent(masked::add);
        }
        for (ObjectNode claim : claims) {
            if (isDeath(claim)) {
                claim.path("patient")
                        .forEach(dead -> masked.removeIf(
                                name -> dead.path("text").asString("").contains(name)));
            }
        }
        return masked;
    }

    private static boolean isDeath(ObjectNode claim) {
        return claim.path("type").asString("").equals(ClaimType.KILLED.label())
                && claim.path("factuality").asString("").equals(Factuality.ASSERTED.label());
    }

    private static List<Extent> kept(ObjectNode document, List<ObjectNode> claims) {
        List<Extent> kept = new ArrayList<>();
        claims.forEach(claim -> ranges(claim, kept));
        for (JsonNode zone : document.path("zones")) {
            if (KEPT_ZONES.contains(zone.path("kind").asString(""))) {
                range(zone).ifPresent(kept::add);
            }
        }
        return kept;
    }

    private static void ranges(JsonNode node, List<Extent> found) {
        range(node).ifPresent(found::add);
        node.forEach(child -> ranges(child, found));
    }

    private static Optional<Extent> range(JsonNode node) {
        return node.path("start").isInt() && node.path("end").isInt()
                ? Optional.of(new Extent(
                        node.path("start").intValue(), node.path("end").intValue()))
                : Optional.empty();
    }

    private static ObjectNode withoutAuthor(ObjectNode claim) {
        if (claim.path("voice") instanceof ObjectNode voice) {
            voice.remove("author");
        }
        return claim;
    }

    private static ObjectNode document(ObjectNode document, Excerpt excerpt, Names.Masking masking) {
        ArrayNode zones = JsonNodeFactory.instance.arrayNode();
        for (JsonNode zone : document.path("zones")) {
            Optional<Extent> part = range(zone).flatMap(excerpt::within);
            part.ifPresent(extent -> zones.addObject()
                    .put("start", extent.start())
                    .put("end", extent.end())
                    .put("kind", zone.path("kind").asString("")));
        }
        document.remove("zones");
        document.remove("text");
        ObjectNode shared = (ObjectNode) rewritten(document, excerpt, masking);
        shared.put("text", excerpt.text());
        shared.set("zones", filled(zones, excerpt));
        return shared;
    }

    /** Zones cover their text without a gap: marks between two kept zones belong to the one before. */
    private static ArrayNode filled(ArrayNode zones, Excerpt excerpt) {
        String text = excerpt.text();
        int length = text.codePointCount(0, text.length());
        for (int i = 0; i < zones.size(); i++) {
            int end = i + 1 < zones.size() ? zones.get(i + 1).path("start").intValue() : length;
            ((ObjectNode) zones.get(i)).put("end", end);
        }
        return zones;
    }

    /** The same node with ranges of the excerpt, and with names masked in every text. */
    private static JsonNode rewritten(JsonNode node, Excerpt excerpt, Names.Masking masking) {
        if (node.isString()) {
            return JsonNodeFactory.instance.stringNode(masking.in(node.stringValue()));
        }
        if (node.isArray()) {
            ArrayNode items = JsonNodeFactory.instance.arrayNode();
            node.forEach(item -> items.add(rewritten(item, excerpt, masking)));
            return items;
        }
        if (!(node instanceof ObjectNode object)) {
            return node;
        }
        Optional<Extent> range = range(object);
        Optional<Extent> there = range.flatMap(excerpt::at);
        ObjectNode copy = JsonNodeFactory.instance.objectNode();
        for (Map.Entry<String, JsonNode> field : object.properties()) {
            boolean isEnd = range.isPresent() && Set.of("start", "end").contains(field.getKey());
            if (!isEnd) {
                copy.set(field.getKey(), rewritten(field.getValue(), excerpt, masking));
            } else {
                there.ifPresent(extent ->
                        copy.put(field.getKey(), field.getKey().equals("start") ? extent.start() : extent.end()));
            }
        }
        return copy;
    }
}
