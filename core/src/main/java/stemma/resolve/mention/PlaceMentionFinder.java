package stemma.resolve.mention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import stemma.language.NounClass;
import stemma.language.NounClasses;
import stemma.language.Phrases;
import stemma.language.Sentence;
import stemma.language.Token;
import stemma.text.Span;

/**
 * Finds the words of a sentence that name places: gazetteer names, nouns such as "district" with their modifiers, and
 * capitalised names that stand where places stand. Does not decide which place is meant.
 */
public final class PlaceMentionFinder {

    private static final Set<String> LOCATIVE = Set.of(
            "in",
            "on",
            "at",
            "near",
            "into",
            "to",
            "from",
            "toward",
            "towards",
            "around",
            "outside",
            "inside",
            "across",
            "through",
            "of",
            "over",
            "between",
            "throughout",
            "within",
            "north",
            "south",
            "east",
            "west");

    private static final Set<String> BACKED = Set.of("at", "with", "under", "by");

    private final NounClasses classes;
    private final Sentence sentence;
    private final Phrases phrases;
    private final List<Span> names;
    private final PlaceNouns nouns;
    private final UnknownPlaces unknown;

    /**
     * Looks at one sentence.
     *
     * @param names the spans of gazetteer names in it
     */
    public PlaceMentionFinder(Sentence sentence, Phrases phrases, NounClasses classes, List<Span> names) {
        this.sentence = sentence;
        this.phrases = phrases;
        this.classes = classes;
        this.names = names.stream().map(this::withoutTakenKind).toList();
        this.nouns = new PlaceNouns(sentence, phrases, classes, this.names);
        this.unknown = new UnknownPlaces(sentence, phrases, classes, nouns);
    }

    /** "the A district of B": the noun of kind belongs to the name before it, so that only "B" is the other name. */
    private Span withoutTakenKind(Span name) {
        List<Token> words = sentence.within(name);
        boolean kind = words.size() > 2
                && phrases.isKindOfPlace(words.get(0))
                && !words.get(0).isProperNoun()
                && words.get(1).lower().equals("of");
        boolean taken = kind
                && words.get(0).index() > 0
                && words.get(2).isProperNoun()
                && sentence.get(words.get(0).index() - 1).isProperNoun()
                && sentence.get(words.get(0).index() - 1).head() == words.get(0).index();
        return taken ? words.get(2).span().cover(new Span(name.end(), name.end())) : name;
    }

    /** The mentions, in the order of their words; none lies inside another. */
    public List<PlaceMention> find() {
        List<PlaceMention> found = new ArrayList<>();
        for (Token token : sentence.tokens()) {
            mention(token).ifPresent(found::add);
        }
        List<PlaceMention> kept = new ArrayList<>();
        found.stream()
                .sorted(Comparator.comparingInt((PlaceMention m) -> -m.span().length())
                        .thenComparing(PlaceMention::naming))
                .filter(m -> !isEmptyPlural(m, found))
                .forEach(m -> {
                    if (kept.stream().noneMatch(k -> k.span().overlaps(m.span()))) {
                        kept.add(m);
                    }
                });
        kept.sort(Comparator.comparing(PlaceMention::span));
        return List.copyOf(kept);
    }

    private Optional<PlaceMention> mention(Token token) {
        Optional<Span> name =
                names.stream().filter(n -> n.contains(token.span().start())).findFirst();
        boolean kind = nouns.isOneOfAKind(token) && nouns.nameBehind(token).isPresent();
        if (isWhereForbidden(token)) {
            return Optional.empty();
        }
        if (name.isPresent() && !nouns.isSite(token) && !kind) {
            return isHeadOf(token, name.get()) ? named(token, name.get()).map(this::withSides) : Optional.empty();
        }
        if (nouns.isPlaceNoun(token)) {
            return Optional.of(withSides(nouns.mention(token)));
        }
        Optional<Token> side = nouns.sideBehind(token);
        if (side.isPresent()) {
            return Optional.of(
                    new PlaceMention(token, token.span().cover(side.get().span()), PlaceMention.Naming.NOUN));
        }
        if (nouns.isSite(token)) {
            return Optional.of(new PlaceMention(token, phrases.span(token), PlaceMention.Naming.SITE));
        }
        return unknown.isPlace(token)
                ? Optional.of(new PlaceMention(token, phrases.span(token), PlaceMention.Naming.NAME))
                : Optional.empty();
    }

    /** "(banned in Russia)", "outlawed in Russia and in Iran". */
    private boolean isWhereForbidden(Token token) {
        Token first = token;
        while (first.is("conj") && first.head() >= 0) {
            first = sentence.get(first.head());
        }
        return phrases.preposition(first).equals("in")
                && sentence.head(first).filter(phrases::isOutlawing).isPresent();
    }

