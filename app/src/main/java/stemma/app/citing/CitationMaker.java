package stemma.app.citing;

import java.util.ArrayList;
import java.util.List;
import stemma.app.citing.Citation.Entry;
import stemma.app.citing.Citation.Quote;
import stemma.app.citing.Citation.Topic;
import stemma.app.likeness.LookAlikes;
import stemma.app.told.OwnSentence;
import stemma.app.told.Told;
import stemma.app.told.ToldReader;
import stemma.store.DocumentRow;
import stemma.store.Found;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Makes the card of a claim from the case that holds it. */
public final class CitationMaker {

    private final DocumentRow report;
    private final List<Told> others;

    /**
     * @param report the report in which the claim stands
     * @param others all claims of the case, in the order of the ledger
     */
    public CitationMaker(DocumentRow report, List<Found> others) {
        this.report = report;
        this.others = others.stream().map(ToldReader::read).toList();
    }

    public Citation of(Found found) {
        Told claim = ToldReader.read(found);
        JsonNode record = JsonMapper.shared().readTree(found.record());
        JsonNode about = JsonMapper.shared().readTree(report.record());
        return new Citation(
                claim,
                quote(record),
                OwnSentence.of(claim),
                entries(claim, about, record.path("sum")),
                Missing.of(claim),
                LookAlikes.of(claim, others));
    }

    private List<Entry> entries(Told claim, JsonNode about, JsonNode sum) {
        List<Entry> entries = new ArrayList<>();
        entries.add(new Entry(Topic.DATE, List.of(DateWords.ofEvent(claim))));
        entries.add(new Entry(Topic.REPORT_DAY, DateWords.ofReport(claim, about)));
        entries.add(new Entry(Topic.PLACE, PlaceWords.of(claim.where())));
        claim.count().ifPresent(count -> entries.add(new Entry(Topic.NUMBER, NumberWords.of(count, sum))));
        if (VictimWords.matter(claim)) {
            entries.add(new Entry(Topic.VICTIMS, List.of(VictimWords.of(claim))));
        }
        entries.add(new Entry(Topic.COUNTED, Counted.of(claim, mentions(claim))));
        return entries;
    }

    /** How many claims of the report state the same thing through the same chain. */
    private int mentions(Told claim) {
        return Math.max(1, (int) others.stream()
                .map(Told::anchor)
                .filter(anchor ->
                        anchor.report().id().equals(claim.anchor().report().id()))
                .filter(anchor -> anchor.proposition().equals(claim.anchor().proposition()))
                .count());
    }

    private Quote quote(JsonNode record) {
        int start = offset(record.path("sentence"), "start");
        int end = offset(record.path("sentence"), "end");
        int from = Math.clamp(offset(record.path("trigger"), "start"), start, end);
        int to = Math.clamp(offset(record.path("trigger"), "end"), from, end);
        String text = report.text();
        return new Quote(text.substring(start, from), text.substring(from, to), text.substring(to, end));
    }

    /** An offset of the record, which counts code points, as one of the text in memory. */
    private int offset(JsonNode span, String key) {
        return report.text().offsetByCodePoints(0, span.path(key).asInt(0));
    }
}
