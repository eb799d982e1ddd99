package stemma.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.fail;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stemma.fakes.BuiltCase;
import stemma.fakes.RealEngine;
import tools.jackson.databind.JsonNode;

/**
 * Whatever stands in a report, every span of a case points at the words it quotes: reports at random, through the real
 * reader.
 */
class SpansHoldTest {

    private static final int REPORTS = Integer.getInteger("stemma.reports", 60);

    /** Where claims of each zone can stand. */
    private static final Map<String, Set<String>> KINDS = Map.of(
            "headline", Set.of("headline"),
            "body", Set.of("byline", "dateline", "body", "caption", "quote", "embedded"),
            "comment", Set.of("comment"));

    @TempDir
    Path folder;

    @Test
    void every_span_of_random_reports_is_the_text_it_quotes() throws Exception {
        long seed = Long.getLong("stemma.seed", 20161129L);
        System.out.println("random reports from seed " + seed + " (-Dstemma.seed=N for others)");
        RandomReports reports = new RandomReports(new Random(seed));
        Path in = folder.resolve("in");
        Map<String, String> written = reports.write(in, REPORTS);

        Outcome outcome = build(in);

        assertThat(outcome.findings()).extracting(finding -> finding.sentence()).containsExactly();
        BuiltCase built = new BuiltCase(folder.resolve("case"));
        check(built, written);
        assertThat(built.claims()).hasSizeGreaterThan(2 * REPORTS);
    }

    private Outcome build(Path in) throws Exception {
        Catalogue catalogue = RealEngine.catalogue();
        return new Pipeline(catalogue, Progress.silent())
                .build(
                        catalogue.inputs().read(List.of(in), Inputs.Settings.none()),
                        new Pipeline.Request(folder.resolve("case"), 2, Inputs.Settings.none()));
    }

    private static void check(BuiltCase built, Map<String, String> written) {
        Map<String, JsonNode> documents = new HashMap<>();
        for (JsonNode document : built.documents()) {
            documents.put(document.path("id").asString(), document);
            checkDocument(document, written);
        }
        assertThat(documents).hasSameSizeAs(written);
        Set<String> ids = new HashSet<>();
        for (JsonNode claim : built.claims()) {
            assertThat(ids.add(claim.path("id").asString()))
                    .as("twice: %s", claim)
                    .isTrue();
            JsonNode document = documents.get(claim.path("document").asString());
            if (document == null) {
                fail("a claim of no document: " + claim);
            } else {
                checkSpans(claim, document.path("text").asString());
                checkZone(claim, document);
                checkShape(claim);
            }
        }
        checkTable(built, ids);
    }

    private static void checkDocument(JsonNode document, Map<String, String> written) {
        String text = document.path("text").asString();
        assertThat(text).isEqualTo(written.get(document.path("id").asString()));
        checkSpans(document, text);
        int covered = 0;
        for (JsonNode zone : document.path("zones")) {
            assertThat(zone.path("start").asInt())
                    .as("zones of %s", document.path("id"))
                    .isEqualTo(covered);
            covered = zone.path("end").asInt();
        }
        assertThat(covered).isEqualTo(text.codePointCount(0, text.length()));
    }

    /** Looks at every object in a record that has a start and an end. */
    private static void checkSpans(JsonNode node, String text) {
        if (node.isObject() && node.has("start")) {
            int from = text.offsetByCodePoints(0, node.path("start").asInt());
            int to = text.offsetByCodePoints(0, node.path("end").asInt());
            assertThat(from).as("order in %s", node).isLessThanOrEqualTo(to);
            if (node.has("text")) {
                assertThat(text.substring(from, to))
                        .as("%s", node)
                        .isEqualTo(node.path("text").asString());
                assertThat(from).as("empty: %s", node).isLessThan(to);
            }
        }
        node.values().forEach(inner -> checkSpans(inner, text));
    }

    private static void checkZone(JsonNode claim, JsonNode document) {
        JsonNode trigger = claim.path("trigger");
        JsonNode sentence = claim.path("sentence");
        assertThat(trigger.path("start").asInt())
                .isBetween(sentence.path("start").asInt(), sentence.path("end").asInt());
        assertThat(trigger.path("end").asInt())
                .isLessThanOrEqualTo(sentence.path("end").asInt());
        Set<String> kinds = KINDS.getOrDefault(claim.path("zone").asString(), Set.of());
        for (JsonNode zone : document.path("zones")) {
            boolean around =
                    zone.path("start").asInt() <= sentence.path("start").asInt()
                            && sentence.path("end").asInt() <= zone.path("end").asInt();
            if (around) {
                assertThat(zone.path("kind").asString()).as("zone of %s", claim).isIn(kinds);
                return;
            }
        }
        fail("no zone holds the sentence of " + claim);
    }

    private static void checkShape(JsonNode claim) {
        for (String slot : List.of("agent", "patient", "place", "place_from", "place_to", "sources", "loaded")) {
            for (JsonNode filler : claim.path(slot)) {
                assertThat(filler.path("text").asString())
                        .as("%s of %s", slot, claim)
                        .isNotBlank();
            }
        }
        for (String slot : List.of("trigger", "time", "quantity")) {
            JsonNode filler = claim.path(slot);
            assertThat(filler.isMissingNode() || !filler.path("text").asString().isBlank())
                    .as("%s of %s", slot, claim)
                    .isTrue();
        }
        JsonNode quantity = claim.path("quantity");
        boolean malformed = quantity.path("readings").size() > 0;
        assertThat(malformed
                        && (quantity.path("low").isNumber()
                                || quantity.path("high").isNumber()))
                .as("guessed: %s", quantity)
                .isFalse();
        assertThat(claim.path("sources").isEmpty()).as("mode of %s", claim).isEqualTo(!claim.has("mode"));
        assertThat(claim.path("attribution").size())
                .isEqualTo(claim.path("sources").size());
        assertThat(claim.path("voice").path("kind").asString())
                .isEqualTo(claim.path("zone").asString().equals("comment") ? "commenter" : "narrator");
    }

    /** "Dozens" keeps its word: no digits are printed as said. */
    private static void checkTable(BuiltCase built, Set<String> ids) {
        Map<String, JsonNode> claims = new HashMap<>();
        built.claims().forEach(claim -> claims.put(claim.path("id").asString(), claim));
        Set<String> vague = new HashSet<>();
        assertThat(built.rows()).extracting(row -> row.getField("id")).containsExactlyInAnyOrderElementsOf(ids);
        built.rows().forEach(row -> {
            JsonNode quantity = claims.getOrDefault(
                            row.getField("id"), built.claims().getFirst())
                    .path("quantity");
            if (quantity.path("vague").asBoolean(false)) {
                vague.add(row.getField("quantity"));
                assertThat(row.getField("low") + row.getField("high")).isEmpty();
            }
        });
        assertThat(vague).anySatisfy(words -> assertThat(words).containsIgnoringCase("dozens"));
    }
}