    /** "the southern and northern countryside of A": both sides of it. */
    private PlaceMention withSides(PlaceMention mention) {
        Token first = sentence.within(mention.span()).getFirst();
        int and = first.index() - 1;
        boolean sides = phrases.isDirection(first)
                && and > 0
                && sentence.get(and).lower().equals("and")
                && phrases.isDirection(sentence.get(and - 1))
                && sentence.get(and - 1).tag().startsWith("JJ");
        return sides
                ? new PlaceMention(mention.head(), sentence.get(and - 1).span().cover(mention.span()), mention.naming())
                : mention;
    }

    private boolean isHeadOf(Token token, Span name) {
        return token.head() < 0
                || !name.contains(sentence.get(token.head()).span().start());
    }

    private Optional<PlaceMention> named(Token token, Span name) {
        Optional<Token> head = sentence.head(token);
        boolean modifies = token.is("compound") || token.is("amod");
        if (modifies && head.filter(nouns::isSideOf).isPresent()) {
            return Optional.of(new PlaceMention(token, name, PlaceMention.Naming.NAME));
        }
        if (head.filter(phrases::isEra).isPresent() && (modifies || token.is("nmod:poss"))) {
            return Optional.of(new PlaceMention(token, name, PlaceMention.Naming.MODIFIER));
        }
        Optional<Token> side = nouns.sideBehind(token);
        if (side.isPresent() && head.filter(nouns::isPlaceNoun).isEmpty()) {
            return Optional.of(new PlaceMention(token, name.cover(side.get().span()), PlaceMention.Naming.NAME));
        }
        boolean around =
                head.filter(h -> nouns.isPlaceNoun(h) || nouns.isInName(h)).isPresent();
        if (isSided(token) && around && (modifies || token.is("nmod:poss"))) {
            Span sided = sentence.get(token.index() - 1).span().cover(name);
            return Optional.of(new PlaceMention(token, sided, PlaceMention.Naming.NAME));
        }
        if (token.is("nmod:poss")
                && head.filter(h -> nouns.isPlaceNoun(h) || nouns.hasName(h)).isPresent()) {
            boolean outer = nouns.isNamedBehind(token, head.get()) && !isActor(token);
            return Optional.of(
                    new PlaceMention(token, name, outer ? PlaceMention.Naming.NAME : PlaceMention.Naming.MODIFIER));
        }
        if (modifies && head.isPresent() && nouns.isPlaceNoun(head.get())) {
            boolean inside = phrases.span(head.get()).contains(name) || isCountryOf(token, head.get());
            return inside ? Optional.empty() : Optional.of(new PlaceMention(token, name, PlaceMention.Naming.NAME));
        }
        if (modifies && head.filter(h -> isNameBeside(name, h)).isPresent()) {
            boolean owner = classes.of(sentence, token, List.of()) == NounClass.AUTHORITY
                    && token.lower().endsWith("s");
            return Optional.of(
                    new PlaceMention(token, name, owner ? PlaceMention.Naming.MODIFIER : PlaceMention.Naming.NAME));
        }
        if (modifies) {
            boolean led = token.is("amod") && token.span().end() > name.end();
            return led || isActor(token) && !isBeforeTarget(token)
                    ? Optional.empty()
                    : Optional.of(new PlaceMention(token, name, PlaceMention.Naming.MODIFIER));
        }
        if (!isSided(token)
                && (isActor(token) || isPartOfPerson(name))
                && (!isLocative(token) || isAtTheirWord(token))) {
            return Optional.empty();
        }
        return Optional.of(
                new PlaceMention(token, nouns.withoutStates(withDirection(token, name)), PlaceMention.Naming.NAME));
    }

    /** "northern Syria": no government but a part of the country. */
    private boolean isSided(Token token) {
        return token.index() > 0
                && classes.of(sentence, token, List.of()) == NounClass.AUTHORITY
                && phrases.isDirection(sentence.get(token.index() - 1))
                && sentence.get(token.index() - 1).head() >= token.index();
    }

    /** "the Libya hospital blast": what is hit stands behind the country, so that nobody there did it. */
    private boolean isBeforeTarget(Token token) {
        Token next = sentence.get(Math.min(token.index() + 1, sentence.size() - 1));
        NounClass what = classes.of(sentence, next, List.of());
        boolean target = what == NounClass.STRUCTURE || what == NounClass.CIVILIAN || what == NounClass.VEHICLE;
        return token.is("compound") && token.isProperNoun() && next.isNoun() && target && next.index() > token.index();
    }

    /** "A Syrias second city": whose city it is, in a text that lost its apostrophes. */
    private boolean isCountryOf(Token token, Token noun) {
        return token.lower().endsWith("s")
                && classes.of(sentence, token, List.of()) == NounClass.AUTHORITY
                && !nouns.isNamedBehind(token, noun);
    }

