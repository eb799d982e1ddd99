package stemma.ingest.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import stemma.ingest.piece.Blank;
import stemma.ingest.piece.Label;
import stemma.ingest.piece.PrintedDay;
import stemma.text.Span;
import stemma.text.Zone;

/** Printed days, bylines, agencies and labels around a headline. */
final class Credits {

    private final Rules rules;

    Credits(Rules rules) {
        this.rules = rules;
    }

    /** The parts of a piece of text before a headline; empty where some words of it are none of these. */
    Optional<List<Zone>> before(Page page, Span piece) {
        List<Zone> zones = new ArrayList<>();
        int last = page.lineAt(piece.end() - 1);
        for (int i = page.lineAt(piece.start()); i <= last; i++) {
            Span line = page.line(i).span();
            Span words = new Span(
                    Math.max(line.start(), piece.start()),
                    Math.max(Math.max(line.start(), piece.start()), Math.min(line.end(), piece.end())));
            boolean sameLine = i == last && line.end() > piece.end();
            Optional<List<Zone>> found = sameLine ? runIn(page, words) : line(page, words);
            if (found.isEmpty()) {
                return Optional.empty();
            }
            zones.addAll(found.get());
        }
        return Optional.of(zones);
    }

    /** A printed day behind a headline in the same line, with the credits between the two. */
    List<Zone> after(Page page, Span piece) {
        Optional<PrintedDay> day = rules.days().in(page.text(), piece);
        if (day.isEmpty()) {
            return List.of();
        }
        Span between =
                Blank.trim(page.text(), new Span(piece.start(), day.get().span().start()));
        Zone dateline = new Zone(day.get().span(), Zone.Kind.DATELINE);
        if (between.isEmpty()) {
            return List.of(dateline);
        }
        return Label.isCapitalised(between.in(page.text())) ? List.of(label(page, between), dateline) : List.of();
    }

    /** A line that holds nothing but a printed day, its place, and a byline; empty if it holds anything else. */
    Optional<List<Zone>> credit(Page page, Span line) {
        Optional<PrintedDay> day = rules.days().at(page.text(), line.start());
        Span rest = day.map(d -> Blank.trim(page.text(), tail(page, line, d))).orElse(line);
        List<Zone> zones = new ArrayList<>();
        day.ifPresent(d -> zones.add(new Zone(d.span(), Zone.Kind.DATELINE)));
        if (rest.isEmpty()) {
            return Optional.of(zones);
        }
        if (isByline(rest.in(page.text()))) {
            zones.add(new Zone(rest, Zone.Kind.BYLINE));
            return Optional.of(zones);
        }
        return day.isEmpty() && isPlaceAndDay(page, line)
                ? Optional.of(List.of(new Zone(line, Zone.Kind.DATELINE)))
                : Optional.empty();
    }

    /** Where the words behind a printed day at the start of a line begin and end; dashes between the two are passed. */
    static Span tail(Page page, Span line, PrintedDay day) {
        int from = Math.min(day.span().end(), line.end());
        while (from < line.end()
                && (Blank.isBlank(page.text().charAt(from))
                        || ",|-\u2013\u2014:".indexOf(page.text().charAt(from)) >= 0)) {
            from++;
        }
        return new Span(from, line.end());
    }

    boolean isByline(String words) {
        return rules.bylineAuthor(words).isPresent()
                || rules.agencies().matcher(words).matches();
    }

    private Optional<List<Zone>> line(Page page, Span words) {
        if (words.isEmpty()) {
            return Optional.of(List.of());
        }
        return credit(page, words)
                .or(() -> Label.isNoSentence(words.in(page.text()))
                        ? Optional.of(List.of(label(page, words)))
                        : Optional.empty());
    }

    private Optional<List<Zone>> runIn(Page page, Span words) {
        if (words.isEmpty()) {
            return Optional.of(List.of());
        }
        Optional<List<Zone>> credit = credit(page, words);
        if (credit.isPresent()) {
            return credit;
        }
        Optional<PrintedDay> day = rules.days().in(page.text(), words);
        int labelEnd = day.map(d -> d.span().start()).orElse(words.end());
        Span label = Blank.trim(page.text(), new Span(words.start(), labelEnd));
        boolean tailed = day.isPresent()
                && !Blank.trim(page.text(), tail(page, words, day.get())).isEmpty();
        if (tailed || (!label.isEmpty() && !Label.isCapitalised(label.in(page.text())))) {
            return Optional.empty();
        }
        List<Zone> zones = new ArrayList<>(label.isEmpty() ? List.of() : List.of(label(page, label)));
        day.ifPresent(d -> zones.add(new Zone(d.span(), Zone.Kind.DATELINE)));
        return Optional.of(zones);
    }

    private boolean isPlaceAndDay(Page page, Span line) {
        Optional<PrintedDay> day =
                line.length() > 80 ? Optional.empty() : rules.days().in(page.text(), line);
        return day.isPresent()
                && tail(page, line, day.get()).isEmpty()
                && day.get().span().start() > line.start()
                && isPlace(new Span(line.start(), day.get().span().start()).in(page.text()));
    }

    private static boolean isPlace(String words) {
        String stripped = words.strip();
        return (stripped.endsWith(",") || stripped.endsWith("|") || stripped.endsWith("-"))
                && stripped.split("\\s+", -1).length <= 4
                && Label.isCapitalised(stripped);
    }

    private Zone label(Page page, Span words) {
        return new Zone(words, isByline(words.in(page.text())) ? Zone.Kind.BYLINE : Zone.Kind.BOILERPLATE);
    }
}
