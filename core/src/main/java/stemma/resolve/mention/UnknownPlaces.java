package stemma.resolve.mention;

import java.util.List;
import java.util.Set;
import stemma.language.NounClass;
import stemma.language.NounClasses;
import stemma.language.Phrases;
import stemma.language.Sentence;
import stemma.language.Token;

/** Capitalised names that no list knows, and that stand where places stand. */
final class UnknownPlaces {

    /** So many known names make a list of places. */
    private static final int LIST = 3;

    private static final int LONGEST_OPENING = 4;

    private static final Set<String> INSIDE = Set.of("in", "near", "inside", "outside");

    private final Sentence sentence;
    private final Phrases phrases;
    private final NounClasses classes;
    private final PlaceNouns nouns;

    UnknownPlaces(Sentence sentence, Phrases phrases, NounClasses classes, PlaceNouns nouns) {
        this.sentence = sentence;
        this.phrases = phrases;
        this.classes = classes;
        this.nouns = nouns;
    }

    /** A capitalised word after "in", "on", "at" that no list knows is taken for a place, unless it is a person. */
    boolean isPlace(Token token) {
        if (!token.isProperNoun() || classes.listed(token.lemma()).isPresent() || holdsHappening(token)) {
            return false;
        }
        if (token.is("compound") || token.is("nmod:poss")) {
            return isBesideKind(token);
        }
        if (token.name().equals("LOCATION") || isOverrun(token) || isOpening(token) || isExample(token)) {
            return true;
        }
        boolean behind =
                Set.of("in", "on", "at", "near", "into", "inside", "outside").contains(phrases.preposition(token));
        boolean under = token.is("nmod")
                && phrases.preposition(token).equals("of")
                && sentence.head(token).filter(nouns::isPlaceNoun).isPresent();
        boolean beside = token.is("conj")
                && sentence.head(token).filter(this::isPlaceOrName).isPresent();
        boolean person =
                token.name().equals("PERSON") && !isListedPlace(token) && !isAmongPlaces(token) && !isInside(token);
        return (behind || under || beside) && !person && !isCalendar(token);
    }

    /** "the A and B areas": the first of several names in front of what they are. */
    private boolean isBesideKind(Token name) {
        return name.is("compound")
                && sentence.head(name)
                        .filter(kind -> kind.tag().equals("NNS"))
                        .filter(kind -> phrases.isKindOfPlace(kind) || phrases.isAnyPlace(kind))
                        .isPresent()
                && sentence.children(name, "conj").anyMatch(Token::isProperNoun);
    }

    /** "neighbourhoods of the city, including A, B and C". */
    private boolean isExample(Token name) {
        Token first = name;
        while (first.is("conj") && first.head() >= 0) {
            first = sentence.get(first.head());
        }
        return phrases.preposition(first).equals("including")
                && sentence.head(first)
                        .filter(phrases::isKindOfPlace)
                        .filter(kind -> sentence.head(kind)
                                .filter(above -> above.isNoun()
                                        && classes.of(sentence, above, List.of())
                                                .isAnimate())
                                .isEmpty())
                        .isPresent();
    }

    /** "Toll in Blast Targeting Evacuees": a headline's capitals make no name of what happened. */
    private boolean holdsHappening(Token token) {
        return sentence.children(token, "compound")
                .anyMatch(word -> classes.listed(word.lower())
                        .filter(known -> known == NounClass.EVENT)
                        .isPresent());
    }

    /** "shelled A", "A and B were recaptured": a name without a title, to which is done what is done to places. */
    private boolean isOverrun(Token token) {
        Token first = token;
        while (first.is("conj") && first.head() >= 0) {
            first = sentence.get(first.head());
        }
        boolean object = first.is("obj") || first.is("nsubj:pass");
        boolean bare = sentence.children(token).stream()
                .allMatch(
                        t -> t.is("compound") ? isBareName(t) : isLink(t) || t.index() > token.index() && !isPerson(t));
        return object
                && bare
                && !token.name().equals("ORGANIZATION")
                && sentence.head(first).filter(phrases::isDoneToPlaces).isPresent();
    }

    private static boolean isLink(Token token) {
        return token.is("cc") || token.is("punct");
    }

    /** "shelled A, a commander of the rebels": somebody's name after all. */
    private boolean isPerson(Token token) {
        return token.is("appos") && classes.of(sentence, token, List.of()).isAnimate();
    }

    private boolean isBareName(Token token) {
        return token.isProperNoun()
                && classes.listed(token.lower()).isEmpty()
                && classes.listed(token.lemma()).isEmpty();
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

    /** "A, B, C and D", most of which the gazetteer knows: the others are places as well. */
    private boolean isAmongPlaces(Token token) {
        if (!token.is("conj") || token.head() < 0) {
            return false;
        }
        Token first = sentence.get(token.head());
        long known = sentence.children(first, "conj").filter(nouns::isInName).count() + (nouns.isInName(first) ? 1 : 0);
        long all = sentence.children(first, "conj").count() + 1;
        return known >= LIST && 2 * known > all;
    }

    /** "Near Shaddadi, two strikes ...": before the comma stands where; a parser takes the capital for a name's. */
    private boolean isOpening(Token token) {
        Token first = sentence.get(0);
        int next = token.index() + 1;
        return token.index() > 0
                && token.index() <= LONGEST_OPENING
                && INSIDE.contains(first.lower())
                && (first.is("compound") || first.is("case"))
                && sentence.isUnder(first, token)
                && next < sentence.size()
                && sentence.get(next).text().equals(",")
                && sentence.tokens().subList(1, next).stream().allMatch(Token::isProperNoun)
                && !isCalendar(token);
    }

    /** "killed in Azzan": a happening plays in a place, whomever else the name sounds like. */
    private boolean isInside(Token token) {
        return INSIDE.contains(phrases.preposition(token))
                && sentence.head(token)
                        .filter(above -> classes.of(sentence, above, List.of()) == NounClass.EVENT
                                || above.isVerb()
                                        && (phrases.preposition(token).equals("in")
                                                || !above.is("acl") && isPassive(above)))
                        .isPresent();
    }

    private boolean isPassive(Token verb) {
        return sentence.children(verb, "nsubj:pass").findAny().isPresent();
    }

    private boolean isPlaceOrName(Token token) {
        return nouns.isInName(token) || isPlace(token);
    }

    private boolean isCalendar(Token token) {
        return classes.listed(token.lower()).filter(c -> c == NounClass.TIME).isPresent()
                || token.lower().endsWith("day");
    }
}
