package stemma.link.copy;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import stemma.text.Document;
import stemma.text.Span;
import stemma.text.Zone;

/**
 * The words of a report that are its own: without readers' comments, boilerplate and what stands in quotation marks, since
 * those words are the source's. A masked stretch parts the words around it.
 */
final class ReportWords {

    private static final Pattern QUOTE = Pattern.compile("“[^”\\n]{1,1500}”|\"[^\"\\n]{1,1500}\"");

    private ReportWords() {}

    static Words of(Document report) {
        List<Span> quotes = quotes(report.text());
        Words.Builder words = new Words.Builder();
        for (Zone zone : report.zones()) {
            if (zone.kind().speaks() && zone.kind() != Zone.Kind.COMMENT) {
                add(report.text(), zone.span(), quotes, words);
                words.mask(zone.span().end(), zone.span().end());
            }
        }
        return words.build();
    }

    private static List<Span> quotes(String text) {
        List<Span> quotes = new ArrayList<>();
        Matcher quote = QUOTE.matcher(text);
        while (quote.find()) {
            quotes.add(new Span(quote.start(), quote.end()));
        }
        return quotes;
    }

    private static void add(String text, Span zone, List<Span> quotes, Words.Builder words) {
        Matcher word = Words.in(text, zone);
        int next = 0;
        while (word.find()) {
            while (next < quotes.size() && quotes.get(next).end() <= word.start()) {
                next++;
            }
            if (next < quotes.size() && quotes.get(next).contains(new Span(word.start(), word.end()))) {
                words.mask(word.start(), word.end());
            } else {
                words.add(word);
            }
        }
    }
}
