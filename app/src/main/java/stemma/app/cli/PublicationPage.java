package stemma.app.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import stemma.app.screen.Text;
import stemma.store.DocumentRow;
import stemma.text.DayInterval;
import tools.jackson.databind.JsonNode;

/** What {@code explain} says of the days on which a report can have been published: the result, then each piece of evidence. */
final class PublicationPage {

    private static final int WORDS = 60;

    private final DocumentRow report;
    private final JsonNode published;

    PublicationPage(DocumentRow report, JsonNode record) {
        this.report = report;
        this.published = record.path("published");
    }

    List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add(Text.wrap("  ", result()));
        for (JsonNode evidence : published.path("evidence")) {
            lines.add(Text.wrap("  - ", sentence(evidence)));
        }
        return lines;
    }

    private String result() {
        DayInterval days = report.published();
        String known = days.isUnbounded()
                ? "Nothing tells the day of this report: both ends are open."
                : "It was published " + between(days) + "." + open(days);
        String expected = published.path("expected_by").asString("");
        return expected.isEmpty()
                ? known
                : known + " A reader expects it by " + expected
                        + ", as it speaks of that day as to come; that closes nothing.";
    }

    private static String between(DayInterval days) {
        boolean closed = days.earliest().isPresent() && days.latest().isPresent() && !days.isOneDay();
        return closed
                ? "between " + days.earliest().get() + " and " + days.latest().get()
                : "on " + days.inWords();
    }

    private static String open(DayInterval days) {
        if (days.latest().isEmpty()) {
            return " Nothing bounds its end, which is open.";
        }
        return days.earliest().isEmpty() ? " Nothing bounds its beginning, which is open." : "";
    }

    /** "told, line 41, character 5013: the text tells of "since March 2011" as past. It allows …; it leaves …." */
    private String sentence(JsonNode evidence) {
        String role = evidence.path("role").asString("");
        DayInterval allowed = days(evidence);
        return (role.equals("rejected") ? "rejected, " : "")
                + evidence.path("strength").asString("") + place(evidence) + ": "
                + evidence.path("what").asString("") + ". "
                + (allowed.isUnbounded() ? "" : "It allows " + allowed.inWords() + "; ")
                + ending(evidence.path("why").asString(""), allowed);
    }

    private static String ending(String why, DayInterval allowed) {
        String told = allowed.isUnbounded() && why.startsWith("it ") ? "I" + why.substring(1) : why;
        return told.isEmpty() ? "" : told + ".";
    }

    private String place(JsonNode evidence) {
        if (!evidence.has("start")) {
            return "";
        }
        int start = evidence.path("start").asInt(0);
        String words = Text.fit(ReportPage.piece(report, evidence), WORDS);
        return ", line " + line(report.text().offsetByCodePoints(0, start)) + ", character " + start + ", \"" + words
                + "\"";
    }

    /** The number of the line that holds an offset of the text, from 1. */
    private int line(int offset) {
        return (int) report.text().substring(0, offset).lines().count()
                + (offset == 0 || "\r\n".indexOf(report.text().charAt(offset - 1)) >= 0 ? 1 : 0);
    }

    private static DayInterval days(JsonNode node) {
        return new DayInterval(day(node, "earliest"), day(node, "latest"));
    }

    private static Optional<LocalDate> day(JsonNode node, String key) {
        return Optional.of(node.path(key).asString(""))
                .filter(day -> !day.isEmpty())
                .map(LocalDate::parse);
    }
}
