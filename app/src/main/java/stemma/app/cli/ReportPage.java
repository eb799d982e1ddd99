package stemma.app.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import stemma.app.screen.Days;
import stemma.app.screen.Text;
import stemma.store.DocumentRow;
import stemma.text.DayInterval;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What {@code explain} says about a report. */
final class ReportPage {

    private static final int ZONE_WORDS = 60;
    private static final int KEY = 12;

    private final DocumentRow report;
    private final JsonNode record;

    ReportPage(DocumentRow report) {
        this.report = report;
        this.record = JsonMapper.shared().readTree(report.record());
    }

    /** All of it: what the report says of itself, its day, its parts. */
    String whole(int claims) {
        List<String> lines = new ArrayList<>();
        lines.add("Report " + report.id() + ", in which " + claims + (claims == 1 ? " claim stands" : " claims stand"));
        lines.addAll(masthead());
        lines.add("");
        lines.add("When it was published");
        lines.addAll(new PublicationPage(report, record).lines());
        lines.add("");
        lines.add("Its parts (offsets count characters)");
        record.path("zones").forEach(zone -> lines.add(zone(zone)));
        return String.join("\n", lines);
    }

    /** What the report says of itself. */
    List<String> masthead() {
        List<String> lines = new ArrayList<>();
        put(lines, "publisher", value -> value);
        put(lines, "institution", value -> value);
        put(lines, "camp", value -> value);
        put(lines, "title", value -> value);
        put(lines, "author", value -> value);
        put(lines, "url", value -> value);
        put(lines, "retrieved", value -> value);
        put(lines, "archive", value -> value);
        put(lines, "note", value -> value);
        List<String> places = new ArrayList<>();
        record.path("locations").forEach(place -> places.add(place.asString("")));
        lines.add(line("read from", String.join(", ", places)));
        return lines;
    }

    /** On which days it can have been published, and by which evidence, shortly. */
    List<String> day() {
        List<String> lines = new ArrayList<>();
        String days = Days.shortly(report.published());
        lines.add(line("published", days.isEmpty() ? "on a day that nothing tells" : days));
        for (JsonNode evidence : record.path("published").path("evidence")) {
            if (evidence.path("role").asString("").equals("silent")) {
                continue;
            }
            String allows = Days.shortly(interval(evidence));
            lines.add(line(
                    "", "- " + reason(evidence) + (allows.isEmpty() ? "" : " (" + allows + ")") + words(evidence)));
        }
        return lines;
    }

    /** How strong a reason is, and what it is, unless the reason says both. */
    private static String reason(JsonNode evidence) {
        String role = evidence.path("role").asString("");
        String strength = (role.equals("rejected") ? "rejected, " : "")
                + evidence.path("strength").asString("");
        String what = evidence.path("what").asString("");
        return what.startsWith(strength + " ") ? what : strength + ": " + what;
    }

    private String words(JsonNode evidence) {
        return evidence.has("start") ? ", at \"" + Text.fit(piece(evidence), ZONE_WORDS) + "\"" : "";
    }

    private void put(List<String> lines, String key, UnaryOperator<String> form) {
        String value = record.path(key).asString("");
        if (!value.isEmpty()) {
            lines.add(line(key, form.apply(value)));
        }
    }

    private String zone(JsonNode zone) {
        String author = zone.path("author").asString("");
        return line(
                zone.path("kind").asString(""),
                zone.path("start").asInt(0) + "–" + zone.path("end").asInt(0)
                        + (author.isEmpty() ? "" : ", by " + author) + ": " + Text.fit(piece(zone), ZONE_WORDS));
    }

    String piece(JsonNode span) {
        return piece(report, span);
    }

    /** The piece of a report's text that a span of its record names, its offsets in code points. */
    static String piece(DocumentRow report, JsonNode span) {
        int start = report.text().offsetByCodePoints(0, span.path("start").asInt(0));
        int end = report.text().offsetByCodePoints(0, span.path("end").asInt(0));
        return report.text().substring(start, end);
    }

    static String line(String key, String value) {
        return Text.wrap("  " + Text.pad(key, KEY), value);
    }

    private static DayInterval interval(JsonNode node) {
        return new DayInterval(day(node, "earliest"), day(node, "latest"));
    }

    private static Optional<LocalDate> day(JsonNode node, String key) {
        return Optional.of(node.path(key).asString(""))
                .filter(day -> !day.isEmpty())
                .map(LocalDate::parse);
    }
}
