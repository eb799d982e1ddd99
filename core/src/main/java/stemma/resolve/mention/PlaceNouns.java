package stemma.resolve.mention;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import stemma.language.NounClass;
import stemma.language.NounClasses;
import stemma.language.Phrases;
import stemma.language.Sentence;
import stemma.language.Token;
import stemma.text.Span;

/** Nouns that mention places, and which words around them belong to the place: "the besieged town of A" is "town of A". */
final class PlaceNouns {

    private static final Set<String> SITED = Set.of("in", "at", "near", "inside", "outside");
    /** Where only a building with a name of its own is a place: "on Jisr bridge". */
    private static final Set<String> SITED_BY_NAME = Set.of("on", "by", "beside", "nearby", "opposite", "behind");

    private static final Set<String> MOMENTS = Set.of("one", "some", "this", "that", "what");
    private static final Pattern ARTICLE = Pattern.compile("(al|el|as|ash|ad|an|ar|at|az)-\\p{Lu}.*");

    private final Sentence sentence;
    private final Phrases phrases;
    private final NounClasses classes;
    private final List<Span> names;

    PlaceNouns(Sentence sentence, Phrases phrases, NounClasses classes, List<Span> names) {
        this.sentence = sentence;
        this.phrases = phrases;
        this.classes = classes;
        this.names = List.copyOf(names);
    }

    /** "in al-Razi Hospital", "at a checkpoint": a building is a place where something happens in it or beside it. */
    boolean isSite(Token token) {
        String preposition = phrases.preposition(token);
        return token.isNoun()
                && !token.is("compound")
                && (SITED.contains(preposition) || SITED_BY_NAME.contains(preposition) && hasOwnName(token))
                && classes.of(sentence, token, List.of()) == NounClass.STRUCTURE;
    }

    private boolean hasOwnName(Token building) {
        return sentence.children(building).stream()
                .anyMatch(t -> t.is("compound") && t.isProperNoun() || t.is("amod") && isNameInSmall(t));
    }

    /** "al-Dhaleh": the article of a name hides its capital from the parser. */
    private static boolean isNameInSmall(Token word) {
        return ARTICLE.matcher(word.text()).matches();
    }

    boolean isPlaceNoun(Token token) {
        boolean place = token.isNoun()
                && (phrases.isPart(token)
                        || classes.listed(token.lemma())
                                .filter(c -> c == NounClass.PLACE)
                                .isPresent()
                        || isPlaceInTwoWords(token)
                        || isNamedUnit(token))
                && !token.is("compound")
                && !isMoment(token);
        return place && (!phrases.isPart(token) || isPartOfPlace(token) && !isTaken(token));
    }

    /** "air base": a place, where a base alone is something that stands in one. */
    private boolean isPlaceInTwoWords(Token token) {
        return token.index() > 0
                && classes.listed(token.lemma())
                        .filter(c -> c == NounClass.STRUCTURE)
                        .isPresent()
                && classes.listed(sentence.get(token.index() - 1).lower() + " " + token.lemma())
                        .filter(c -> c == NounClass.PLACE)
                        .isPresent();
    }

    /** "at one point", "at that point": no place but a time. */
    private boolean isMoment(Token token) {
        return token.lower().equals("point")
                && phrases.preposition(token).equals("at")
                && sentence.children(token).stream().anyMatch(t -> MOMENTS.contains(t.lower()));
    }

    /** "in Ibb governorate": an office where it does something, and a place where something is done. */
    private boolean isNamedUnit(Token token) {
        return phrases.isKindOfPlace(token)
                && !token.is("nsubj")
                && hasOwnName(token)
                && classes.of(sentence, token, List.of()) == NounClass.AUTHORITY;
    }

    /** "took part in": no part of anything. */
    private boolean isTaken(Token part) {
        return part.index() > 0
                && sentence.get(part.index() - 1).lemma().equals("take")
                && sentence.children(part, "amod").findAny().isEmpty();
    }

    /** "the southern part", "part of the city", and not "part of the deal". */
    private boolean isPartOfPlace(Token token) {
        boolean side = sentence.children(token, "amod").anyMatch(t -> phrases.isDirection(t) || phrases.isHeld(t));
        return side
                || sentence.children(token, "nmod")
                        .filter(t -> phrases.preposition(t).equals("of"))
                        .anyMatch(t -> hasName(t)
                                || hasOwnName(t)
                                || classes.listed(t.lemma())
                                        .filter(c -> c == NounClass.PLACE || c == NounClass.STRUCTURE)
                                        .isPresent());
    }

