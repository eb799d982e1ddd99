package stemma.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import stemma.text.Span;

/**
 * Noun phrases of one sentence: from the head word to the words that name somebody or something, as short as it can be.
 *
 * <p>The rules are those of the annotation guidelines: a whole name with its modifiers, without article and number.
 */
public final class Phrases {

    private static final Set<String> INSIDE = Set.of("compound", "amod", "flat", "nmod:poss", "goeswith");
    private static final Set<String> RELATIONS = Set.of("of", "from");
    private static final Set<String> LOCATIONS = Set.of("of", "from", "at", "in", "on");
    private static final Set<String> NAME_LINKS = Set.of("of", "for");

    private final Sentence sentence;
    private final Lexicon words;

    /**
     * Looks at the noun phrases of a sentence.
     *
     * @param words the language's list of partitives ("hundreds"), relational nouns ("residents") and hedges */
    public Phrases(Sentence sentence, Lexicon words) {
        this.sentence = sentence;
        this.words = words;
    }

    /** The noun that a partitive counts: in "hundreds of Sunni insurgents" from "hundreds" to "insurgents". */
    public Token counted(Token head) {
        Token at = head;
        for (int steps = 0; steps < 4; steps++) {
            if (!isPartitive(at)) {
                return at;
            }
            Optional<Token> inner = sentence.children(at, "nmod")
                    .filter(child -> preposition(child).equals("of"))
                    .findFirst();
            if (inner.isEmpty()) {
                return at;
            }
            at = inner.get();
        }
        return at;
    }

    /** Whether a word only counts what follows it: "hundreds of". */
    public boolean isPartitive(Token token) {
        return token.isNumber() || is(token, "partitive");
    }

    /** The preposition in front of a noun phrase, lower case, or an empty string. */
    public String preposition(Token head) {
        List<Token> cases = sentence.children(head, "case")
                .filter(c -> !c.tag().equals("POS"))
                .toList();
        return cases.isEmpty() ? "" : cases.getFirst().lower();
    }

    /** All prepositions in front of a noun phrase, joined: "out of". */
    public String prepositions(Token head) {
        return String.join(
                " ",
                sentence.children(head, "case")
                        .filter(c -> !c.tag().equals("POS"))
                        .map(Token::lower)
                        .toList());
    }

    /** A word and those coordinated with it: in "residents and fighters" both. */
    public List<Token> conjuncts(Token head) {
        List<Token> all = new ArrayList<>();
        all.add(head);
        sentence.children(head, "conj")
                .map(this::described)
                .filter(t -> t.isNoun() || t.isNumber() || t.tag().startsWith("JJ"))
                .forEach(c -> all.addAll(conjuncts(c)));
        return all;
    }

    /** "and militiamen loyal to them", "and what it called raiders": to a parser the adjective or the verb is what is joined. */
    private Token described(Token joined) {
        if (is(joined, "relational") && !joined.isNoun()) {
            return sentence.children(joined, "obl:npmod")
                    .filter(t -> t.index() == joined.index() - 1)
                    .findFirst()
                    .orElse(joined);
        }
        boolean naming = joined.isVerb()
                && sentence.children(joined).stream().anyMatch(t -> t.lower().equals("what"));
        return naming
                ? sentence.children(joined, "obj")
                        .filter(t -> t.isNoun() && t.index() > joined.index())
                        .findFirst()
                        .orElse(joined)
                : joined;
    }

    /** The words of a noun phrase that name the thing, from its head's first modifier to its head or the name's end. */
    public Span span(Token head) {
        Token noun = counted(head);
        int first = noun.index();
        for (int i = noun.index() - 1; i >= 0 && belongs(sentence.get(i), noun); i--) {
            first = i;
        }
        while (first < noun.index() && dropsAtStart(sentence.get(first))) {
            first++;
        }
        return sentence.span(first, last(noun));
    }

    private boolean belongs(Token word, Token noun) {
        if (word.tag().equals("POS")) {
            return true;
        }
        if (word.tag().equals("DT") || word.tag().equals("PDT")) {
            return word.head() != noun.index()
                    && sentence.isUnder(word, noun)
                    && word.head() > word.index()
                    && isInside(sentence.get(word.head()), noun);
        }
        return isInside(word, noun);
    }

    private boolean isInside(Token word, Token noun) {
        Token at = word;
        while (at.index() != noun.index()) {
            if (at.head() < 0 || INSIDE.stream().noneMatch(at::is)) {
                return false;
            }
            at = sentence.get(at.head());
        }
        return true;
    }

    /** Whether a word in front of a noun is an article, a number or a hedge and no part of a name. */
    public boolean dropsAtStart(Token word) {
        return word.isNumber()
                || word.tag().equals("DT")
                || word.tag().equals("POS")
                || word.tag().equals("JJS")
                || word.tag().equals("JJR")
                || is(word, "hedge") && !word.isProperNoun()
                || isPartitive(word);
    }

