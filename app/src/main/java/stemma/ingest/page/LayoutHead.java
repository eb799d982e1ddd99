package stemma.ingest.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import stemma.ingest.piece.Label;
import stemma.ingest.piece.PrintedDay;
import stemma.ingest.piece.SentenceEnd;
import stemma.text.Span;
import stemma.text.Zone;

/**
 * The top of a page by its layout: the lines above the first running text.
 *
 * <p>The first of them that has more than two words is the headline; one that says the same again is a headline too.
 * Lines that hold a printed day or a byline are that. One or two words alone, next to the headline, are a site's section.
 * Whatever else stands there (a subheading, a lead) is body.
 */
final class LayoutHead implements Step {

    private static final int MOST_LINES = 12;
    private static final int LONGEST_HEADLINE = 250;
    private static final int LONGEST_EXCLAMATION = 120;
    private static final String GOES_ON = ",-\u2013\u2014";
    private static final String BULLETS = "-*\u2022\u00B7\u2013\u2014";

    private final Credits credits;
    private final Rules rules;

    LayoutHead(Rules rules) {
        this.rules = rules;
        this.credits = new Credits(rules);
    }

    /** A line, or the part of it behind a printed day, that may be a headline or a section. */
    private record Candidate(Span span, int line, String words) {
        boolean isBrief() {
            return Label.isSection(words);
        }
    }

    /** What stands at the top: zones that are clear, candidates, and a headline that an earlier step has found. */
    private record Top(List<Zone> zones, List<Candidate> candidates, List<String> known) {}

    @Override
    public List<Zone> zones(Page page, Sheet soFar) {
        Top top = top(page, soFar);
        Optional<String> headline = top.known().stream().findFirst().or(() -> headline(page, soFar, top.candidates()));
        headline.ifPresent(words -> top.zones().addAll(around(words, top)));
        return top.zones();
    }

    private Top top(Page page, Sheet soFar) {
        Top top = new Top(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        int seen = 0;
        for (int i = 0; i < page.lines() && seen < MOST_LINES; i++) {
            Line line = page.line(i);
            if (!line.isBlank()) {
                seen++;
                if (!look(page, soFar, line, top)) {
                    return top;
                }
            }
        }
        return top;
    }

    /** Sorts a line into the top, or says that running text starts with it. */
    private boolean look(Page page, Sheet soFar, Line line, Top top) {
        Optional<Zone> painted = soFar.at(line.span().start());
        if (painted.isPresent()) {
            painted.filter(zone -> zone.kind() == Zone.Kind.HEADLINE)
                    .ifPresent(zone -> top.known().add(zone.span().in(page.text())));
            return soFar.free(line.span()).isEmpty();
        }
        Optional<List<Zone>> credit = line.isShort() ? credits.credit(page, line.span()) : Optional.empty();
        if (credit.isPresent()) {
            top.zones().addAll(credit.get());
            return true;
        }
        Optional<PrintedDay> day = rules.days().at(page.text(), line.span().start());
        Span words = day.map(d -> Credits.tail(page, line.span(), d)).orElse(line.span());
        day.ifPresent(d -> top.zones().add(new Zone(d.span(), Zone.Kind.DATELINE)));
        Candidate candidate = new Candidate(words, line.index(), words.in(page.text()));
        boolean repeats = top.candidates().stream()
                .map(Candidate::words)
                .anyMatch(earlier -> Outlet.sameHeadline(earlier, candidate.words()));
        if (soFar.isFree(words) && (repeats || isHeadline(candidate) || isRepeatedBelow(page, candidate))) {
            top.candidates().add(candidate);
            return true;
        }
        return false;
    }

    private static boolean isHeadline(Candidate candidate) {
        String words = candidate.words();
        if (words.length() > LONGEST_HEADLINE || BULLETS.indexOf(words.charAt(0)) >= 0) {
            return false;
        }
        char last = words.charAt(words.length() - 1);
        if ((last == '?' || last == '!') && words.length() <= LONGEST_EXCLAMATION) {
            return words.indexOf(". ") < 0;
        }
        return GOES_ON.indexOf(last) < 0 && !SentenceEnd.isAt(words, words.length());
    }

    private static boolean isRepeatedBelow(Page page, Candidate candidate) {
        if (candidate.words().length() > LONGEST_HEADLINE) {
            return false;
        }
        return below(page, candidate.line()).stream()
                .limit(2)
                .anyMatch(line -> line.isShort() && Outlet.sameHeadline(line.words(), candidate.words()));
    }

    private Optional<String> headline(Page page, Sheet soFar, List<Candidate> candidates) {
        return candidates.stream()
                .filter(candidate -> !candidate.isBrief())
                .findFirst()
                .or(() -> candidates.stream()
                        .max(Comparator.comparingInt((Candidate c) -> c.words().length())
                                .thenComparing(Candidate::line, Comparator.reverseOrder())))
                .filter(candidate -> hasStoryBelow(page, soFar, candidate) && !isWrapped(page, candidate))
                .map(Candidate::words);
    }

    private static boolean hasStoryBelow(Page page, Sheet soFar, Candidate headline) {
        return soFar.free(new Span(headline.span().end(), page.text().length())).stream()
                .anyMatch(free -> free.length() > Line.LONGEST_MARKER
                        || !Outlet.sameHeadline(free.in(page.text()), headline.words()));
    }

    /** Whether the line is the first of running text that somebody broke into lines of about one length. */
    private boolean isWrapped(Page page, Candidate headline) {
        List<Line> below = below(page, headline.line()).stream()
                .filter(line -> !line.isShort() || !credits.isByline(line.words()))
                .toList();
        if (below.isEmpty() || Outlet.sameHeadline(below.getFirst().words(), headline.words())) {
            return false;
        }
        int length = headline.words().length();
        long alike = below.stream()
                .filter(line -> !line.endsLikeSentence())
                .filter(line -> 10 * line.span().length() >= 7 * length
                        && 10 * line.span().length() <= 12 * length)
                .count();
        boolean goesOn = Character.isLowerCase(below.getFirst().words().codePointAt(0));
        return goesOn || (length >= 40 && alike >= 3);
    }

    /** The next few lines that are not blank. */
    private static List<Line> below(Page page, int index) {
        List<Line> lines = new ArrayList<>();
        for (int i = index + 1; i < page.lines() && lines.size() < 5; i++) {
            Line line = page.line(i);
            if (!line.isBlank()) {
                lines.add(line);
            }
        }
        return lines;
    }

    /** The headline wherever it stands, and sections next to it. */
    private static List<Zone> around(String headline, Top top) {
        List<Zone> zones = new ArrayList<>();
        for (Candidate candidate : top.candidates()) {
            if (Outlet.sameHeadline(candidate.words(), headline)) {
                zones.add(new Zone(candidate.span(), Zone.Kind.HEADLINE));
            } else if (candidate.isBrief()) {
                zones.add(new Zone(candidate.span(), Zone.Kind.BOILERPLATE));
            } else {
                return zones;
            }
        }
        return zones;
    }
}
