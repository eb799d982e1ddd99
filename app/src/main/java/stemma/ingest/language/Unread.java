package stemma.ingest.language;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import stemma.text.Finding;

/** What a person is told of reports in languages that nothing here reads: one finding for each language. */
public final class Unread {

    private static final int MOST_NAMED = 20;

    private Unread() {}

    /**
     * The findings.
     *
     * @param reports for each language, the ids of the reports in it
     */
    public static List<Finding> findings(Map<String, List<String>> reports) {
        return new TreeMap<>(reports)
                .entrySet().stream()
                        .map(entry -> finding(new LanguageTag(entry.getKey()), entry.getValue()))
                        .toList();
    }

    private static Finding finding(LanguageTag language, List<String> ids) {
        int more = ids.size() - MOST_NAMED;
        String where = String.join(", ", ids.subList(0, Math.min(ids.size(), MOST_NAMED)))
                + (more > 0 ? " and " + more + " more" : "");
        String which = " in " + language.name() + " (" + language.primary() + "), which is not read yet; ";
        return ids.size() == 1
                ? new Finding(
                        where,
                        "the report is" + which + "it is kept and makes no claims.",
                        "Add a translation as a report of its own, if there is one.")
                : new Finding(
                        where,
                        "the reports are" + which + "they are kept and make no claims.",
                        "Add translations as reports of their own, if there are any.");
    }
}
