package stemma.app.groups;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import stemma.app.evaluation.UnreadableInputException;
import stemma.ingest.StatedDays;
import stemma.knowledge.actors.Actors;
import stemma.text.DayInterval;
import stemma.text.Document;
import stemma.text.Publisher;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Who published the reports of a file of document records, one JSON object a line. */
public final class ReportFile {

    /** The group of reports whose publisher nobody tells. */
    static final String UNSIGNED = "unsigned";

    private static final String NAME = "documents.jsonl";

    /** A report as far as it is asked for here. */
    private record Report(Document.Masthead masthead, DayInterval published) {}

    private final Map<String, Report> reports = new HashMap<>();

    private ReportFile() {}

    /**
     * The records in a case folder, else those beside the gold claims; where both are there, gold's tell of reports that the
     * case does not.
     *
     * @throws UnreadableInputException if neither is there, or one cannot be read
     */
    public static ReportFile of(Path gold, Path found) throws UnreadableInputException {
        List<Path> files = List.of(found.resolve(NAME), gold.resolveSibling(NAME)).stream()
                .filter(Files::isRegularFile)
                .toList();
        if (files.isEmpty()) {
            throw new UnreadableInputException("--by publisher and --by camp need a " + NAME + " in the case folder "
                    + found + " or beside " + gold + ", to know who published each report; there is none");
        }
        ReportFile reports = new ReportFile();
        for (Path file : files) {
            reports.add(file);
        }
        return reports;
    }

    /** The publisher's name. */
    public String publisher(String report) {
        return report(report)
                .flatMap(r -> r.masthead().publisher())
                .map(Publisher::name)
                .orElse(UNSIGNED);
    }

    /** The camp of the publisher on the days of the report. */
    public String camp(String report) {
        return report(report)
                .map(r -> Actors.standard()
                        .publisher(r.masthead(), r.published())
                        .camp()
                        .id())
                .orElse(UNSIGNED);
    }

    private Optional<Report> report(String id) {
        return Optional.ofNullable(reports.get(id));
    }

    private void add(Path file) throws UnreadableInputException {
        try {
            for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
                if (!line.isBlank()) {
                    JsonNode record = JsonMapper.shared().readTree(line);
                    reports.merge(record.path("id").asString(""), report(record), ReportFile::signed);
                }
            }
        } catch (IOException | JacksonException e) {
            throw new UnreadableInputException(
                    file + ": it cannot be read as document records, one JSON object a line (" + e.getMessage() + ")",
                    e);
        }
    }

    private static Report signed(Report first, Report second) {
        return new Report(
                first.masthead().orElse(second.masthead()),
                first.published().isUnbounded() ? second.published() : first.published());
    }

    private static Report report(JsonNode record) {
        Document.Masthead masthead = new Document.Masthead(
                text(record, "publisher").map(Publisher::new),
                Optional.empty(),
                Optional.empty(),
                text(record, "url"),
                Optional.empty(),
                Optional.empty());
        return new Report(masthead, days(record.path("published")));
    }

    /** A day as an input gives it, or the interval that a case holds. */
    private static DayInterval days(JsonNode published) {
        return published.isObject()
                ? new DayInterval(
                        days(published.path("earliest")).earliest(),
                        days(published.path("latest")).latest())
                : StatedDays.read(published.asString("")).orElseGet(DayInterval::unbounded);
    }

    private static Optional<String> text(JsonNode record, String key) {
        return Optional.of(record.path(key).asString("")).filter(words -> !words.isBlank());
    }
}
