package stemma.reading;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import stemma.resolve.place.NameHit;
import stemma.text.Alignment;
import stemma.text.Document;
import stemma.text.Span;
import stemma.text.Zone;

/**
 * A form of a report's text that is parsed in its place: line breaks are spaces, words of a headline in title case that are
 * no names are lower case, labels for the same fighters are one word, names that a parser takes apart are one word, and short
 * forms in brackets are left out, so that none of them changes what is read. Every word keeps its way back to the report.
 */
final class NeutralText {

    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}'’]*(?:-\\p{L}+)*");

    /** A word, or a part of a compound such as "rebel-held". */
    private static final Pattern PART = Pattern.compile("(?<![\\p{L}\\p{N}])\\p{L}+(?![\\p{L}\\p{N}])");

    private static final Pattern WHITE = Pattern.compile("\\s+");

    /** " (SDF)" behind "Forces": the short form of a name, whose last letter is the first of the name's last word. */
    private static final Pattern SHORT_FORM =
            Pattern.compile("(?<![\\p{L}\\p{N}])(\\p{L})[\\p{L}'’]*(\\s\\((\\p{Lu}{2,7})\\))");

    private final ReadingRules rules;
    private final Pattern names;

    NeutralText(ReadingRules rules) {
        this.rules = rules;
        this.names = anyOf(rules.words().neutral().names().keySet());
    }

    /**
     * A neutral text and its way back.
     *
     * @param text what a parser reads
     * @param alignment from its offsets to those of the report
     */
    record Neutral(String text, Alignment alignment) {}

    /** Labels go first, so that which words a headline's case is judged by does not depend on them. */
    Neutral of(Document document) {
        Alignment.Builder builder = new Alignment.Builder(document.text());
        replaced(document.text()).forEach(builder::replace);
        Alignment alignment = builder.alignment();
        List<Span> headlines = document.zones().stream()
                .filter(z -> z.kind() == Zone.Kind.HEADLINE)
                .map(z -> alignment.toReplaced(z.span()))
                .toList();
        return new Neutral(cased(builder.text(), headlines), alignment);
    }

    /** What another word, or none, stands for in what is parsed, from left to right; none overlaps another. */
    private NavigableMap<Span, String> replaced(String text) {
        NavigableMap<Span, String> pieces = new TreeMap<>();
        names.matcher(text)
                .results()
                .forEach(name -> pieces.put(
                        new Span(name.start(), name.end()),
                        rules.words()
                                .neutral()
                                .names()
                                .get(WHITE.matcher(name.group()).replaceAll(" "))));
        SHORT_FORM
                .matcher(text)
                .results()
                .filter(found -> found.group(1)
                        .equalsIgnoreCase(
                                found.group(3).substring(found.group(3).length() - 1)))
                .forEach(found -> pieces.put(new Span(found.start(2), found.end(2)), ""));
        Matcher parts = PART.matcher(text);
        while (parts.find()) {
            Span part = new Span(parts.start(), parts.end());
            if (!isTaken(pieces, part)) {
                rules.words()
                        .neutral()
                        .at(text, part)
                        .ifPresent(n -> pieces.put(part, likeCase(parts.group(), n.neutral())));
            }
        }
        return pieces;
    }

    private static boolean isTaken(NavigableMap<Span, String> pieces, Span part) {
        return Stream.of(pieces.floorKey(part), pieces.higherKey(part))
                .filter(Objects::nonNull)
                .anyMatch(part::overlaps);
    }

    private static Pattern anyOf(Set<String> names) {
        String any = names.stream()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .map(name ->
                        Arrays.stream(WHITE.split(name)).map(Pattern::quote).collect(Collectors.joining("\\s+")))
                .collect(Collectors.joining("|", "(?<![\\p{L}\\p{N}])(?:", ")(?![\\p{L}\\p{N}])"));
        return Pattern.compile(names.isEmpty() ? "(?!)" : any);
    }

    private static String likeCase(String word, String neutral) {
        if (word.length() > 1 && word.equals(word.toUpperCase(Locale.ROOT))) {
            return neutral.toUpperCase(Locale.ROOT);
        }
        return Character.isUpperCase(word.charAt(0))
                ? Character.toUpperCase(neutral.charAt(0)) + neutral.substring(1)
                : neutral;
    }

    private String cased(String labelled, List<Span> headlines) {
        StringBuilder text = new StringBuilder(labelled);
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == '\n' || text.charAt(i) == '\r') {
                text.setCharAt(i, ' ');
            }
        }
        Set<String> common = commonWords(labelled);
        headlines.stream()
                .filter(headline -> isTitleCase(headline.in(labelled)))
                .forEach(headline -> lower(text, labelled, headline, common));
        return text.toString();
    }

    /** Whether nearly every long word begins with a capital. */
    private static boolean isTitleCase(String headline) {
        List<String> words =
                WHITE.splitAsStream(headline).filter(w -> w.length() > 3).toList();
        long capital =
                words.stream().filter(w -> !Character.isLowerCase(w.charAt(0))).count();
        return words.size() > 2 && capital * 10 >= words.size() * 8L;
    }

    /** Words that the report itself writes small, and those that our lists know. */
    private Set<String> commonWords(String labelled) {
        Set<String> common = new HashSet<>();
        Matcher words = WORD.matcher(labelled);
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
                .filter(n -> !rules.words().nouns().isName(n))
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
