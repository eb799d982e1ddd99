package stemma.export.csv;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import stemma.claim.Claim;
import stemma.claim.ClaimType;
import stemma.claim.Quantity;
import stemma.export.ChosenPlace;
import stemma.export.ReportClaims;
import stemma.fakes.Golden;
import stemma.fakes.RichClaim;
import stemma.fakes.Samples;
import stemma.text.Document;

class LedgerCsvTest {

    private final LedgerCsv csv = new LedgerCsv();

    @Test
    void a_claim_with_every_slot_filled_is_written_as_the_golden_row() {
        assertThat(csv.head() + csv.piece(RichClaim.report()))
                .isEqualTo(Golden.file("/stemma/export/csv/rich.ledger.csv").replace("\\ud83d", "\ud83d"));
    }

    @Test
    void a_vague_quantity_shows_its_word_and_no_digits() {
        NamedCsvRecord row = row("Dozens died.", "Dozens", Quantity.Bounds.exactly(24), Set.of(Quantity.Mark.VAGUE));

        assertThat(row.getField("quantity")).isEqualTo("Dozens");
        assertThat(row.getField("low")).isEmpty();
        assertThat(row.getField("high")).isEmpty();
        assertThat(row.getField("marks")).isEqualTo("vague");
    }

    @Test
    void a_plain_quantity_shows_whole_numbers_without_a_point() {
        NamedCsvRecord row = row("3 to 4.5 died.", "3 to 4.5", Quantity.Bounds.between(3, 4.5), Set.of());

        assertThat(row.getField("low")).isEqualTo("3");
        assertThat(row.getField("high")).isEqualTo("4.5");
        assertThat(row.getField("marks")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '"', textBlock = """
            =1+1,                '=1+1
            +12 dead,            '+12 dead
            -5 km,               '-5 km
            @handle,             '@handle
            " =cmd|' /C calc'!A0", "'=cmd|' /C calc'!A0"
            plain = text,        plain = text
            12-15,               12-15
            "a  b",              a b
            """)
    void a_cell_that_a_spreadsheet_would_run_gets_an_apostrophe(String text, String cell) {
        assertThat(Cells.safe(text)).isEqualTo(cell);
    }

    @Test
    void a_formula_in_a_report_reaches_no_cell() {
        Document report = Samples.report("=id()", "@Publisher", "", "=HYPERLINK(\"x\") killed");
        Claim claim = Samples.bare("+c", report, ClaimType.KILLED, "killed");
        ReportClaims claims = new ReportClaims(report, report.published(), List.of(claim), Map.of(), "1");

        assertThat(read(claims).getFields()).noneMatch(cell -> cell.matches("(?s)[=+@-].*"));
    }

    @Test
    void what_the_pile_tells_of_a_place_goes_into_the_row_and_leaves_the_rest_as_it_was() {
        ReportClaims report = RichClaim.report();
        String row = csv.piece(report).stripTrailing();
        ChosenPlace place = new ChosenPlace("=Mill, \"old\"", "south/mill", "a rule", "two, others");

        String told = LedgerCsv.told(row, List.of(place, place));

        NamedCsvRecord before = read(csv.head() + row);
        NamedCsvRecord after = read(csv.head() + told);
        assertThat(told).doesNotContain("\n");
        assertThat(after.getField("place_chosen")).isEqualTo("'=Mill, \"old\": south/mill; =Mill, \"old\": south/mill");
        assertThat(after.getField("place_why")).isEqualTo("two, others; two, others");
        for (String column : LedgerCsv.COLUMNS) {
            if (!column.equals("place_chosen") && !column.equals("place_why")) {
                assertThat(after.getField(column)).isEqualTo(before.getField(column));
            }
        }
    }

    private NamedCsvRecord row(String text, String words, Quantity.Bounds bounds, Set<Quantity.Mark> marks) {
        Document report = Samples.report("r", "", "", text);
        Claim bare = Samples.bare("c1", report, ClaimType.KILLED, "died");
        Quantity quantity = new Quantity(
                Samples.mention(report, words),
                bounds,
                "person",
                Quantity.Aspect.UNSAID,
                marks,
                Optional.empty(),
                List.of(),
                List.of());
        Claim claim = new Claim(
                bare.id(),
                bare.anchor(),
                bare.type(),
                bare.factuality(),
                bare.roles(),
                new Claim.Measures(Optional.of(quantity), Optional.empty(), Optional.empty(), Optional.empty()),
                bare.attribution(),
                bare.wording());
        return read(new ReportClaims(report, report.published(), List.of(claim), Map.of(), "1"));
    }

    private NamedCsvRecord read(ReportClaims claims) {
        return read(csv.head() + csv.piece(claims));
    }

    private static NamedCsvRecord read(String table) {
        return CsvReader.builder().ofNamedCsvRecord(table).stream().findFirst().orElseThrow();
    }
}
