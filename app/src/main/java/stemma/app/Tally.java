package stemma.app;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Scanner;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import stemma.claim.Claim;
import stemma.claim.ClaimType;
import stemma.export.ReportClaims;
import stemma.text.Zone;

/**
 * What a pile holds, counted.
 *
 * @param reports reports
 * @param undated reports of whose day nothing is known
 * @param claims claims, one for each mention
 * @param propositions what the reports state, each report's repetitions counted once
 * @param byType claims of each type
 * @param inComments claims that readers made below a report
 * @param attributed claims that are said to come from a source
 * @param malformed numbers that cannot be read in one way
 */
public record Tally(
        int reports,
        int undated,
        int claims,
        int propositions,
        Map<ClaimType, Integer> byType,
        int inComments,
        int attributed,
        int malformed) {

    /** How many of the components are single numbers. */
    private static final int NUMBERS = 7;

    public Tally {
        byType = Map.copyOf(byType);
    }

    static Tally nothing() {
        return new Tally(0, 0, 0, 0, Map.of(), 0, 0, 0);
    }

    /** The tally as one line that {@link #parse} reads: the numbers, then each type with its own. */
    String line() {
        String numbers = Stream.of(reports, undated, claims, propositions, inComments, attributed, malformed)
                .map(String::valueOf)
                .collect(Collectors.joining(" "));
        return new TreeMap<>(byType)
                .entrySet().stream()
                        .map(entry -> " " + entry.getKey().name() + " " + entry.getValue())
                        .collect(Collectors.joining("", numbers, ""));
    }

    static Tally parse(String line) {
        try (Scanner words = new Scanner(line).useLocale(Locale.ROOT)) {
            int[] n = IntStream.range(0, NUMBERS).map(i -> words.nextInt()).toArray();
            Map<ClaimType, Integer> byType = new EnumMap<>(ClaimType.class);
            while (words.hasNext()) {
                byType.put(ClaimType.valueOf(words.next()), words.nextInt());
            }
            return new Tally(n[0], n[1], n[2], n[3], byType, n[4], n[5], n[6]);
        }
    }

    static Tally of(ReportClaims report) {
        Map<ClaimType, Integer> byType = new EnumMap<>(ClaimType.class);
        int inComments = 0;
        int attributed = 0;
        int malformed = 0;
        for (Claim claim : report.claims()) {
            byType.merge(claim.type(), 1, Integer::sum);
            inComments += claim.anchor().zone() == Zone.Kind.COMMENT ? 1 : 0;
            attributed += claim.attribution().chain().isEmpty() ? 0 : 1;
            malformed += claim.measures()
                            .quantity()
                            .filter(quantity -> !quantity.readings().isEmpty())
                            .isPresent()
                    ? 1
                    : 0;
        }
        int undated = report.published().isUnbounded() ? 1 : 0;
        return new Tally(
                1, undated, report.claims().size(), propositions(report), byType, inComments, attributed, malformed);
    }

    /** A claim that belongs to no proposition with others is one by itself. */
    private static int propositions(ReportClaims report) {
        return (int) report.claims().stream()
                .map(claim -> report.proposition(claim).orElse(claim.id()))
                .distinct()
                .count();
    }

    Tally plus(Tally other) {
        Map<ClaimType, Integer> both = new EnumMap<>(ClaimType.class);
        both.putAll(byType);
        other.byType.forEach((type, count) -> both.merge(type, count, Integer::sum));
        return new Tally(
                reports + other.reports,
                undated + other.undated,
                claims + other.claims,
                propositions + other.propositions,
                both,
                inComments + other.inComments,
                attributed + other.attributed,
                malformed + other.malformed);
    }
}
