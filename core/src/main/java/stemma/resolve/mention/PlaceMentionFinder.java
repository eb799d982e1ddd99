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

    private static final Set<String> SITED = Set.of("in", "at", "near", "inside", "outside");

    private final NounClasses classes;
    private final Sentence sentence;
    private final Phrases phrases;
    private final List<Span> names;

    /**
     * Looks at one sentence.
     *
     * @param names the spans of gazetteer names in it
     */
    public PlaceMentionFinder(Sentence sentence, Phrases phrases, NounClasses classes, List<Span> names) {
        this.sentence = sentence;
        this.phrases = phrases;
        this.classes = classes;
        this.names = List.copyOf(names);
    }

    /** The mentions, in the order of their words; none lies inside another. */
    public List<PlaceMention> find() {
        List<PlaceMention> found = new ArrayList<>();
        for (Token token : sentence.tokens()) {
            mention(token).ifPresent(found::add);
        }
        List<PlaceMention> kept = new ArrayList<>();
        found.stream()
                .sorted(Comparator.comparingInt((PlaceMention m) -> -m.span().length()))
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
        boolean kind = isOneOfAKind(token) && nameBehind(token).isPresent();
        if (name.isPresent() && !isSite(token) && !kind) {
            return isHeadOf(token, name.get()) ? named(token, name.get()) : Optional.empty();
        }
        if (isPlaceNoun(token)) {
            return Optional.of(noun(token));
        }
        if (isSite(token)) {
            return Optional.of(new PlaceMention(token, phrases.span(token), PlaceMention.Naming.SITE));
        }
        return isUnknownPlace(token)
                ? Optional.of(new PlaceMention(token, phrases.span(token), PlaceMention.Naming.NAME))
                : Optional.empty();
    }

    private boolean isHeadOf(Token token, Span name) {
        return token.head() < 0
                || !name.contains(sentence.get(token.head()).span().start());
    }

    private Optional<PlaceMention> named(Token token, Span name) {
        Optional<Token> head = sentence.head(token);
        boolean modifies = token.is("compound") || token.is("amod");
        if (modifies && head.filter(this::isSideOf).isPresent()) {
            return Optional.of(new PlaceMention(token, name, PlaceMention.Naming.NAME));
        }
        if (token.is("nmod:poss")
                && head.filter(h -> isPlaceNoun(h) || hasName(h)).isPresent()) {
            return Optional.of(new PlaceMention(token, name, PlaceMention.Naming.MODIFIER));
        }
        if (modifies && head.isPresent() && isPlaceNoun(head.get())) {
            boolean inside = phrases.span(head.get()).contains(name);
            return inside ? Optional.empty() : Optional.of(new PlaceMention(token, name, PlaceMention.Naming.NAME));
        }
        if (modifies && head.filter(h -> isNameBeside(name, h)).isPresent()) {
            boolean owner = classes.of(sentence, token, List.of()) == NounClass.AUTHORITY
                    && token.lower().endsWith("s");
            return Optional.of(
                    new PlaceMention(token, name, owner ? PlaceMention.Naming.MODIFIER : PlaceMention.Naming.NAME));
        }
        if (modifies) {
            return isActor(token)
                    ? Optional.empty()
                    : Optional.of(new PlaceMention(token, name, PlaceMention.Naming.MODIFIER));
        }
        if ((isActor(token) || isPartOfPerson(name)) && !isLocative(token)) {
            return Optional.empty();
        }
        return Optional.of(
                new PlaceMention(token, withoutStates(withDirection(token, name)), PlaceMention.Naming.NAME));
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

    private boolean isLocative(Token token) {
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

    /** "in al-Razi Hospital", "at a checkpoint": a building is a place where something happens in it or beside it. */
    private boolean isSite(Token token) {
        return token.isNoun()
                && !token.is("compound")
                && SITED.contains(phrases.preposition(token))
                && classes.of(sentence, token, List.of()) == NounClass.STRUCTURE;
    }

    private boolean isPlaceNoun(Token token) {
        boolean place = token.isNoun()
                && (phrases.isPart(token)
                        || classes.listed(token.lemma())
                                .filter(c -> c == NounClass.PLACE)
                                .isPresent())
                && !token.is("compound");
        return place && (!phrases.isPart(token) || isPartOfPlace(token));
    }

    /** "the southern part", "part of the city", and not "part of the deal". */
    private boolean isPartOfPlace(Token token) {
        boolean side = sentence.children(token, "amod").anyMatch(phrases::isDirection);
        return side
                || sentence.children(token, "nmod")
                        .filter(t -> phrases.preposition(t).equals("of"))
                        .anyMatch(t -> hasName(t)
                                || classes.listed(t.lemma())
                                        .filter(c -> c == NounClass.PLACE)
                                        .isPresent());
    }

    /** "government-held Aleppo", "nearby Idlib province": of what stands before a name only directions belong to it. */
    private Span withoutStates(Span span) {
        List<Token> words = sentence.within(span);
        int first = 0;
        while (first < words.size() - 1 && isState(words.get(first))) {
            first++;
        }
        return words.get(first).span().cover(new Span(span.end(), span.end()));
    }

    private boolean isState(Token word) {
        boolean name = names.stream().anyMatch(n -> n.contains(word.span().start()));
        boolean small =
                Character.isLowerCase(word.text().charAt(0)) || word.text().contains("-");
        boolean adjective = word.tag().startsWith("JJ")
                || word.tag().startsWith("VB")
                || word.tag().startsWith("RB");
        return !name
                && (small && adjective
                        || classes.listed(word.lower())
                                .filter(c -> c == NounClass.AUTHORITY || c == NounClass.PEOPLE)
                                .isPresent())
                && !phrases.isDirection(word);
    }

    /** "A west of B": the side of another place, and not of A. */
    private boolean isSideOf(Token noun) {
        return phrases.isDirection(noun)
                && sentence.children(noun, "nmod")
                        .anyMatch(t -> phrases.preposition(t).equals("of") && hasName(t));
    }

    private PlaceMention noun(Token token) {
        if (isSideOf(token) && nameBehind(token).isPresent()) {
            Span of = phrases.span(nameBehind(token).get());
            return new PlaceMention(token, token.span().cover(of), PlaceMention.Naming.NAME);
        }
        Span whole = phrases.span(token);
        Span span = withoutStates(whole);
        Optional<Span> inside = names.stream().filter(span::contains).reduce((first, second) -> second);
        if (inside.isPresent() && !isDescribed(inside.get(), token)) {
            return new PlaceMention(token, inside.get(), PlaceMention.Naming.NAME);
        }
        Optional<Span> nested = nested(token);
        if (nested.isPresent()) {
            return new PlaceMention(token, span.cover(nested.get()), PlaceMention.Naming.NAME);
        }
        boolean name = names.stream().filter(n -> !isPossessor(n, token)).anyMatch(span::overlaps)
                || sentence.within(span).stream().anyMatch(t -> t.isProperNoun() && !t.equals(token));
        Optional<Token> of = nameBehind(token);
        if (of.isPresent() && !isNamedBefore(token, whole) && isOneOfAKind(token)) {
            return new PlaceMention(token, token.span().cover(phrases.span(of.get())), PlaceMention.Naming.NAME);
        }
        if (of.isPresent() && !name && span.equals(whole)) {
            return new PlaceMention(token, span.cover(phrases.span(of.get())), PlaceMention.Naming.NAME);
        }
        return name
                ? new PlaceMention(token, span, PlaceMention.Naming.NAME)
                : new PlaceMention(token, whole, PlaceMention.Naming.NOUN);
    }

    /** "the outskirts of the quarter of A", "an area west of B": the name that ends it. */
    private Optional<Span> nested(Token noun) {
        Optional<Span> kind = sentence.children(noun, "nmod")
                .filter(t -> phrases.preposition(t).equals("of") && phrases.isKindOfPlace(t))
                .filter(t -> !t.tag().endsWith("S"))
                .flatMap(t -> nameBehind(t).stream())
                .map(phrases::span)
                .findFirst();
        boolean bare = phrases.isAnyPlace(noun) && !isNamedBefore(noun, phrases.span(noun));
        return bare ? kind.or(() -> sideBehind(noun)) : kind;
    }

    private Optional<Span> sideBehind(Token noun) {
        return names.stream()
                .filter(n -> n.start() > noun.span().end())
                .filter(n -> sentence.within(n).getFirst().index() == noun.index() + 1)
                .filter(n -> isSide(sentence.within(n).getFirst()))
                .findFirst();
    }

    private boolean isSide(Token word) {
        return phrases.isDirection(word) || word.lower().equals("near");
    }

    /** "the al-Shaar district": its name stands in front of it. */
    private boolean isNamedBefore(Token noun, Span whole) {
        Span before = new Span(whole.start(), noun.span().start());
        return names.stream()
                        .filter(n -> !isPossessor(n, noun))
                        .anyMatch(n ->
                                n.overlaps(before) && n.end() <= noun.span().start())
                || sentence.within(before).stream().anyMatch(t -> t.isProperNoun() && !t.is("nmod:poss"));
    }

    private boolean isOneOfAKind(Token noun) {
        return phrases.isKindOfPlace(noun)
                && !noun.isProperNoun()
                && !noun.tag().endsWith("S");
    }

    private boolean isPossessor(Span name, Token noun) {
        return sentence.children(noun, "nmod:poss")
                .anyMatch(t -> name.contains(t.span().start()));
    }

    /** "Aleppo's eastern districts" is one place; in "Aleppo, Syria's second city" the name says it all. */
    private boolean isDescribed(Span name, Token noun) {
        return sentence.tokens().stream()
                .filter(t -> t.span().start() >= name.end() && t.index() < noun.index())
                .allMatch(t -> phrases.isDirection(t)
                        || t.isNoun() && !t.isProperNoun()
                        || t.tag().equals("POS"));
    }

    /** "the city of Aleppo": a single name right behind "of". */
    private Optional<Token> nameBehind(Token noun) {
        return sentence.children(noun, "nmod")
                .filter(t -> phrases.preposition(t).equals("of") && hasName(t))
                .filter(t -> sentence.children(t, "conj").findAny().isEmpty())
                .filter(t -> t.index() > noun.index())
                .findFirst();
    }

    private boolean hasName(Token token) {
        return names.stream().anyMatch(n -> n.contains(token.span().start()))
                || token.name().equals("LOCATION")
                || token.isProperNoun();
    }

    /** A capitalised word after "in", "on", "at" that no list knows is taken for a place, unless it is a person. */
    private boolean isUnknownPlace(Token token) {
        if (!token.isProperNoun()
                || classes.listed(token.lemma()).isPresent()
                || token.is("compound")
                || token.is("nmod:poss")) {
            return false;
        }
        if (token.name().equals("LOCATION")) {
            return true;
        }
        boolean behind =
                Set.of("in", "on", "at", "near", "into", "inside", "outside").contains(phrases.preposition(token));
        boolean under = token.is("nmod")
                && phrases.preposition(token).equals("of")
                && sentence.head(token).filter(this::isPlaceNoun).isPresent();
        boolean beside = token.is("conj")
                && sentence.head(token)
                        .filter(h -> h.isProperNoun() && isUnknownOrName(h))
                        .isPresent();
        boolean person = token.name().equals("PERSON") && !isListedPlace(token);
        return (behind || under || beside) && !person && !isCalendar(token);
    }

    /** "the villages of A and B": names behind a noun of kind are places, whatever else they sound like. */
    private boolean isListedPlace(Token token) {
        Token first = token;
        while (first.is("conj") && first.head() >= 0) {
            first = sentence.get(first.head());
        }
        return phrases.preposition(first).equals("of")
                && sentence.head(first).filter(phrases::isKindOfPlace).isPresent();
    }

    private boolean isUnknownOrName(Token token) {
        return names.stream().anyMatch(n -> n.contains(token.span().start())) || isUnknownPlace(token);
    }

    private boolean isCalendar(Token token) {
        return classes.listed(token.lower()).filter(c -> c == NounClass.TIME).isPresent()
                || token.lower().endsWith("day");
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
                        .filter(t -> phrases.preposition(t).equals("of") && hasName(t))
                        .anyMatch(t -> sentence.children(t, "conj").findAny().isPresent());
    }
}