    /** "al-Fardous al-Sukkari and al-Zibdiya": names whose commas were lost stand beside each other. */
    private boolean isNameBeside(Span name, Token head) {
        return names.stream().anyMatch(n -> n.contains(head.span().start()) && !n.overlaps(name));
    }

    /** "eastern Aleppo", "Eastern al-Ansari": the direction belongs to the place, another name before it does not. */
    private Span withDirection(Token token, Span name) {
        Span whole = phrases.span(token);
        if (!whole.overlaps(name)) {
            return name;
        }
        int start = whole.start();
        for (Span other : names) {
            if (other.end() <= name.start() && other.end() > start) {
                start = other.end() + 1;
            }
        }
        Token first = sentence.within(new Span(Math.min(start, name.start()), name.end()))
                .getFirst();
        return first.span()
                .cover(name)
                .cover(new Span(
                        name.start(),
                        Math.max(name.end(), Math.min(whole.end(), token.span().end()))));
    }

    /** "Khaled al-Homsi": a surname that sounds like a town. */
    private boolean isPartOfPerson(Span name) {
        List<Token> words = sentence.within(name);
        int first = words.isEmpty() ? 0 : words.getFirst().index();
        return first > 0
                && words.getFirst().name().equals("PERSON")
                && sentence.get(first - 1).name().equals("PERSON");
    }

    private boolean isActor(Token token) {
        return pair(token)
                .or(() -> classes.listed(token.lower()))
                .or(() -> classes.listed(token.lemma()))
                .filter(c -> c == NounClass.AUTHORITY || c == NounClass.FORCE || c == NounClass.MEDIA)
                .isPresent();
    }

    /** "Saudi Arabia", "United States": what the list says of two words. */
    private Optional<NounClass> pair(Token token) {
        return token.index() == 0
                ? Optional.empty()
                : classes.listed(sentence.get(token.index() - 1).text() + " " + token.text());
    }

    /** "at the invitation of A", "loyal to A": what those in power there want or have. */
    private boolean isAtTheirWord(Token token) {
        String preposition = phrases.preposition(token);
        return isActor(token)
                && sentence.head(token)
                        .filter(above -> preposition.equals("of")
                                        && above.isNoun()
                                        && BACKED.contains(phrases.preposition(above))
                                        && classes.of(sentence, above, List.of()) == NounClass.OTHER
                                || preposition.equals("to") && above.tag().startsWith("JJ"))
                        .isPresent();
    }

    private boolean isLocative(Token token) {
        if (isBehindPlace(token)) {
            return true;
        }
        Token at = token;
        for (int steps = 0; steps < 4; steps++) {
            if (LOCATIVE.contains(phrases.preposition(at))) {
                return true;
            }
            if (!at.is("conj") || at.head() < 0) {
                return false;
            }
            at = sentence.get(at.head());
        }
        return false;
    }

    /** "A city, B governorate": the larger place, behind a comma and the smaller one. */
    private boolean isBehindPlace(Token token) {
        List<Token> words = sentence.within(phrases.span(token));
        int comma = words.isEmpty() ? 0 : words.getFirst().index() - 1;
        if (comma < 1 || !sentence.get(comma).text().equals(",") || !phrases.isKindOfPlace(token)) {
            return false;
        }
        Token before = sentence.get(comma - 1);
        return nouns.isInName(before) || nouns.isPlaceNoun(before);
    }

    /** "the neighbourhoods of A and B", "the besieged towns of A and B": the names say it all. */
    private boolean isEmptyPlural(PlaceMention mention, List<PlaceMention> all) {
        boolean bare = mention.span().length() <= mention.head().span().length();
        if (mention.naming() != PlaceMention.Naming.NOUN || !bare && !isListed(mention.head())) {
            return false;
        }
        int next = mention.head().index() + 1;
        boolean of = next < sentence.size() && sentence.get(next).lower().equals("of");
        boolean plural = mention.head().tag().endsWith("S");
        if (bare
                && plural
                && all.stream()
                        .anyMatch(o -> o.naming() == PlaceMention.Naming.NAME
                                && o.head().is("compound")
                                && o.head().head() == mention.head().index())) {
            return true;
        }
        return all.stream()
                .filter(other -> other.naming() == PlaceMention.Naming.NAME)
                .anyMatch(other -> other.head().head() == mention.head().index()
                                && other.head().is("nmod")
                                && phrases.preposition(other.head()).equals("of")
                        || plural
                                && of
                                && other.span().start() > mention.span().end()
                                && sentence.within(other.span()).getFirst().index() <= next + 2);
    }

    /** "towns of A and B": a noun of kind in the plural, and several names behind it. */
    private boolean isListed(Token noun) {
        return phrases.isKindOfPlace(noun)
                && noun.tag().endsWith("S")
                && sentence.children(noun, "nmod")
                        .filter(t -> phrases.preposition(t).equals("of") && nouns.hasName(t))
                        .anyMatch(t -> sentence.children(t, "conj").findAny().isPresent());
    }
}