    /** "government-held Aleppo", "nearby Idlib province": of what stands before a name only directions belong to it. */
    Span withoutStates(Span span) {
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
                && !phrases.isPart(word)
                && (small && adjective
                        || classes.listed(word.lower())
                                .filter(c -> c == NounClass.AUTHORITY || c == NounClass.PEOPLE)
                                .isPresent())
                && !phrases.isDirection(word);
    }

    /** "A west of B": the side of another place, and not of A. */
    boolean isSideOf(Token noun) {
        return phrases.isDirection(noun)
                && sentence.children(noun, "nmod")
                        .anyMatch(t -> phrases.preposition(t).equals("of") && hasName(t));
    }

    /** "A's south", "the countrys north": the side that a parser hangs on the next word, or on the verb. */
    Optional<Token> sideBehind(Token owner) {
        int next = owner.index() + 1;
        boolean apostrophe = next < sentence.size() && sentence.get(next).tag().equals("POS");
        boolean lost = owner.isNoun()
                && owner.lower().endsWith("s")
                && classes.listed(owner.lower()).isEmpty()
                && classes.of(sentence, owner, List.of()) == NounClass.AUTHORITY;
        int at = apostrophe ? next + 1 : next;
        return (apostrophe || lost) && at < sentence.size() && isBareSide(sentence.get(at))
                ? Optional.of(sentence.get(at))
                : Optional.empty();
    }

    /** "north", and not "northern" nor "north of A" nor "north Aleppo". */
    private boolean isBareSide(Token word) {
        int next = word.index() + 1;
        boolean goesOn = next < sentence.size()
                && (sentence.get(next).lower().equals("of")
                        || sentence.get(next).isNoun() && sentence.get(next).is("compound")
                        || isPlaceNoun(sentence.get(next))
                        || isInName(sentence.get(next)));
        boolean side =
                classes.listed(word.lower()).filter(c -> c == NounClass.PLACE).isPresent();
        return side && phrases.isDirection(word) && !goesOn;
    }

    PlaceMention mention(Token token) {
        if (isSideOf(token) && nameBehind(token).isPresent()) {
            Span of = phrases.span(nameBehind(token).get());
            return new PlaceMention(token, token.span().cover(of), PlaceMention.Naming.NAME);
        }
        Optional<Token> kind = kindBehind(token);
        if (kind.isPresent()) {
            return new PlaceMention(token, token.span().cover(kind.get().span()), PlaceMention.Naming.NOUN);
        }
        Optional<Span> road = joined(token);
        if (road.isPresent()) {
            return new PlaceMention(token, road.get(), PlaceMention.Naming.NAME);
        }
        Span whole = withoutOwner(token);
        Span span = withoutStates(whole);
        Optional<Span> inside = names.stream().filter(span::contains).reduce((first, second) -> second);
        if (inside.isPresent() && !isDescribed(inside.get(), token)) {
            return new PlaceMention(token, withForename(inside.get()), PlaceMention.Naming.NAME);
        }
        Optional<Span> nested = nested(token);
        if (nested.isPresent()) {
            return new PlaceMention(token, span.cover(nested.get()), PlaceMention.Naming.NAME);
        }
        boolean name = names.stream().filter(n -> !isPossessor(n, token)).anyMatch(span::overlaps)
                || sentence.within(span).stream()
                        .anyMatch(t -> (t.isProperNoun() || isNameInSmall(t)) && !t.equals(token));
        Optional<Token> of = nameBehind(token);
        if (of.isPresent() && !isNamedBefore(token, whole) && isOneOfAKind(token)) {
            return new PlaceMention(token, token.span().cover(phrases.span(of.get())), PlaceMention.Naming.NAME);
        }
        if (of.isPresent() && !name) {
            return new PlaceMention(token, whole.cover(phrases.span(of.get())), PlaceMention.Naming.NAME);
        }
        return name
                ? new PlaceMention(token, span, PlaceMention.Naming.NAME)
                : new PlaceMention(token, whole, PlaceMention.Naming.NOUN);
    }

    /** "north of the city": the side of a place that was named before. */
    private Optional<Token> kindBehind(Token side) {
        return sentence.children(side, "nmod")
                .filter(t -> phrases.isDirection(side) && phrases.isKindOfPlace(t))
                .filter(t -> phrases.preposition(t).equals("of") && !t.tag().endsWith("S"))
                .filter(t -> sentence.children(t).stream().allMatch(c -> c.is("det") || c.is("case")))
                .findFirst();
    }

    /** "the road linking A and B": what it joins tells which road it is. */
    private Optional<Span> joined(Token noun) {
        return sentence.children(noun, "acl")
                .filter(verb -> verb.tag().equals("VBG") && phrases.isJoining(verb))
                .filter(verb -> verb.index() == noun.index() + 1)
                .flatMap(verb -> Stream.concat(sentence.children(verb, "obj"), sentence.children(verb, "obl"))
                        .limit(1))
                .map(goal -> noun.span().cover(end(goal)))
                .findFirst();
    }

