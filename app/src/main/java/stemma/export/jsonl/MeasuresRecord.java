package stemma.export.jsonl;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import stemma.claim.AgreementStatus;
import stemma.claim.Claim;
import stemma.claim.Means;
import stemma.claim.Quantity;
import stemma.claim.Sum;
import stemma.claim.Victims;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The slots of a claim that measure: how many, of whom, by what means, how far an agreement has come. */
final class MeasuresRecord {

    private final Pieces pieces;

    MeasuresRecord(Pieces pieces) {
        this.pieces = pieces;
    }

    void putQuantityAndVictims(ObjectNode record, Claim.Measures measures) {
        measures.quantity().ifPresent(quantity -> record.set("quantity", quantity(quantity)));
        List<Quantity.Subset> subsets =
                measures.quantity().map(Quantity::subsets).orElse(List.of());
        if (measures.victims().isPresent() || !subsets.isEmpty()) {
            record.set("victims", victims(measures.victims(), subsets));
        }
    }

    void putMeansAndStatus(ObjectNode record, Claim.Measures measures) {
        Json.setIfAny(record, "means", measures.means().map(Means::label));
        Json.setIfAny(record, "status", measures.status().map(AgreementStatus::label));
    }

    /** What the parts of a number make, and how that stands against it. */
    JsonNode sum(Sum sum) {
        ObjectNode node = Json.object().put("verdict", sum.verdict().label()).put("says", sum.sentence());
        Json.setIfAny(node, "parts", sum.parts(), this::part);
        return node;
    }

    private JsonNode part(Sum.Part part) {
        ObjectNode node = pieces.mention(part.mention());
        node.set("low", Json.bound(part.bounds().low()));
        node.set("high", Json.bound(part.bounds().high()));
        return node;
    }

    private JsonNode quantity(Quantity quantity) {
        Quantity.Bounds bounds = quantity.bounds();
        ObjectNode node = pieces.mention(quantity.mention());
        node.set("low", Json.bound(bounds.low()));
        node.set("high", Json.bound(bounds.high()));
        node.put("unit", quantity.unit());
        node.put("approx", quantity.is(Quantity.Mark.APPROX));
        node.put("aspect", quantity.aspect().label());
        flag(node, "low_open", bounds.lowOpen());
        flag(node, "high_open", bounds.highOpen());
        soft(node, "soft_low", bounds.softLow());
        soft(node, "soft_high", bounds.softHigh());
        flag(node, "vague", quantity.is(Quantity.Mark.VAGUE));
        flag(node, "joint", quantity.is(Quantity.Mark.JOINT));
        quantity.of().ifPresent(whole -> node.set("of", whole(whole)));
        Json.setIfAny(node, "readings", quantity.readings(), Json::number);
        return node;
    }

    private JsonNode whole(Quantity.Whole whole) {
        ObjectNode node = pieces.mention(whole.mention());
        node.set("value", Json.number(whole.value()));
        return node.put("unit", whole.unit());
    }

    private JsonNode victims(Optional<Victims> victims, List<Quantity.Subset> subsets) {
        ObjectNode node = Json.object();
        victims.ifPresent(who -> {
            node.put("status", who.status().label());
            who.words().ifPresent(words -> node.set("words", pieces.mention(words)));
        });
        Json.setIfAny(node, "of_which", subsets, this::subset);
        return node;
    }

    private JsonNode subset(Quantity.Subset subset) {
        ObjectNode node = Json.object().put("who", subset.who().text());
        node.set("low", Json.bound(subset.bounds().low()));
        node.set("high", Json.bound(subset.bounds().high()));
        node.set("span", pieces.span(subset.who().span()));
        flag(node, "vague", subset.marks().contains(Quantity.Mark.VAGUE));
        return node;
    }

    private static void flag(ObjectNode node, String key, boolean holds) {
        if (holds) {
            node.put(key, true);
        }
    }

    private static void soft(ObjectNode node, String key, OptionalDouble bound) {
        if (bound.isPresent()) {
            node.set(key, Json.number(bound.getAsDouble()));
        }
    }
}
