package stemma.ingest.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import stemma.ingest.piece.Blank;
import stemma.ingest.piece.Folded;
import stemma.ingest.piece.SentenceEnd;
import stemma.text.Span;
import stemma.text.Zone;

/**
 * The headline that the record's title names, also where it runs into the lead on the same line.
 *
 * <p>Letters and digits must be those of the title; case, punctuation, apostrophes, accents and spacing may differ, and
 * single words ({@link Reworded}). Before it may stand a printed day, a byline and labels; any other words before it mean
 * that the text does not start with the title, and there is no headline.
 */
final class TitleHead implements Step {

    private static final int LATEST_START = 300;
    private static final int FEWEST_LETTERS = 6;
    private static final int REACH_OF_CREDITS = 100;

    private final Credits credits;

    TitleHead(Rules rules) {
        this.credits = new Credits(rules);
    }

    @Override
    public List<Zone> zones(Page page, Sheet soFar) {
        return page.title()
                .flatMap(title -> titles(title)
                        .flatMap(words -> at(page, words, soFar).stream())
                        .findFirst())
                .orElse(List.of());
    }

    /** A title as it is, and without an outlet's name behind it. */
    private static Stream<String> titles(String title) {
        return Stream.concat(Stream.of(title), Outlet.appendedTo(title).map(Outlet::headline).stream())
                .filter(words -> Folded.letters(words).length() >= FEWEST_LETTERS);
    }

    private Optional<List<Zone>> at(Page page, String title, Sheet soFar) {
        Span top = new Span(0, Math.min(page.text().length(), 2 * (LATEST_START + 2 * title.length())));
        Optional<Span> found = find(page, title, top).filter(span -> span.start() <= LATEST_START);
        if (found.isEmpty()) {
            return Optional.empty();
        }
        List<Zone> zones = new ArrayList<>();
        for (Span before : soFar.free(new Span(0, found.get().start()))) {
            Optional<List<Zone>> credit = credits.before(page, before);
            if (credit.isEmpty()) {
                return Optional.empty();
            }
            zones.addAll(credit.get());
        }
        Span below = new Span(found.get().end(), Math.max(top.end(), found.get().end()));
        zones.addAll(from(page, found.get(), find(page, title, below)));
        return Optional.of(List.copyOf(zones));
    }

    /** Letter for letter, else with single words put in place of others. */
    private static Optional<Span> find(Page page, String title, Span where) {
        return Folded.of(page.text(), where)
                .find(Folded.letters(title), where.start())
                .or(() -> Reworded.find(page.text(), where, title));
    }

    /** The headline and what belongs to it in the same line. */
    private List<Zone> from(Page page, Span title, Optional<Span> again) {
        Span headline = withTail(page, title);
        Zone zone = new Zone(headline, Zone.Kind.HEADLINE);
        boolean twice =
                again.isPresent() && gap(page, headline.end(), again.get().start());
        if (twice) {
            List<Zone> zones = new ArrayList<>(List.of(zone));
            zones.addAll(from(page, again.orElseThrow(), Optional.empty()));
            return zones;
        }
        Span line = page.line(page.lineAt(headline.end() - 1)).span();
        int end = Math.min(line.end(), headline.end() + REACH_OF_CREDITS);
        List<Zone> zones = new ArrayList<>(List.of(zone));
        if (end > headline.end()) {
            zones.addAll(credits.after(page, new Span(headline.end(), end)));
        }
        return zones;
    }

    /** With its full stop, and with an outlet's name that fills the line. */
    private static Span withTail(Page page, Span title) {
        Span line = page.line(page.lineAt(title.end() - 1)).span();
        boolean named = line.end() > title.end()
                && Outlet.appendedTo(new Span(title.start(), line.end()).in(page.text()))
                        .filter(outlet -> Outlet.same(outlet.headline(), title.in(page.text())))
                        .isPresent();
        int end = named ? line.end() : SentenceEnd.after(page.text(), title.end());
        return new Span(title.start(), end);
    }

    private static boolean gap(Page page, int from, int to) {
        return from <= to && Blank.trim(page.text(), new Span(from, to)).isEmpty();
    }
}
