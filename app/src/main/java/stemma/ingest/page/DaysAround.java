package stemma.ingest.page;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import stemma.ingest.piece.NameDay;
import stemma.ingest.piece.PrintedDay;
import stemma.ingest.piece.SentenceEnd;
import stemma.text.DayEvidence;
import stemma.text.DayEvidence.Strength;
import stemma.text.DayInterval;
import stemma.text.Span;
import stemma.text.Zone;

/** What the parts of a page around and below the article tell of its day: names of pictures, and the days of readers' comments. */
final class DaysAround {

    private static final int MOST_NAMES = 5;
    private static final int HEAD_LINES = 3;
    private static final int LONGEST_HEAD = 120;
    private static final int MOST_WORDS_BEFORE = 6;

    private final Rules rules;

    DaysAround(Rules rules) {
        this.rules = rules;
    }

    List<DayEvidence> of(Page page, List<Zone> zones) {
        return Stream.concat(comment(page, zones).stream(), names(page, zones)).toList();
    }

    /** Names of files above the end of the article; below it stand those of other stories. */
    private static Stream<DayEvidence> names(Page page, List<Zone> zones) {
        int end = zones.stream()
                .filter(zone -> isArticle(zone.kind()))
                .mapToInt(zone -> zone.span().end())
                .max()
                .orElse(0);
        return zones.stream()
                .filter(zone -> zone.span().start() < end && isAround(zone.kind()))
                .flatMap(zone -> NameDay.evidence(page.text(), zone.span()).stream())
                .limit(MOST_NAMES);
    }

    private static boolean isArticle(Zone.Kind kind) {
        return switch (kind) {
            case HEADLINE, BYLINE, DATELINE, BODY, CAPTION, QUOTE, EMBEDDED -> true;
            case RELATED, COMMENT, BOILERPLATE -> false;
        };
    }

    private static boolean isAround(Zone.Kind kind) {
        return isArticle(kind) || kind == Zone.Kind.BOILERPLATE;
    }

    /** The first dated comment: the report had appeared by then. */
    private Optional<DayEvidence> comment(Page page, List<Zone> zones) {
        return zones.stream()
                .filter(zone -> zone.kind() == Zone.Kind.COMMENT)
                .flatMap(zone -> day(page, zone).stream())
                .min(Comparator.comparing(
                        (DayEvidence one) -> one.days().latest().orElse(LocalDate.MAX)));
    }

    private Optional<DayEvidence> day(Page page, Zone comment) {
        int first = page.lineAt(comment.span().start());
        int last = page.lineAt(comment.span().end() - 1);
        return IntStream.concat(
                        IntStream.rangeClosed(first, Math.min(last, first + HEAD_LINES - 1)), IntStream.of(last))
                .distinct()
                .mapToObj(page::line)
                .filter(line -> !line.isBlank() && line.span().length() <= LONGEST_HEAD)
                .flatMap(line -> dated(page, line, comment).stream())
                .findFirst();
    }

    /** A line that says who wrote the comment and when, and nothing else. */
    private Optional<DayEvidence> dated(Page page, Line line, Zone comment) {
        int start = Math.max(line.span().start(), comment.span().start());
        Span words = new Span(
                start,
                Math.max(start, Math.min(line.span().end(), comment.span().end())));
        Optional<PrintedDay> day = rules.days().in(page.text(), words);
        boolean named = rules.commentHeads().stream()
                .anyMatch(head -> head.author(line.words()).isPresent());
        return day.filter(printed -> isHead(page, words, printed))
                .filter(printed -> named
                        || rules.days().at(page.text(), printed.span().start()).isPresent())
                .flatMap(printed -> printed.readings().stream()
                        .flatMap(days -> days.latest().stream())
                        .max(Comparator.naturalOrder())
                        .map(latest -> new DayEvidence(
                                "a reader's comment is dated \""
                                        + printed.span().in(page.text()).strip()
                                        + "\", and the report stood there by then",
                                DayInterval.until(latest),
                                Strength.PRINTED,
                                Optional.of(printed.span()))));
    }

    /** Whether a line holds little but a day: no sentence, and few words before the day. */
    private static boolean isHead(Page page, Span line, PrintedDay day) {
        String before =
                new Span(line.start(), day.span().start()).in(page.text()).strip();
        boolean sentence =
                SentenceEnd.isAt(page.text(), line.end()) && page.text().charAt(line.end() - 1) != ':';
        return !sentence && (before.isEmpty() || before.split("\\s+", -1).length <= MOST_WORDS_BEFORE);
    }
}
