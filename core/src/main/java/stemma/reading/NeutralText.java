package stemma.reading;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import stemma.resolve.place.NameHit;
import stemma.text.Document;
import stemma.text.Span;
import stemma.text.Zone;

/**
 * A form of a report's text that a parser reads better, of the same length, so that every offset stays: line breaks
 * become spaces, and words of a headline in title case that are no names become lower case.
 */
final class NeutralText {

    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}'’]*(?:-\\p{L}+)*");

    private final ReadingRules rules;

    NeutralText(ReadingRules rules) {
        this.rules = rules;
    }

    String of(Document document) {
        StringBuilder text = new StringBuilder(document.text());
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == '\n' || text.charAt(i) == '\r') {
                text.setCharAt(i, ' ');
            }
        }
        Set<String> common = commonWords(document);
        document.zones().stream()
                .filter(z ->
                        z.kind() == Zone.Kind.HEADLINE && isTitleCase(z.span().in(document.text())))
                .forEach(z -> lower(text, document.text(), z.span(), common));
        return text.toString();
    }

    /** Whether nearly every long word begins with a capital. */
    private static boolean isTitleCase(String headline) {
        List<String> words = Arrays.stream(headline.split("\\s+"))
                .filter(w -> w.length() > 3)
                .toList();
        long capital =
                words.stream().filter(w -> !Character.isLowerCase(w.charAt(0))).count();
        return words.size() > 2 && capital * 10 >= words.size() * 8L;
    }

    /** Words that the report itself writes small, and those that our lists know. */
    private Set<String> commonWords(Document document) {
        Set<String> common = new HashSet<>();
        Matcher words = WORD.matcher(document.text());
        while (words.find()) {
            if (Character.isLowerCase(words.group().charAt(0))) {
                common.add(words.group());
            }
        }
        rules.frames().stream()
                .flatMap(f -> f.triggers().stream())
                .flatMap(t -> t.lemmas().stream())
                .flatMap(l -> inflected(l).stream())
                .forEach(common::add);
        common.addAll(rules.words().nouns().asMap().keySet().stream()
                .filter(n -> !isName(n))
                .flatMap(n -> inflected(n).stream())
                .collect(Collectors.toSet()));
        return common;
    }

    private static List<String> inflected(String lemma) {
        return List.of(
                lemma,
                lemma + "s",
                lemma + "d",
                lemma + "ed",
                lemma + "es",
                lemma + "ing",
                lemma.endsWith("e") ? lemma.substring(0, lemma.length() - 1) + "ing" : lemma);
    }

    private boolean isName(String noun) {
        return rules.words()
                        .nouns()
                        .get(noun)
                        .filter(c -> c.equals("authority") || c.equals("media") || c.equals("force"))
                        .isPresent()
                && rules.words().phrases().get(noun).isEmpty()
                && !noun.matches(
                        "(militant|rebel|fighter|gunman|insurgent|terrorist|thug|soldier|troop|army|force|opposition|government|regime|monitor|observer)");
    }

    private void lower(StringBuilder text, String original, Span headline, Set<String> common) {
        List<NameHit> names = rules.resolvers().gazetteer().find(original, headline);
        Matcher words = WORD.matcher(original).region(headline.start(), headline.end());
        boolean first = true;
        while (words.find()) {
            Span span = new Span(words.start(), words.end());
            String small = words.group().toLowerCase(Locale.ROOT);
            boolean known = common.contains(small);
            if (!first && known && names.stream().noneMatch(n -> n.span().overlaps(span))) {
                text.setCharAt(span.start(), Character.toLowerCase(original.charAt(span.start())));
            }
            first = false;
        }
    }
}
