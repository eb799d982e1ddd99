package stemma.export.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import stemma.claim.Claim;
import stemma.claim.ClaimType;
import stemma.claim.Quantity;
import stemma.export.ReportClaims;
import stemma.export.jsonl.DocumentRecord;
import stemma.fakes.PageOf;
import stemma.fakes.RichClaim;
import stemma.fakes.Samples;
import stemma.text.Document;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class IndexPageTest {

    private static final String OPENS = "<script type=\"application/json\" class=\"report\">";
    private static final String CLOSES = "</script>\n";

    private final IndexPage page = new IndexPage();

    @Test
    void a_report_and_its_claims_stand_in_the_page_as_their_records() {
        ReportClaims report = RichClaim.report();
        JsonNode data = data(PageOf.piece(page, report));

        assertThat(data.path("document"))
                .isEqualTo(JsonMapper.shared()
                        .readTree(DocumentRecord.line(report.document(), report.published(), report.publisher())));
        assertThat(data.path("claims").path(0).path("id").asString()).isEqualTo("c1a1m0001");
        assertThat(data.path("claims").path(0).path("attribution").size()).isEqualTo(2);
    }

    @Test
    void nothing_in_a_report_can_end_the_block_that_holds_it() {
        String text = "killed </script><script>alert(1)</script><!-- <img src=x onerror=alert(2)>";
        Document report = Samples.report("</script>", "<b>Orontes</b>", "", text);
        String piece = PageOf.piece(page, ReportClaims.none(report, "1"));

        assertThat(piece).startsWith(OPENS).endsWith(CLOSES);
        assertThat(piece.substring(OPENS.length(), piece.length() - CLOSES.length()))
                .doesNotContain("<");
        assertThat(data(piece).path("document").path("text").asString()).isEqualTo(text);
    }

    @Test
    void half_a_surrogate_pair_stays_escaped() {
        assertThat(PageOf.piece(page, RichClaim.report()).codePoints())
                .noneMatch(point -> point >= 0xd800 && point <= 0xdfff);
    }

    @Test
    void a_vague_number_brings_its_word_and_no_figures() {
        Document report = Samples.report("r", "", "", "Dozens died, among them several boys.");
        Quantity quantity = new Quantity(
                Samples.mention(report, "Dozens"),
                new Quantity.Bounds(
                        OptionalDouble.of(24),
                        OptionalDouble.empty(),
                        false,
                        false,
                        OptionalDouble.of(24),
                        OptionalDouble.of(99)),
                "person",
                Quantity.Aspect.UNSAID,
                Set.of(Quantity.Mark.VAGUE),
                Optional.empty(),
                List.of(new Quantity.Subset(
                        Samples.mention(report, "several boys"),
                        Quantity.Bounds.between(3, 9),
                        Set.of(Quantity.Mark.VAGUE))),
                List.of());
        Claim claim = counted(Samples.bare("c1", report, ClaimType.KILLED, "died"), quantity);
        JsonNode written = data(PageOf.piece(
                        page, new ReportClaims(report, report.published(), List.of(claim), Map.of(), "1")))
                .path("claims")
                .path(0);

        assertThat(written.path("quantity").path("text").asString()).isEqualTo("Dozens");
        assertThat(written.path("quantity").path("vague").asBoolean()).isTrue();
        assertThat(written.path("quantity").propertyNames())
                .doesNotContain("low", "high", "soft_low", "soft_high", "low_open", "high_open");
        assertThat(written.path("victims").path("of_which").path(0).propertyNames())
                .contains("who", "span")
                .doesNotContain("low", "high");
    }

    @ParameterizedTest
    @EnumSource(ClaimType.class)
    void the_page_knows_every_type_of_claim(ClaimType type) {
        assertThat(PageOf.end(page, Map.of())).contains("`" + type.label() + "`");
    }

    @Test
    void the_page_allows_itself_its_own_script_and_nothing_else() {
        assertThat(page.head())
                .contains("default-src 'none'; script-src 'sha256-", "base-uri 'none'; form-action 'none'")
                .doesNotContain("unsafe");
        assertThat(page.head() + PageOf.end(page, Map.of())).doesNotContain("http:", "https:", "innerHTML", "<!--");
    }

    private static Claim counted(Claim bare, Quantity quantity) {
        return new Claim(
                bare.id(),
                bare.anchor(),
                bare.type(),
                bare.factuality(),
                bare.roles(),
                new Claim.Measures(Optional.of(quantity), Optional.empty(), Optional.empty(), Optional.empty()),
                bare.attribution(),
                bare.wording());
    }

    private static JsonNode data(String piece) {
        return JsonMapper.shared().readTree(piece.substring(OPENS.length(), piece.length() - CLOSES.length()));
    }
}
