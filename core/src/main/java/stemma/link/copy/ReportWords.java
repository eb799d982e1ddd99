package stemma.link.copy;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import stemma.text.Document;
import stemma.text.Span;
import stemma.text.Zone;

/**
 * The words of a report that are its own: without readers' comments, boilerplate and what stands in quotation marks, since
 * those words are the source's. A masked stretch parts the words around it.
 *
 * @param folded each word, lower case and without apostrophes; empty where something is masked
 * @param spans where each stands; of a masked stretch, that stretch
 */
record ReportWords(List<String> folded, List<Span> spans) {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:['’][\\p{L}]+)?");
    private static final Pattern QUOTE = Pattern.compile("“[^”\\n]{1,1500}”|\"[^\"\\n]{1,1500}\"");

    static final String MASKED = "";

    static ReportWords of(Document report) {
        List<Span> quotes = new ArrayList<>();
        Matcher quote = QUOTE.matcher(report.text());
        while (quote.find()) {
            quotes.add(new Span(quote.start(), quote.end()));
        }
        List<String> folded = new ArrayList<>();
        List<Span> spans = new ArrayList<>();
        for (Zone zone : report.zones()) {
            if (!zone.kind().speaks() || zone.kind() == Zone.Kind.COMMENT) {
                continue;
            }
            Matcher word = WORD.matcher(report.text())
                    .region(zone.span().start(), zone.span().end());
            int next = 0;
            while (word.find()) {
                Span span = new Span(word.start(), word.end());
                while (next < quotes.size() && quotes.get(next).end() <= span.start()) {
                    next++;
                }
                boolean masked = next < quotes.size() && quotes.get(next).contains(span);
                if (!masked) {
                    folded.add(word.group().toLowerCase(Locale.ROOT).replaceAll("['’]", ""));
                    spans.add(span);
                } else if (folded.isEmpty() || !folded.getLast().equals(MASKED)) {
                    folded.add(MASKED);
                    spans.add(span);
                }
            }
            folded.add(MASKED);
            spans.add(new Span(zone.span().end(), zone.span().end()));
        }
        return new ReportWords(List.copyOf(folded), List.copyOf(spans));
    }

    /** How many words are not masked. */
    long count() {
        return folded.stream().filter(word -> !word.equals(MASKED)).count();
    }

    /** The hash of the run that begins at a word; 0 where the run is too short or something in it is masked. */
    long run(int at) {
        if (at + CopyFinder.LEAST > folded.size()) {
            return 0;
        }
        long hash = 1125899906842597L;
        for (int i = at; i < at + CopyFinder.LEAST; i++) {
            String word = folded.get(i);
            if (word.equals(MASKED)) {
                return 0;
            }
            for (int c = 0; c < word.length(); c++) {
                hash = 31 * hash + word.charAt(c);
            }
            hash = 31 * hash + ' ';
        }
        // The finisher of MurmurHash3 (Appleby): sampling by size needs bits that are well mixed.
        hash ^= hash >>> 33;
        hash *= 0xff51afd7ed558ccdL;
        hash ^= hash >>> 33;
        return hash == 0 ? 1 : hash;
    }

    Span covered(int from, int words) {
        return spans.get(from).cover(spans.get(from + words - 1));
    }
}
