package stemma.store;

import java.io.IOException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import stemma.text.DayInterval;
import tools.jackson.databind.JsonNode;

/** Turns the files that are the truth of a case into rows of a store; memory holds one report at a time. */
public final class CaseFiles {

    private static final List<String> SLOTS =
            List.of("agent", "patient", "place", "place_from", "place_to", "sources", "loaded");

    private CaseFiles() {}

    /**
     * Adds all reports, each followed by its claims, and finishes.
     *
     * @param documents {@code documents.jsonl}
     * @param ledger {@code ledger.jsonl}, its claims in the order of the reports
     * @throws IOException if a file cannot be read or a line in it is not a record
     */
    public static void index(Path documents, Path ledger, Writer writer) throws IOException {
        try (JsonLines reports = new JsonLines(documents);
                JsonLines claims = new JsonLines(ledger)) {
            Optional<JsonLines.Line> claim = claims.next();
            for (Optional<JsonLines.Line> line = reports.next(); line.isPresent(); line = reports.next()) {
                DocumentRow report = document(line.get(), reports);
                writer.add(report);
                while (claim.isPresent() && claim.get().get("document").equals(report.id())) {
                    writer.add(claim(claim.get(), report.text(), claims));
                    claim = claims.next();
                }
            }
            if (claim.isPresent()) {
                throw claims.unreadable("belongs to no report, or not to the one whose turn it is", new IOException());
            }
        }
        writer.finish();
    }

    private static DocumentRow document(JsonLines.Line line, JsonLines from) throws IOException {
        return new DocumentRow(
                line.get("id"),
                text(line.json(), "publisher"),
                days(line.json().path("published"), from),
                line.get("text"),
                line.text());
    }

    private static ClaimRow claim(JsonLines.Line line, String text, JsonLines from) throws IOException {
        DayInterval days = days(line.json().path("time"), from);
        return new ClaimRow(
                line.get("id"),
                line.get("document"),
                new ClaimRow.Labels(line.get("type"), line.get("factuality"), line.get("zone")),
                days.isUnbounded() ? Optional.empty() : Optional.of(days),
                sentence(line.json().path("sentence"), text, from),
                mentions(line.json()),
                line.text());
    }

    private static DayInterval days(JsonNode node, JsonLines from) throws IOException {
        try {
            return new DayInterval(
                    text(node, "earliest").map(LocalDate::parse),
                    text(node, "latest").map(LocalDate::parse));
        } catch (DateTimeException | IllegalArgumentException e) {
            throw from.unreadable("has days that are none", e);
        }
    }

    private static String sentence(JsonNode span, String text, JsonLines from) throws IOException {
        try {
            int start = text.offsetByCodePoints(0, span.path("start").asInt(0));
            int end = text.offsetByCodePoints(0, span.path("end").asInt(0));
            return text.substring(start, end);
        } catch (IndexOutOfBoundsException e) {
            throw from.unreadable("points outside its report", e);
        }
    }

    private static List<ClaimRow.MentionRow> mentions(JsonNode record) {
        List<ClaimRow.MentionRow> mentions = new ArrayList<>();
        for (String slot : SLOTS) {
            for (JsonNode node : record.path(slot)) {
                List<String> within = new ArrayList<>();
                node.path("within").forEach(parent -> within.add(parent.asString("")));
                mentions.add(new ClaimRow.MentionRow(
                        slot, node.path("text").asString(""), text(node, "id"), text(node, "name"), within));
            }
        }
        return mentions;
    }

    private static Optional<String> text(JsonNode node, String key) {
        JsonNode value = node.path(key);
        return value.isString() ? Optional.of(value.stringValue()) : Optional.empty();
    }
}
