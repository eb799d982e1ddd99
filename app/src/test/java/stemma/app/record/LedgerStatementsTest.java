package stemma.app.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stemma.claim.Actor;
import stemma.claim.Attribution;
import stemma.claim.Claim;
import stemma.claim.Mention;
import stemma.claim.Place;
import stemma.claim.PlaceState;
import stemma.export.ReportClaims;
import stemma.export.jsonl.LedgerWriter;
import stemma.fakes.RichClaim;
import stemma.fakes.Samples;
import stemma.link.Statement;
import stemma.text.Document;
import stemma.text.Span;
import stemma.text.Zone;

class LedgerStatementsTest {

    private static final Document REPORT = Samples.report(
            "orontes/1.txt",
            "Orontes News",
            "2016-11-28",
            "😀 Three were killed in besieged, army-held Nubl on Sunday.");

    @TempDir
    Path folder;

    @Test
    void what_is_taken_for_granted_of_a_place_is_read_back() throws IOException {
        Place place = new Place(
                mention("Nubl"),
                Optional.empty(),
                List.of(
                        new PlaceState(PlaceState.Kind.BESIEGED, mention("besieged"), Optional.empty()),
                        new PlaceState(
                                PlaceState.Kind.HELD, mention("army-held"), Optional.of(new Actor(mention("army"))))));
        Path ledger = folder.resolve("ledger.jsonl");
        Files.writeString(ledger, new LedgerWriter().piece(report(place)));

        List<Statement> read = LedgerStatements.read(ledger, List.of(REPORT).iterator());

        assertThat(read)
                .singleElement()
                .satisfies(statement ->
                        assertThat(statement.claim().roles().place()).containsExactly(place));
    }

    private static ReportClaims report(Place place) {
        Claim rich = RichClaim.claim();
        Claim claim = new Claim(
                rich.id(),
                Samples.anchor(REPORT, Zone.Kind.BODY, mention("killed")),
                rich.type(),
                rich.factuality(),
                new Claim.Roles(List.of(), List.of(), List.of(place), List.of(), List.of(), Optional.empty()),
                new Claim.Measures(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty()),
                new Attribution(new Attribution.Voice.Narrator(), List.of(), Optional.empty()),
                List.of());
        return new ReportClaims(REPORT, REPORT.published(), List.of(claim), Map.of(rich.id(), "p1"), "rules-1");
    }

    private static Mention mention(String words) {
        int start = REPORT.text().indexOf(words);
        return Mention.of(REPORT.text(), new Span(start, start + words.length()));
    }
}
