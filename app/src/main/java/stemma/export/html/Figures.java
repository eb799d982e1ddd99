package stemma.export.html;

import java.util.List;
import stemma.claim.Claim;
import stemma.claim.Quantity;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Takes out of a claim's record the figures that nobody gave. */
final class Figures {

    private static final List<String> BOUNDS = List.of("low", "high", "low_open", "high_open", "soft_low", "soft_high");

    /** Escapes all beyond ASCII, so that half of a surrogate pair survives UTF-8. */
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

    private Figures() {}

    /** The record without the bounds of vague numbers, and of parts of a whole, whose words say all. */
    static String without(String line, Claim claim) {
        boolean vague = claim.measures()
                .quantity()
                .filter(quantity -> quantity.is(Quantity.Mark.VAGUE))
                .isPresent();
        boolean parts = claim.measures()
                .quantity()
                .filter(quantity -> !quantity.subsets().isEmpty())
                .isPresent();
        if (!vague && !parts) {
            return line;
        }
        JsonNode record = JSON.readTree(line);
        if (vague) {
            strip(record.path("quantity"));
        }
        record.path("victims").path("of_which").forEach(Figures::strip);
        return JSON.writeValueAsString(record);
    }

    private static void strip(JsonNode node) {
        if (node instanceof ObjectNode object) {
            object.remove(BOUNDS);
        }
    }
}
