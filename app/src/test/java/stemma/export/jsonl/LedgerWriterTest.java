package stemma.export.jsonl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.junit.jupiter.api.Test;
import stemma.claim.Claim;
import stemma.claim.ClaimType;
import stemma.claim.Factuality;
import stemma.claim.Quantity;
import stemma.export.ReportClaims;
import stemma.fakes.Golden;
import stemma.fakes.RichClaim;
import stemma.fakes.Samples;
import stemma.text.Document;
import stemma.text.Zone;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class LedgerWriterTest {

    private final LedgerWriter ledger = new LedgerWriter();

    @Test
    void a_claim_with_every_slot_filled_is_written_as_the_golden_record() {
        assertThat(ledger.piece(RichClaim.report())).isEqualTo(Golden.file("/stemma/export/jsonl/rich.ledger.jsonl"));
    }

    @Test
    void every_span_of_a_record_names_exactly_its_text_in_code_points() {
        String text = RichClaim.REPORT.text();
        JsonNode record = JsonMapper.shared().readTree(ledger.piece(RichClaim.report()));
        List<JsonNode> mentions = record.findParents("start").stream()
                .filter(node -> node.has("text"))
                .toList();

        assertThat(mentions).hasSizeGreaterThan(15).allSatisfy(mention -> {
            int start = text.offsetByCodePoints(0, mention.path("start").asInt());
            int end = text.offsetByCodePoints(0, mention.path("end").asInt());
            assertThat(text.substring(start, end))
                    .isEqualTo(mention.path("text").asString());
        });
    }

    @Test
    void slots_that_are_not_filled_are_left_out() {
        Document report = Samples.report("r", "", "", "He fled.");
        String line = piece(report, Samples.bare("id1", report, ClaimType.DISPLACED, "fled"));

        assertThat(JsonMapper.shared().readTree(line).propertyNames())
                .containsExactly(
                        "id",
                        "revision",
                        "document",
                        "type",
                        "zone",
                        "factuality",
                        "sentence",
                        "trigger",
                        "voice",
                        "rule",
                        "why");
    }

    @Test
    void claims_stand_in_order_of_trigger_then_type_then_id() {
        Document report = Samples.report("r", "", "", "Shelled and killed.");
        String lines = piece(
                report,
                Samples.bare("a", report, ClaimType.KILLED, "killed"),
                Samples.bare("c", report, ClaimType.INJURED, "Shelled"),
                Samples.bare("b", report, ClaimType.ATTACK, "Shelled"),
                Samples.bare("a2", report, ClaimType.ATTACK, "Shelled"));

        assertThat(lines.lines()
                        .map(line ->
                                JsonMapper.shared().readTree(line).path("id").asString()))
                .containsExactly("a2", "b", "c", "a");
    }

    @Test
    void the_revision_changes_with_a_slot_and_with_the_rules_and_the_id_does_not() {
        Document report = Samples.report("r", "", "", "He fled.");
        Claim claim = Samples.bare("id1", report, ClaimType.DISPLACED, "fled");
        Claim negated = new Claim(
                claim.id(),
                claim.anchor(),
                claim.type(),
                Factuality.NEGATED,
                claim.roles(),
                claim.measures(),
                claim.attribution(),
                claim.wording());
        ClaimRecord rules1 = new ClaimRecord(report.text(), "1");

        String revision = revision(rules1, claim);
        assertThat(revision).matches("[0-9a-f]{12}").isEqualTo(revision(rules1, claim));
        assertThat(revision(rules1, negated)).isNotEqualTo(revision);
        assertThat(revision(new ClaimRecord(report.text(), "2"), claim)).isNotEqualTo(revision);
    }

    @Test
    void a_malformed_number_keeps_its_readings_and_has_no_bounds() {
        Document report = Samples.report("r", "", "", "It left 3 hundred hundred hurt.");
        Quantity malformed = new Quantity(
                Samples.mention(report, "3 hundred hundred"),
                Quantity.Bounds.none(),
                "person",
                Quantity.Aspect.UNSAID,
                Set.of(),
                Optional.empty(),
                List.of(),
                List.of(300.0, 30000.5));
        Claim bare = Samples.bare("id1", report, ClaimType.INJURED, "hurt");
        Claim claim = new Claim(
                bare.id(),
                bare.anchor(),
                bare.type(),
                bare.factuality(),
                bare.roles(),
                new Claim.Measures(Optional.of(malformed), Optional.empty(), Optional.empty(), Optional.empty()),
                bare.attribution(),
                bare.wording());

        assertThat(piece(report, claim))
                .contains("\"low\":null,\"high\":null,\"unit\":\"person\",\"approx\":false,\"aspect\":\"unsaid\"")
                .contains("\"readings\":[300,30000.5]");
        assertThat(malformed.bounds().low()).isEqualTo(OptionalDouble.empty());
    }

    @Test
    void a_claim_in_boilerplate_is_refused() {
        Document report = Samples.report("r", "", "", "Share this: he fled.");
        Claim bare = Samples.bare("id1", report, ClaimType.DISPLACED, "fled");
        Claim claim = new Claim(
                bare.id(),
                Samples.anchor(report, Zone.Kind.BOILERPLATE, Samples.mention(report, "fled")),
                bare.type(),
                bare.factuality(),
                bare.roles(),
                bare.measures(),
                bare.attribution(),
                bare.wording());

        assertThatThrownBy(() -> piece(report, claim))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("boilerplate");
    }

    @Test
    void a_report_is_written_as_the_golden_record() {
        assertThat(new DocumentsWriter().piece(RichClaim.report()))
                .isEqualTo(Golden.file("/stemma/export/jsonl/rich.documents.jsonl"));
    }

    private String piece(Document report, Claim... claims) {
        return ledger.piece(new ReportClaims(report, report.published(), List.of(claims), Map.of(), "rules-1"));
    }

    private static String revision(ClaimRecord record, Claim claim) {
        return JsonMapper.shared()
                .readTree(record.line(claim, Optional.empty()))
                .path("revision")
                .asString();
    }
}
