package stemma.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import stemma.ingest.About;
import stemma.ingest.Pile;
import stemma.ingest.StatedDays;
import stemma.text.DayEvidence;
import stemma.text.DayInterval;
import stemma.text.Document.Masthead;
import stemma.text.Document.Retrieval;
import stemma.text.Finding;

/**
 * The days of publication that a person gives on the command line, by the file of each; they weigh more than anything else that is known.
 * Immutable.
 *
 * @param words what was given for each file, as it was written
 */
public record GivenDays(Map<String, String> words) {

    private static final String OPTION = "--published";

    public GivenDays {
        words = Map.copyOf(new TreeMap<>(words));
    }

    public static GivenDays none() {
        return new GivenDays(Map.of());
    }

    /**
     * Reads pairs such as {@code reports/a.txt=2016-11-28}.
     *
     * @throws Trouble where one is no pair, its day is none, or a file is named twice
     */
    public static GivenDays parse(List<String> pairs) throws Trouble {
        Map<String, String> words = new TreeMap<>();
        for (String pair : pairs) {
            int equals = pair.lastIndexOf('=');
            String file = pair.substring(0, Math.max(0, equals)).strip();
            String day = pair.substring(equals + 1).strip();
            if (file.isEmpty() || day.isEmpty()) {
                throw Trouble.usage(OPTION + " takes FILE=DAY, such as report.txt=2016-11-28; '" + pair + "' is none.");
            }
            if (StatedDays.read(day).isEmpty()) {
                throw Trouble.usage(
                        OPTION + " gives " + file + " the day '" + day + "', which is none. " + StatedDays.ALLOWED);
            }
            if (words.put(file, day) != null) {
                throw Trouble.usage(OPTION + " names " + file + " twice; keep one day for each file.");
            }
        }
        return new GivenDays(words);
    }

    /** What was given, in one order. */
    public Map<String, String> sorted() {
        return new TreeMap<>(words);
    }

    /**
     * The pile with these days.
     *
     * @throws Trouble where a file is not among those that are read, or may be any of several
     */
    public Pile over(Pile pile) throws Trouble {
        if (words.isEmpty()) {
            return pile;
        }
        List<About.Row> rows = new ArrayList<>();
        sorted().forEach((file, day) -> rows.add(row(file, day)));
        About.Match match = new About(OPTION, rows, List.of())
                .match(pile.sources().stream().map(Pile.Source::file).toList());
        Optional<Finding> unknown = match.findings().stream().findFirst();
        if (unknown.isPresent()) {
            throw Trouble.usage(unknown.get().sentence());
        }
        return pile.told(match);
    }

    private static About.Row row(String file, String day) {
        DayInterval days = StatedDays.read(day).orElseThrow();
        DayEvidence given = new DayEvidence(
                "given by the user (" + OPTION + " " + day + ")", days, DayEvidence.Strength.GIVEN, Optional.empty());
        return new About.Row(OPTION, file, Masthead.blank(), List.of(given), Retrieval.unknown());
    }
}