    /** The end of a phrase with the names that are listed in it, and without a clause behind it. */
    private Span end(Token noun) {
        Token last = noun;
        for (Token word : sentence.subtree(noun)) {
            boolean other = word.is("punct")
                    || word.is("mark")
                    || word.isVerb()
                    || word.is("case") && !word.lower().equals("of");
            if (word.index() > noun.index() && other) {
                break;
            }
            last = word.index() > last.index() ? word : last;
        }
        return last.span();
    }

    /** "the New A district": a word of the name that no list knows stands before it. */
    private Span withForename(Span name) {
        Token first = sentence.within(name).getFirst();
        Token start = first;
        while (start.index() > 0 && isForename(sentence.get(start.index() - 1), name)) {
            start = sentence.get(start.index() - 1);
        }
        return start.span().cover(name);
    }

    private boolean isForename(Token word, Span name) {
        return word.isProperNoun()
                && word.is("compound")
                && !isInName(word)
                && word.name().isEmpty()
                        == sentence.within(name).getFirst().name().isEmpty()
                && classes.listed(word.lower()).isEmpty()
                && sentence.head(word)
                        .filter(head -> name.contains(head.span().start()))
                        .isPresent();
    }

    /** "A's B quarter": a name of its own, and the place around it; "A's eastern quarters" is one. */
    boolean isNamedBehind(Token owner, Token noun) {
        return sentence.tokens().subList(owner.index() + 1, noun.index() + 1).stream()
                .filter(t -> !phrases.isDirection(t) && !t.tag().equals("POS"))
                .anyMatch(t -> isInName(t) || t.isProperNoun());
    }

    private Span withoutOwner(Token noun) {
        Span whole = phrases.span(noun);
        return sentence.children(noun, "nmod:poss")
                .filter(owner -> isInName(owner) && owner.index() < noun.index() && isNamedBehind(owner, noun))
                .findFirst()
                .map(owner -> sentence.get(owner.index() + 1))
                .map(t -> t.tag().equals("POS") ? sentence.get(t.index() + 1) : t)
                .map(first -> first.span().cover(new Span(whole.end(), whole.end())))
                .filter(whole::contains)
                .orElse(whole);
    }

    /** "the outskirts of the quarter of A", "an area west of B": the name that ends it. */
    private Optional<Span> nested(Token noun) {
        Optional<Span> kind = sentence.children(noun, "nmod")
                .filter(t -> phrases.preposition(t).equals("of") && phrases.isKindOfPlace(t))
                .filter(t -> !t.tag().endsWith("S") && !isNamedBefore(noun, phrases.span(noun)))
                .flatMap(t -> nameBehind(t).stream())
                .map(phrases::span)
                .findFirst();
        boolean bare = phrases.isAnyPlace(noun) && !isNamedBefore(noun, phrases.span(noun));
        return bare ? kind.or(() -> sidedName(noun)) : kind;
    }

    private Optional<Span> sidedName(Token noun) {
        return names.stream()
                .filter(n -> n.start() > noun.span().end())
                .filter(n -> sentence.within(n).stream()
                        .findFirst()
                        .filter(t -> isSideBehind(t, noun))
                        .isPresent())
                .findFirst();
    }

    private boolean isSideBehind(Token word, Token noun) {
        return word.index() == noun.index() + 1
                && (phrases.isDirection(word) || word.lower().equals("near"));
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

    boolean isOneOfAKind(Token noun) {
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
                        || t.is("amod") && (t.tag().startsWith("VB") || isSiteOfItsOwn(noun))
                        || t.isNoun() && !t.isProperNoun()
                        || t.tag().equals("POS"));
    }

    /** "A military airport": the adjective is part of what stands near A. */
    private boolean isSiteOfItsOwn(Token noun) {
        return !phrases.isKindOfPlace(noun) && !phrases.isDirection(noun) && !phrases.isPart(noun);
    }

    /** "the city of Aleppo": a single name right behind "of". */
    Optional<Token> nameBehind(Token noun) {
        return sentence.children(noun, "nmod")
                .filter(t -> phrases.preposition(t).equals("of") && hasName(t))
                .filter(t -> sentence.children(t, "conj").findAny().isEmpty())
                .filter(t -> t.index() > noun.index())
                .findFirst();
    }

    boolean isInName(Token token) {
        return names.stream().anyMatch(n -> n.contains(token.span().start()));
    }

    boolean hasName(Token token) {
        return isInName(token) || token.name().equals("LOCATION") || token.isProperNoun();
    }
}
