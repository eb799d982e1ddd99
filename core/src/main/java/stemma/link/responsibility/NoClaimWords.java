package stemma.link.responsibility;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import stemma.link.Statement;
import stemma.text.Span;
import stemma.text.Zone;

/** Words by which a report says that nobody has claimed a harm: "no immediate claim of responsibility". Immutable. */
public final class NoClaimWords {

    private final Optional<Pattern> phrases;

    /**
     * The words.
     *
     * @param phrases lower case, without punctuation
     */
    public NoClaimWords(List<String> phrases) {
        List<String> patterns = phrases.stream()
                .map(phrase -> Pattern.quote(phrase.toLowerCase(Locale.ROOT)).replace(" ", "\\E\\s+\\Q"))
                .toList();
        this.phrases = patterns.isEmpty()
                ? Optional.empty()
                : Optional.of(Pattern.compile(
                        "\\b(?:" + String.join("|", patterns) + ")\\b",
                        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE));
    }

    /** Where a report says so, readers' comments left out. */
    List<Span> in(Statement anyOfReport) {
        List<Span> found = new ArrayList<>();
        if (phrases.isPresent()) {
            Matcher matcher = phrases.get().matcher(anyOfReport.document().text());
            while (matcher.find()) {
                Span span = new Span(matcher.start(), matcher.end());
                if (isOwn(anyOfReport, span)) {
                    found.add(span);
                }
            }
        }
        return found;
    }

    private static boolean isOwn(Statement statement, Span span) {
        return statement.document().zones().stream()
                .anyMatch(zone ->
                        zone.span().contains(span.start()) && zone.kind().speaks() && zone.kind() != Zone.Kind.COMMENT);
    }

    /** The claim that the words speak of: one of their own sentence, else the last before them, else the first after. */
    static Statement nearest(Span words, List<Statement> claims) {
        return claims.stream()
                .min(Comparator.<Statement>comparingInt(claim -> distance(words, claim))
                        .thenComparing(Statement::id))
                .orElseThrow();
    }

    private static int distance(Span words, Statement claim) {
        if (claim.claim().anchor().sentence().overlaps(words)) {
            return 0;
        }
        int at = claim.claim().anchor().trigger().span().start();
        // What comes after the words is hardly what they speak of.
        return at < words.start() ? words.start() - at : Integer.MAX_VALUE / 2 + at - words.start();
    }
}
