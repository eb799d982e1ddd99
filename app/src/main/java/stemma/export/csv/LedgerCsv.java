package stemma.export.csv;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import stemma.claim.Actor;
import stemma.claim.AgreementStatus;
import stemma.claim.Attribution;
import stemma.claim.Claim;
import stemma.claim.Means;
import stemma.claim.Quantity;
import stemma.claim.TimeInterval;
import stemma.export.ChosenPlace;
import stemma.export.Export;
import stemma.export.ReportClaims;
import stemma.text.DayInterval;
import stemma.text.Publisher;
import stemma.text.Zone;

/** {@code ledger.csv}: one row a claim, for a spreadsheet. */
public final class LedgerCsv implements Export {

    /** The columns, in order. */
    static final List<String> COLUMNS = List.of(
            "id",
            "document",
            "publisher",
            "publisher_camp",
            "published_from",
            "published_to",
            "zone",
            "type",
            "factuality",
            "trigger",
            "agent",
            "agent_id",
            "patient",
            "patient_id",
            "place",
            "place_id",
            "place_from",
            "place_from_id",
            "place_to",
            "place_to_id",
            "place_candidates",
            "place_chosen",
            "place_why",
            "time",
            "day_from",
            "day_to",
            "quantity",
            "low",
            "high",
            "unit",
            "marks",
            "sources",
            "source_id",
            "source_camp",
            "mode",
            "means",
            "status",
            "victims",
            "loaded",
            "sentence");

    /** Its name in a case folder. */
    public static final String FILE = "ledger.csv";

    @Override
    public String file() {
        return FILE;
    }

    @Override
    public String head() {
        return rows(List.of(COLUMNS));
    }

    @Override
    public String piece(ReportClaims report) {
        return rows(report.claims().stream()
                .map(claim -> row(report, claim))
                .map(row -> row.stream().map(Cells::safe).toList())
                .toList());
    }

    /** A row of {@link #piece} with what the other reports of the pile tell of its places. */
    public static String told(String row, List<ChosenPlace> places) {
        try (CsvReader<CsvRecord> reader = CsvReader.builder().ofCsvRecord(row)) {
            List<String> cells = new ArrayList<>(reader.iterator().next().getFields());
            cells.set(COLUMNS.indexOf("place_chosen"), Cells.safe(PlaceCells.chosen(places)));
            cells.set(COLUMNS.indexOf("place_why"), Cells.safe(Cells.joined(places, ChosenPlace::why)));
            return rows(List.of(cells)).stripTrailing();
        } catch (IOException e) {
            throw new UncheckedIOException("reading from memory does not fail", e);
        }
    }

    private static List<String> row(ReportClaims report, Claim claim) {
        List<String> row = new ArrayList<>(COLUMNS.size());
        addAnchor(row, report, claim);
        addRoles(row, claim.roles());
        addQuantity(row, claim.measures().quantity());
        addAttribution(row, claim.attribution());
        row.add(Cells.orEmpty(claim.measures().means().map(Means::label)));
        row.add(Cells.orEmpty(claim.measures().status().map(AgreementStatus::label)));
        row.add(Counts.victims(claim.measures()));
        row.add(Cells.joined(claim.wording(), word -> word.mention().text()));
        row.add(claim.anchor().sentence().in(report.document().text()));
        return row;
    }

    private static void addAnchor(List<String> row, ReportClaims report, Claim claim) {
        row.add(claim.id());
        row.add(report.document().id());
        row.add(Cells.orEmpty(report.document().masthead().publisher().map(Publisher::name)));
        row.add(
                report.document().masthead().publisher().isPresent()
                                || report.publisher().camp().isKnown()
                        ? report.publisher().camp().id()
                        : "");
        addDays(row, report.published());
        row.add(zone(claim.anchor().zone()));
        row.add(claim.type().label());
        row.add(claim.factuality().label());
        row.add(claim.anchor().trigger().text());
    }

    private static String zone(Zone.Kind kind) {
        return switch (kind) {
            case HEADLINE, COMMENT, RELATED, BOILERPLATE -> kind.label();
            case BYLINE, DATELINE, BODY, CAPTION, QUOTE, EMBEDDED -> "body";
        };
    }

    private static void addRoles(List<String> row, Claim.Roles roles) {
        row.add(Cells.joined(roles.agent(), LedgerCsv::words));
        row.add(ids(roles.agent()));
        row.add(Cells.joined(roles.patient(), LedgerCsv::words));
        row.add(ids(roles.patient()));
        PlaceCells.add(row, roles);
        row.add(Cells.orEmpty(roles.time().map(time -> time.mention().text())));
        addDays(row, roles.time().map(TimeInterval::days).orElse(DayInterval.unbounded()));
    }

    private static String words(Actor actor) {
        return actor.mention().text();
    }

    private static void addDays(List<String> row, DayInterval days) {
        row.add(Cells.orEmpty(days.earliest()));
        row.add(Cells.orEmpty(days.latest()));
    }

    private static void addQuantity(List<String> row, Optional<Quantity> quantity) {
        row.add(Cells.orEmpty(quantity.map(q -> q.mention().text())));
        row.add(Counts.low(quantity));
        row.add(Counts.high(quantity));
        row.add(Cells.orEmpty(quantity.map(Quantity::unit)));
        row.add(Cells.orEmpty(quantity.map(Counts::marks)));
    }

    private static void addAttribution(List<String> row, Attribution attribution) {
        row.add(chain(attribution, source -> source.mention().text()));
        boolean known = attribution.chain().stream()
                .anyMatch(link -> link.source().entity().isPresent());
        row.add(known ? chain(attribution, source -> id(source.entity())) : "");
        row.add(chain(attribution, source -> source.affiliation().camp().id()));
        row.add(Cells.orEmpty(attribution.mode().map(Attribution.Mode::label)));
    }

    private static String chain(Attribution attribution, Function<Attribution.Source, String> text) {
        return attribution.chain().stream()
                .map(link -> text.apply(link.source()))
                .collect(Collectors.joining(" ← "));
    }

    /** An id for each actor, in the order of the words; nothing where none has one. */
    private static String ids(List<Actor> actors) {
        boolean none = actors.stream().allMatch(actor -> actor.entity().isEmpty());
        return none ? "" : Cells.joined(actors, actor -> id(actor.entity()));
    }

    private static String id(Optional<Actor.ActorRef> entity) {
        return entity.map(Actor.ActorRef::id).orElse("?");
    }

    private static String rows(List<List<String>> rows) {
        StringWriter text = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text)) {
            rows.forEach(csv::writeRecord);
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory does not fail", e);
        }
        return text.toString();
    }
}
