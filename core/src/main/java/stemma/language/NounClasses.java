package stemma.language;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import stemma.text.Span;

/**
 * Tells what a noun phrase names, from a list of nouns, from the names that were found, and from the place names of the
 * sentence. Immutable and safe for use by several threads.
 */
public final class NounClasses {

    /** "Syrians", "Iraqis": the people of a place. */
    private static final java.util.regex.Pattern DEMONYM =
            java.util.regex.Pattern.compile(".*(ians|ans|is|kurds|turks)");

    /** Nouns that are more often adjectives, and then name nobody: "a military source". */
    private static final Set<String> ADJECTIVES = Set.of("military");

    /** What stands between a number and what it counts. */
    private static final Set<String> COUNTED = Set.of("of", "to", "or", "percent", "per", "%");

    private static final int LONGEST_PHRASE = 4;

    private final Lexicon nouns;

    /**
     * Holds the list.
     *
     * @param nouns noun (lemma or phrase) to the label of its class */
    public NounClasses(Lexicon nouns) {
        this.nouns = nouns;
    }

    /**
     * The class of the phrase under a head.
     *
     * @param places the spans of the sentence's place mentions
     */
    public NounClass of(Sentence sentence, Token head, List<Span> places) {
        return phrase(sentence, head)
                .or(() -> people(head))
                .or(() -> listed(head))
                .or(() -> lostApostrophe(head))
                .or(() -> place(head, places))
                .or(() -> named(head))
                .or(() -> number(sentence, head))
                .orElse(NounClass.OTHER);
    }

    private Optional<NounClass> listed(Token head) {
        if (head.tag().startsWith("JJ") && ADJECTIVES.contains(head.lower())) {
            return Optional.empty();
        }
        Optional<NounClass> byLemma = head.isVerb() ? Optional.empty() : listed(head.lemma());
        return byLemma.or(() -> listed(head.lower()));
    }

    /** The class of the longest listed phrase that ends with a word: "air force", "one after the other". */
    private Optional<NounClass> phrase(Sentence sentence, Token head) {
        return IntStream.rangeClosed(Math.max(0, head.index() - LONGEST_PHRASE + 1), head.index() - 1)
                .mapToObj(first -> sentence.tokens().subList(first, head.index() + 1).stream()
                        .map(Token::lemma)
                        .collect(Collectors.joining(" ")))
                .flatMap(words -> listed(words).stream())
                .findFirst();
    }

    /** The class that the list gives a word or phrase. */
    public Optional<NounClass> listed(String phrase) {
        return nouns.get(phrase).flatMap(NounClass::of);
    }

    /** "Syrians" are people, whatever "Syrian" is in front of a noun. */
    private Optional<NounClass> people(Token head) {
        String lower = head.lower();
        return head.tag().equals("NNPS")
                        && nouns.has(lower.substring(0, lower.length() - 1))
                        && DEMONYM.matcher(lower).matches()
                ? Optional.of(NounClass.PEOPLE)
                : Optional.empty();
    }

    /** "Syrias" for "Syria's": scrapers drop the mark. */
    private Optional<NounClass> lostApostrophe(Token head) {
        String lower = head.lower();
        return head.isNoun() && lower.endsWith("s") ? listed(lower.substring(0, lower.length() - 1)) : Optional.empty();
    }

    /** "The three were shot", "caught the two": people, whom the text named before; things are "three of them". */
    private static Optional<NounClass> number(Sentence sentence, Token head) {
        boolean argument = head.is("nsubj") || head.is("nsubj:pass") || head.is("obj");
        int next = head.index() + 1;
        boolean bare = (next == sentence.size()
                        || !COUNTED.contains(sentence.get(next).lower()))
                && sentence.children(head, "det").anyMatch(t -> t.lower().equals("the"));
        return head.isNumber() && argument && bare ? Optional.of(NounClass.PEOPLE) : Optional.empty();
    }

    private static Optional<NounClass> place(Token head, List<Span> places) {
        return places.stream().anyMatch(p -> p.overlaps(head.span())) ? Optional.of(NounClass.PLACE) : Optional.empty();
    }

    private static Optional<NounClass> named(Token head) {
        if (Set.of("PRP", "PRP$").contains(head.tag())) {
            return Optional.of(head.lemma().startsWith("it") ? NounClass.AUTHORITY : NounClass.PEOPLE);
        }
        return switch (head.name()) {
            case "PERSON" -> Optional.of(NounClass.PERSON);
            case "ORGANIZATION" -> Optional.of(NounClass.AUTHORITY);
            case "LOCATION" -> Optional.of(NounClass.PLACE);
            default -> Optional.empty();
        };
    }
}
