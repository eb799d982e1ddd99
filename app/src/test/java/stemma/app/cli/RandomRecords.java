package stemma.app.cli;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Claim records of few words and values, so that many are alike; awkward scripts, blanks and empty slots included. */
final class RandomRecords {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private static final List<String> WORDS = List.of(
            "army",
            "the army’s",
            "Syrian",
            "rebels",
            "East",
            "eastern",
            "new",
            "Wa'er",
            "حمص",
            "CAFÉ",
            "cafe\u0301",
            "İdlib",
            "𝒜mra",
            "🛑",
            "\u00a0",
            "12",
            "½",
            "al-",
            "of",
            "countryside");
    private static final List<String> UNITS =
            List.of("person", "Women", "%", "sq km", "raids", "cities", "families", " boxes ", "");
    private static final List<Double> NUMBERS = List.of(0.0, 1.0, 2.5, 0.0625, 0.06251, 3.0004, 3.0005, 1e15 + 0.3);
    private static final List<String> LISTS = List.of("agent", "patient", "place", "place_from", "place_to", "sources");

    private final Random random;

    RandomRecords(long seed) {
        this.random = new Random(seed);
    }

    List<String> lines(int count) {
        return Stream.generate(() -> record().toString()).limit(count).toList();
    }

    private ObjectNode record() {
        ObjectNode claim = JSON.createObjectNode();
        claim.put("document", oneOf(List.of("first", "second", "ثالث 🛑")))
                .put("type", oneOf(List.of("killed", "attack")));
        maybePut(claim, "zone", List.of("body", "headline", "comment"));
        maybePut(claim, "factuality", List.of("asserted", "asserted", "future", "possible", ""));
        maybePut(claim, "means", List.of("shelling", "airstrike", ""));
        maybePut(claim, "status", List.of("agreed", "broken"));
        int start = random.nextInt(120);
        putRange(claim.putObject("trigger"), start, random.nextInt(8)).put("text", text(12));
        if (random.nextInt(8) > 0) {
            putRange(claim.putObject("sentence"), start / 30 * 30, 30);
        }
        LISTS.forEach(key -> putTexts(claim, key));
        putTime(claim);
        putQuantity(claim);
        return claim;
    }

    private void putTexts(ObjectNode claim, String key) {
        if (random.nextInt(3) == 0) {
            claim.putNull(key);
            return;
        }
        ArrayNode texts = claim.putArray(key);
        for (int left = random.nextInt(4); left > 0; left--) {
            ObjectNode item = texts.addObject().put("text", text(4));
            if (random.nextBoolean()) {
                putRange(item, random.nextInt(40), random.nextInt(20));
            }
        }
    }

    private void putTime(ObjectNode claim) {
        ObjectNode time = claim.putObject("time");
        maybePut(time, "earliest", List.of("2016-10-02", "2016-10-03", ""));
        maybePut(time, "latest", List.of("2016-10-03", "2016-10-04"));
    }

    private void putQuantity(ObjectNode claim) {
        ObjectNode quantity = claim.putObject("quantity");
        maybePut(quantity, "unit", UNITS);
        for (String bound : List.of("low", "high")) {
            if (random.nextBoolean()) {
                quantity.put(bound, NUMBERS.get(random.nextInt(NUMBERS.size())));
            }
        }
    }

    private static ObjectNode putRange(ObjectNode object, int start, int length) {
        return object.put("start", start).put("end", start + length);
    }

    private void maybePut(ObjectNode object, String key, List<String> choices) {
        if (random.nextInt(5) > 0) {
            object.put(key, oneOf(choices));
        }
    }

    private String text(int most) {
        return String.join(
                random.nextInt(6) == 0 ? "" : " ",
                Stream.generate(() -> oneOf(WORDS))
                        .limit(random.nextInt(most + 1))
                        .toList());
    }

    private String oneOf(List<String> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
