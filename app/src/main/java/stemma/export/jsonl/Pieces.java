package stemma.export.jsonl;

import java.util.Optional;
import stemma.claim.Actor;
import stemma.claim.Affiliation;
import stemma.claim.Mention;
import stemma.claim.Place;
import stemma.claim.PlaceRef;
import stemma.claim.PlaceState;
import stemma.text.CodePoints;
import stemma.text.Span;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Writes what points into one report, its offsets in Unicode code points. */
final class Pieces {

    private final CodePoints points;

    Pieces(String text) {
        points = CodePoints.of(text);
    }

    ObjectNode span(Span span) {
        return Json.object().put("start", points.at(span.start())).put("end", points.at(span.end()));
    }

    ObjectNode mention(Mention mention) {
        return span(mention.span()).put("text", mention.text());
    }

    JsonNode actor(Actor actor) {
        return named(mention(actor.mention()), actor.entity(), actor.affiliation());
    }

    /** Who is meant and where they stand; nothing where neither is known. */
    ObjectNode named(ObjectNode mention, Optional<Actor.ActorRef> entity, Affiliation affiliation) {
        entity.ifPresent(actor -> mention.put("id", actor.id()).put("name", actor.name()));
        if (entity.isPresent() || affiliation.camp().isKnown()) {
            stand(mention, affiliation);
        }
        return mention;
    }

    static void stand(ObjectNode node, Affiliation affiliation) {
        Json.setIfAny(node, "institution", affiliation.institution());
        node.put("camp", affiliation.camp().id());
    }

    JsonNode place(Place place) {
        ObjectNode node = mention(place.mention());
        place.resolved().ifPresent(resolved -> resolve(node, resolved));
        Json.setIfAny(node, "states", place.states(), this::state);
        Json.setIfAny(node, "candidates", place.candidates(), Pieces::candidate);
        return node;
    }

    private JsonNode state(PlaceState state) {
        ObjectNode node = mention(state.words()).put("kind", state.kind().label());
        state.by().ifPresent(by -> node.set("by", actor(by)));
        return node;
    }

    private static JsonNode candidate(PlaceRef place) {
        ObjectNode node = Json.object();
        resolve(node, place);
        return node;
    }

    private static void resolve(ObjectNode node, PlaceRef place) {
        node.put("id", place.id()).put("name", place.name());
        node.set("lat", Json.number(place.latitude()));
        node.set("lon", Json.number(place.longitude()));
        node.set("radius_km", Json.number(place.radiusKm()));
        node.put("kind", place.kind().label());
        Json.setIfAny(node, "within", place.within(), Json::text);
    }
}
