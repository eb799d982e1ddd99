package stemma.app.citing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import stemma.app.told.Told;
import stemma.app.told.ToldReader;
import stemma.app.told.Words;
import stemma.claim.TimeInterval;
import stemma.text.DayInterval;
import tools.jackson.databind.JsonNode;

/** The date of a claim and of its report, and how each is known. */
final class DateWords {

    private DateWords() {}

    static String ofEvent(Told claim) {
        if (claim.when().isEmpty()) {
            return "undated: the report gives no day for it";
        }
        Told.When when = claim.when().get();
        String words = Words.quoted(when.words());
        String days = Words.days(when.days());
        if (days.isEmpty()) {
            return words + ", which names no day that could be told"
                    + (counts(when) ? "; the report's own day would tell it" : "");
        }
        return words + ", which means " + days + " (" + precision(when.precision())
                + (counts(when) ? "; counted from the report's own day" : "") + ")";
    }

    private static boolean counts(Told.When when) {
        return when.hold() == Told.Hold.REPORT;
    }

    private static String precision(TimeInterval.Precision precision) {
        return switch (precision) {
            case PART_OF_DAY -> "exact to a part of a day";
            case DAY -> "exact to the day";
            case DAYS -> "exact to some days";
            case WEEK -> "exact to the week";
            case MONTH -> "exact to the month";
            case YEAR -> "exact to the year";
            case OPEN -> "open at one end";
            case VAGUE -> "vague";
        };
    }

    /** The days of the report, and under it each piece of evidence with its strength. */
    static List<String> ofReport(Told claim, JsonNode about) {
        List<String> lines = new ArrayList<>();
        String days = Words.days(claim.anchor().report().published());
        lines.add(days.isEmpty() ? "undated: nothing tells when it was published" : "published " + days);
        for (JsonNode evidence : about.path("published").path("evidence")) {
            String role = evidence.path("role").asString("");
            if (role.equals("silent")) {
                continue;
            }
            DayInterval allows = ToldReader.days(evidence);
            lines.add((role.equals("rejected") ? "rejected: " : "")
                    + Words.flat(evidence.path("what").asString("")) + " (strength: "
                    + evidence.path("strength").asString("")
                    + (allows.isUnbounded()
                            ? ")"
                            : "; allows " + Words.days(allows).replaceFirst("^on ", "") + ")"));
        }
        told(about, "retrieved").ifPresent(day -> lines.add("retrieved on " + day));
        told(about, "archive").ifPresent(address -> lines.add("archived copy: " + address));
        return lines;
    }

    private static Optional<String> told(JsonNode about, String key) {
        return Optional.of(Words.flat(about.path(key).asString(""))).filter(value -> !value.isEmpty());
    }
}
