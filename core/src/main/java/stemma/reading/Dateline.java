package stemma.reading;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import stemma.resolve.place.Gazetteer;
import stemma.resolve.place.NameHit;
import stemma.text.Span;

/**
 * The words before the first sentence of a report that tell where and by whom it was written: "BEIRUT (Agency) - ...",
 * "Homs, AGENCY- ...", "Homs province: ...", and "BEIRUT A bomb ..." where a scraper dropped the dash. They are no part of the
 * sentence behind them, and a parser that reads them with it takes the town for the one who acts.
 */
final class Dateline {

    /** A name, taken whole: what could be taken in several ways would be tried in all of them. A dash at its end is none of it. */
    private static final String WORDS =
            "\\p{Lu}[\\p{L}\\p{M}\\p{N}'’./]*+(?:-[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}'’./]*+)*+";

    /** Names, dates and brackets up to a dash, and a new sentence behind it. */
    private static final Pattern DASHED = Pattern.compile("(?:" + WORDS
            + "|\\p{N}{1,4}+(?!\\p{N})|of|the|in|and|[,.]|\\([^()]{2,40}\\)|\\s)+?(?:(?<=\\s|\\)|\\p{Lu}{3})-{1,2}|\\s?[–—])\\s*"
            + "(?=[\\p{Lu}\\p{N}“\"‘'])");

    /** One name and a colon, with no mark of a speaker behind it. */
    private static final Pattern HEADED = Pattern.compile("(?:" + WORDS + "\\s){0,3}\\p{L}+:\\s+(?=[\\p{L}\\p{N}])");

    /** A name in capitals, and a sentence that begins with a capital of its own. */
    private static final Pattern SHOUTED = Pattern.compile("\\p{Lu}{4,}\\s+(?=\\p{Lu}\\p{Ll}|A\\s\\p{Ll})");

    /** A town in capitals, or an agency in brackets: such a line needs no gazetteer to be known. */
    private static final Pattern SIGNED = Pattern.compile("^\\p{Lu}{4,}\\b|\\)\\s*[–—-]+\\s*$");

    private static final int LONGEST = 70;

    private final Gazetteer gazetteer;

    Dateline(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /** The paragraph, in two parts where a dateline opens it. */
    List<Span> parts(String text, Span paragraph) {
        return at(text, paragraph)
                .map(line -> List.of(line, new Span(line.end(), paragraph.end())))
                .orElse(List.of(paragraph));
    }

    private Optional<Span> at(String text, Span paragraph) {
        return opening(DASHED, text, paragraph)
                .filter(line -> SIGNED.matcher(line.in(text)).find() || opensWithPlace(text, line))
                .or(() -> Stream.of(HEADED, SHOUTED)
                        .flatMap(form -> opening(form, text, paragraph).stream())
                        .filter(line -> opensWithPlace(text, line))
                        .findFirst());
    }

    private static Optional<Span> opening(Pattern form, String text, Span paragraph) {
        int end = Math.min(paragraph.end(), paragraph.start() + LONGEST);
        Matcher matcher = form.matcher(text).region(paragraph.start(), end).useTransparentBounds(true);
        return matcher.lookingAt() && matcher.end() < paragraph.end()
                ? Optional.of(new Span(matcher.start(), matcher.end()))
                : Optional.empty();
    }

    private boolean opensWithPlace(String text, Span line) {
        return gazetteer.find(text, line).stream()
                .map(NameHit::span)
                .anyMatch(name -> text.substring(line.start(), name.start()).isBlank());
    }
}