    /** Whether a noun names a part of something: "part", "half". */
    public boolean isPart(Token word) {
        return is(word, "part");
    }

    /** Whether a noun brings the name of a group: "the group", "the movement". */
    public boolean isNamer(Token word) {
        return is(word, "namer");
    }

    /** Whether a noun tells that others act too: "in cooperation with". */
    public boolean isTogether(Token word) {
        return is(word, "together");
    }

    /** Whether a word tells which part of a place is meant: "eastern". */
    public boolean isDirection(Token word) {
        return is(word, "direction");
    }

    /** Whether a noun says of what kind the place is whose name follows: "the town of". */
    public boolean isKindOfPlace(Token word) {
        return is(word, "kind");
    }

    /** Whether a noun can point to any place: "the area". */
    public boolean isAnyPlace(Token word) {
        return is(word, "anyplace");
    }

    /** Whether a happening lasts for years, so that nothing plays where "it" was: "the war". */
    public boolean isEra(Token word) {
        return is(word, "era");
    }

    /** Whether a verb tells which places a road joins: "linking". */
    public boolean isJoining(Token verb) {
        return is(verb, "joining");
    }

    /** Whether a verb tells what is done to places: "shelled", "recaptured". */
    public boolean isDoneToPlaces(Token verb) {
        return is(verb, "overrun");
    }

    /** Whether a noun tells what a happening led to, and not which one it was: "the death of two". */
    public boolean isOutcome(Token word) {
        return is(word, "outcome");
    }

    /** Whether a noun names those whom a happening struck: "the wounded". */
    public boolean isFallen(Token word) {
        return is(word, "fallen");
    }

    /** Whether a noun names a fight over ground, and no single blow: "the offensive". */
    public boolean isContest(Token word) {
        return is(word, "contest");
    }

    /** Whether an adjective tells how things are in a place, and not which place it is: "restive". */
    public boolean isUnsettled(Token word) {
        return is(word, "unsettled");
    }

    /** Whether an adjective says that somebody holds a place: "rebel-held". */
    public boolean isHeld(Token word) {
        int hyphen = word.lower().lastIndexOf('-');
        return hyphen > 0
                && words.get(word.lower().substring(hyphen + 1))
                        .filter("state-held"::equals)
                        .isPresent();
    }

    /** Whether a word tells where somebody is forbidden: "banned in Russia". */
    public boolean isOutlawing(Token word) {
        return is(word, "outlawing");
    }

    private int last(Token noun) {
        int last = lastOfAllegiance(noun);
        if (last > noun.index()) {
            return last;
        }
        for (Token child : sentence.children(noun)) {
            if (child.index() <= last) {
                continue;
            }
            if (child.is("flat") && child.index() == last + 1) {
                last = child.index();
            } else if ((child.is("acl") || child.is("amod")) && is(child, "relational") && child.index() == last + 1) {
                last = sentence.children(child, "obl")
                        .mapToInt(this::lastOfName)
                        .max()
                        .orElse(last);
            } else if (child.is("nmod") && continuesName(noun, child, last)) {
                last = lastOfName(child);
            } else {
                break;
            }
        }
        return last;
    }

    /** "fighters affiliated with the front fired": a parser takes the participle for the clause's verb. */
    private int lastOfAllegiance(Token noun) {
        return sentence.head(noun)
                .filter(above -> above.index() == noun.index() + 1 && is(above, "relational"))
                .filter(above -> noun.is("nsubj") && above.tag().equals("VBN") || noun.is("obl:npmod"))
                .flatMap(above -> sentence.children(above, "obl")
                        .filter(t -> t.index() > above.index())
                        .findFirst())
                .map(this::lastOfName)
                .orElse(noun.index());
    }

    private boolean continuesName(Token noun, Token modifier, int last) {
        String preposition = preposition(modifier);
        int start = sentence.span().start();
        boolean touches = sentence.subtree(modifier).getFirst().index() == last + 1 && start >= 0;
        boolean name = noun.isProperNoun() && modifier.isProperNoun() && NAME_LINKS.contains(preposition);
        boolean relational = (is(noun, "relational") || is(noun, "part")) && RELATIONS.contains(preposition)
                || is(noun, "located") && LOCATIONS.contains(preposition);
        return touches && (name || relational);
    }

    private int lastOfName(Token modifier) {
        int last = modifier.index();
        for (Token child : sentence.children(modifier)) {
            boolean more = child.is("flat") || child.is("conj") && child.index() - last <= 2;
            if (child.index() > last && more) {
                last = child.index();
            }
        }
        return last;
    }

    private boolean is(Token token, String what) {
        return words.get(token.lemma())
                .or(() -> words.get(token.lower()))
                .filter(what::equals)
                .isPresent();
    }
}
