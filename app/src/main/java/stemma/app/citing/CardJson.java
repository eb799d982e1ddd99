package stemma.app.citing;

import java.util.List;
import stemma.app.likeness.LookAlike;
import stemma.app.told.Told;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A card as one line of JSON, with the same words as the others. */
public final class CardJson {

    private static final JsonMapper MAPPER = JsonMapper.shared();

    private CardJson() {}

    public static String of(Citation card) {
        Told claim = card.claim();
        ObjectNode json = MAPPER.createObjectNode()
                .put("claim", claim.id())
                .put("report", claim.anchor().report().id())
                .put("type", claim.kind().type().label());
        json.set(
                "quote",
                MAPPER.createObjectNode()
                        .put("before", card.quote().before())
                        .put("trigger", card.quote().trigger())
                        .put("after", card.quote().after()));
        json.put("sentence", card.sentence());
        for (Citation.Entry entry : card.entries()) {
            json.set(entry.topic().key(), texts(entry.lines()));
        }
        json.set("missing", texts(card.missing()));
        json.set("look_alikes", lookAlikes(card.lookAlikes()));
        return MAPPER.writeValueAsString(json);
    }

    private static ArrayNode lookAlikes(List<LookAlike> found) {
        ArrayNode all = MAPPER.createArrayNode();
        for (LookAlike alike : found) {
            ObjectNode node = MAPPER.createObjectNode()
                    .put("claim", alike.claim().id())
                    .put("report", alike.claim().anchor().report().id())
                    .put("says", CardLines.of(alike));
            ArrayNode differences = node.putArray("differs_in");
            alike.differences()
                    .forEach(difference -> differences
                            .addObject()
                            .put("part", difference.part().label())
                            .put("why", difference.why()));
            all.add(node);
        }
        return all;
    }

    private static ArrayNode texts(List<String> texts) {
        ArrayNode all = MAPPER.createArrayNode();
        texts.forEach(all::add);
        return all;
    }
}
