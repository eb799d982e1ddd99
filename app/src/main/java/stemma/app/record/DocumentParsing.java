package stemma.app.record;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import stemma.evaluate.Extent;
import stemma.text.CodePoints;
import stemma.text.DayEvidence;
import stemma.text.DayInterval;
import stemma.text.Document;
import stemma.text.Publisher;
import stemma.text.Span;
import stemma.text.Zone;

/** Turns the record of a report in a case back into the report. */
final class DocumentParsing {

    private DocumentParsing() {}

    static Document document(Fields record) throws BrokenRecordException {
        String text = record.text("text");
        CodePoints points = CodePoints.of(text);
        Document.Masthead masthead = new Document.Masthead(
                record.optionalText("publisher").map(Publisher::new),
                record.optionalText("title"),
                record.optionalText("author"),
                record.optionalText("url"),
                record.optionalText("language"),
                record.optionalText("note"));
        List<DayEvidence> evidence = new ArrayList<>();
        for (Fields item : record.object("published").objects("evidence")) {
            evidence.add(new DayEvidence(
                    item.text("what"),
                    new DayInterval(day(item, "earliest"), day(item, "latest")),
                    ClaimParsing.oneOf(item, "strength", DayEvidence.Strength.values(), DayEvidence.Strength::label),
                    span(item, points)));
        }
        List<Zone> zones = new ArrayList<>();
        for (Fields item : record.objects("zones")) {
            Extent extent = item.neededExtent();
            zones.add(new Zone(
                    new Span(points.offset(extent.start()), points.offset(extent.end())),
                    ClaimParsing.oneOf(item, "kind", Zone.Kind.values(), Zone.Kind::label),
                    item.optionalText("author")));
        }
        Document.Input input = new Document.Input(
                record.texts("locations"),
                record.text("sha256"),
                record.text("format"),
                new Document.Retrieval(day(record, "retrieved"), record.optionalText("archive")));
        return new Document(record.text("id"), input, masthead, evidence, text, zones);
    }

    private static Optional<Span> span(Fields item, CodePoints points) throws BrokenRecordException {
        return item.extent().map(extent -> new Span(points.offset(extent.start()), points.offset(extent.end())));
    }

    static Optional<LocalDate> day(Fields item, String key) throws BrokenRecordException {
        Optional<String> day = item.optionalText(key);
        try {
            return day.map(LocalDate::parse);
        } catch (DateTimeException e) {
            throw new BrokenRecordException("\"" + item.path() + key + "\" is \"" + day.orElse("")
                    + "\", and must be a day such as 2016-11-26");
        }
    }
}
