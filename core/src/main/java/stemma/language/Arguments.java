package stemma.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Who does what to whom in one sentence, read off its dependencies: logical subjects and objects of a word, whether the
 * clause is active, passive, a participle, a relative clause or a noun.
 *
 * <p>Safe for use by several threads. Every answer is a list of heads of noun phrases, coordinated ones included.
 */
public final class Arguments {

    private static final int DEPTH = 6;
    private static final Set<String> BEFORE_NUMBERS = Set.of("over", "about", "around", "under");

    private final Sentence sentence;
    private final Phrases phrases;
    private final Lexicon verbs;
    private final Relatives relatives;

    /**
     * Looks at the arguments in a sentence.
     *
     * @param verbs the language's list of verbs whose object does what their complement says ("allow", "force") */
    public Arguments(Sentence sentence, Phrases phrases, Lexicon verbs) {
        this.sentence = sentence;
        this.phrases = phrases;
        this.verbs = verbs;
        this.relatives = new Relatives(sentence, phrases);
    }

    /** Who does it: the subject of an active clause, "by ..." in a passive one, or whoever an outer clause tells. */
    public List<Token> subjects(Token verb) {
        return subjects(verb, DEPTH);
    }

    private List<Token> subjects(Token verb, int depth) {
        if (depth == 0) {
            return List.of();
        }
        if (isMistakenModifier(verb)) {
            return subjects(sentence.get(verb.index() - 1), depth - 1);
        }
        if (isPassive(verb)) {
            return by(verb);
        }
        List<Token> own = sentence.children(verb, "nsubj")
                .filter(t -> !t.is("nsubj:pass"))
                .flatMap(t -> relatives.resolved(verb, t).stream())
                .toList();
        if (!own.isEmpty()) {
            return expand(own);
        }
        List<Token> described = describedSubject(verb);
        if (!described.isEmpty()) {
            return expand(described);
        }
        Optional<Token> head = sentence.head(verb);
        if (head.isEmpty()) {
            return List.of();
        }
        List<Token> trying = triers(verb, head.get());
        if (!trying.isEmpty()) {
            return trying;
        }
        if (verb.is("acl") && head.get().isNoun()) {
            return verb.tag().equals("VBG") || verb.is("acl:relcl") || hasTo(verb)
                    ? expand(List.of(head.get()))
                    : List.of();
        }
        return outer(verb, head.get(), depth);
    }

    /** "an attempt by the rebels to advance", "the army's bid to retake the hill": whose attempt it is. */
    private List<Token> triers(Token verb, Token head) {
        boolean purpose = hasTo(verb) && (verb.is("acl") || verb.is("xcomp") || verb.is("advcl"));
        if (!purpose || verb.index() == 0) {
            return List.of();
        }
        Token attempt = head.isNoun() ? head : sentence.child(head, "obj").orElse(head);
        if (!attempt.isNoun() || attempt.index() > verb.index() || !is(attempt, "attempt")) {
            return List.of();
        }
        return Stream.of(by(attempt), possessors(attempt), prepositional(attempt, "of"))
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private boolean is(Token token, String what) {
        return verbs.get(token.lemma()).filter(what::equals).isPresent();
    }

    /** The subject that a clause without one takes from the clause around it. */
    private List<Token> outer(Token verb, Token head, int depth) {
        boolean takes = verb.is("xcomp")
                || verb.is("advcl")
                || verb.is("conj")
                || verb.is("ccomp")
                || verb.is("parataxis")
                || verb.is("dep");
        if (!takes) {
            return List.of();
        }
        if (verb.is("xcomp") || verb.is("advcl") && (hasTo(verb) || isOfDeed(verb))) {
            List<Token> objects = sentence.children(head, "obj").toList();
            boolean control =
                    verbs.get(head.lemma()).filter("object-control"::equals).isPresent();
            if (control && !objects.isEmpty()) {
                return expand(objects);
            }
            if (isPassive(head)) {
                return objects(head);
            }
        }
        if (head.isNoun() && verb.tag().equals("VBG") && !head.is("nsubj")) {
            return sentence.head(head).map(h -> subjects(h, depth - 1)).orElse(List.of());
        }
        Optional<Token> nearer = subjectOfParticiple(verb, head);
        if (nearer.isPresent()) {
            return expand(List.of(nearer.get()));
        }
        if (isPassive(head) && verb.is("conj") && !verb.tag().equals("VBG")) {
            return objects(head);
        }
        return subjects(head, depth - 1);
    }

    /** "troops backed by tanks killed five": a parser takes subject and participle for a clause of their own. */
    private List<Token> describedSubject(Token verb) {
        return sentence.children(verb, "csubj")
                .filter(clause -> clause.tag().equals("VBN") && clause.index() < verb.index())
                .flatMap(clause -> sentence.children(clause, "nsubj"))
                .filter(Token::isNoun)
                .toList();
    }

    /**
     * "said that groups located in the east fired shells": a parser takes the participle for the clause's verb; the noun in
     * front of it is the subject of what follows.
     */
    private Optional<Token> subjectOfParticiple(Token verb, Token head) {
        if (head.index() > verb.index()) {
            return Optional.empty();
        }
        return sentence.tokens().subList(head.index() + 1, verb.index()).stream()
                .filter(t -> t.isNoun() && t.is("nsubj") && t.head() > t.index() && t.head() < verb.index())
                .filter(t -> sentence.get(t.head()).tag().equals("VBN")
                        || sentence.get(t.head()).tag().equals("VBD"))
                .filter(t -> sentence.child(sentence.get(t.head()), "aux").isEmpty()
                        && sentence.child(sentence.get(t.head()), "obj").isEmpty())
                .reduce((first, second) -> second);
    }

    /** To whom or what it is done: the object of an active clause, the subject of a passive one. */
    public List<Token> objects(Token verb) {
        Optional<Token> sharing = new SharedObjects(sentence).with(verb);
        if (sharing.isPresent()) {
            return objects(sharing.get());
        }
        List<Token> own = sentence.children(verb, isPassive(verb) ? "nsubj" : "obj")
                .filter(t -> !isMistaken(verb, t))
                .flatMap(t -> relatives.resolved(verb, t).stream())
                .toList();
        if (!own.isEmpty()) {
            return expand(own);
        }
        List<Token> counted =
                sentence.children(verb, "obl").filter(t -> isCounted(verb, t)).toList();
        if (!counted.isEmpty()) {
            return expand(counted);
        }
        Optional<Token> head = sentence.head(verb);
        if (head.isEmpty()) {
            return List.of();
        }
        boolean participle = verb.tag().equals("VBN") || verb.tag().equals("VBD");
        if (verb.tag().equals("VBG") && verb.is("amod") && verb.head() > verb.index()) {
            return expand(List.of(head.get()));
        }
        if (participle
                && verb.is("acl")
                && head.get().isNoun()
                && sentence.child(verb, "nsubj").isEmpty()) {
            return expand(List.of(head.get()));
        }
        if (verb.is("conj")
                && isPassive(head.get())
                && participle
                && sentence.child(verb, "nsubj").isEmpty()) {
            return objects(head.get());
        }
        if (participle && isBeing(verb)) {
            return isPassive(head.get()) ? objects(head.get()) : subjects(head.get());
        }
        boolean told = participle && verb.index() == head.get().index() + 1 && (verb.is("dep") || verb.is("xcomp"));
        if (told && isPassive(head.get()) && sentence.child(verb, "nsubj").isEmpty()) {
            return objects(head.get());
        }
        return sharedBehind(verb, head.get());
    }

    /** "died after being shot", "were arrested before being killed". */
    private boolean isBeing(Token verb) {
        return verb.is("advcl")
                && sentence.child(verb, "nsubj").isEmpty()
                && sentence.children(verb, "aux").anyMatch(t -> t.lower().equals("being"));
    }

    /** "shelled and killed scores of": a parser may hang what both verbs are done to on the first. */
    private List<Token> sharedBehind(Token verb, Token first) {
        boolean beside = verb.is("conj")
                && first.isVerb()
                && verb.tag().equals(first.tag())
                && sentence.child(verb, "nsubj").isEmpty();
        return beside && sentence.children(first, "obj").anyMatch(t -> t.index() == verb.index() + 1)
                ? objects(first)
                : List.of();
    }

    /** "began boarding buses": the noun behind the participle is its object, whatever the parser says. */
    public boolean isMistakenModifier(Token verb) {
        return verb.tag().equals("VBG")
                && verb.is("amod")
                && verb.index() > 0
                && verb.head() > verb.index()
                && sentence.get(verb.head()).is("obj")
                && sentence.get(verb.head()).head() == verb.index() - 1
                && sentence.get(verb.index() - 1).isVerb();
    }

    /** "displaced over 80,000 people", "around 900 people were displaced": a number of people, and no preposition. */
    private boolean isCounted(Token verb, Token phrase) {
        int first = sentence.subtree(phrase).getFirst().index();
        boolean opens =
                isPassive(verb) && (first == 0 || sentence.get(first - 1).is("punct"));
        Token number = sentence.get(Math.min(first + 1, sentence.size() - 1));
        return (first == verb.index() + 1 || opens && phrase.index() < verb.index())
                && BEFORE_NUMBERS.contains(phrases.preposition(phrase))
                && (number.isNumber() || number.equals(phrase) && phrases.isPartitive(phrase));
    }

    /** "..., the agency reports" is no object, nor is "14 were freed, thousands able to return", whatever the parser says. */
    private boolean isMistaken(Token verb, Token object) {
        int before = sentence.subtree(object).getFirst().index() - 1;
        boolean apart = before > verb.index() && sentence.get(before).lower().equals(",");
        boolean speech = verbs.get(object.lemma()).filter("speech"::equals).isPresent();
        return apart && (speech || isPassive(verb)) || isTail(verb, object);
    }

    /** "bombed the village, no information on losses": what is not known stands behind, often without a comma. */
    public boolean isTail(Token verb, Token object) {
        return object.lemma().equals("information")
                && object.index() - verb.index() > 3
                && sentence.children(object, "det").anyMatch(t -> t.lower().equals("no"));
    }

    /** "by ..." beside a passive verb or a noun. */
    public List<Token> by(Token word) {
        return prepositional(word, "by");
    }

    /** The noun phrases that hang on a word by a preposition. */
    public List<Token> prepositional(Token word, String preposition) {
        List<Token> found = Stream.concat(sentence.children(word, "obl"), sentence.children(word, "nmod"))
                .filter(t -> !t.tag().startsWith("W"))
                .filter(t -> phrases.preposition(t).equals(preposition)
                        || phrases.prepositions(t).equals(preposition))
                .toList();
        return expand(found.isEmpty() && preposition.equals("of") ? unparsed(word) : found);
    }

    /** "the death of a civilian and ...": a parser may take the noun for an adjective and hang "of" on the word itself. */
    private List<Token> unparsed(Token word) {
        int of = word.index() + 1;
        if (!word.isNoun() || of + 1 >= sentence.size() || !isLoose(sentence.get(of), word)) {
            return List.of();
        }
        int last = of;
        while (last + 1 < sentence.size() && isNominal(sentence.get(last + 1))) {
            last++;
        }
        Token noun = sentence.get(last);
        return noun.isNoun() || noun.tag().startsWith("JJ") ? List.of(noun) : List.of();
    }

    private static boolean isLoose(Token of, Token word) {
        return of.lower().equals("of") && of.head() == word.index() && !of.is("case");
    }

    private static boolean isNominal(Token token) {
        return token.isNoun()
                || token.isNumber()
                || token.tag().startsWith("JJ")
                || token.tag().equals("DT")
                || token.tag().equals("PRP$");
    }

    /** The possessor of a noun: "the army's advance", "their advance". */
    public List<Token> possessors(Token noun) {
        return expand(sentence.children(noun, "nmod:poss").toList());
    }

    /** Words before a noun that modify it: "army" and "ground" in "an army ground assault", both in "Turkish and Syrian raids". */
    public List<Token> modifiers(Token noun) {
        return Stream.concat(sentence.children(noun, "compound"), sentence.children(noun, "amod"))
                .flatMap(t -> phrases.conjuncts(t).stream())
                .filter(t -> t.index() < noun.index() && noun.index() - t.index() < DEPTH)
                .sorted(java.util.Comparator.comparingInt(Token::index))
                .toList();
    }

    /** Whether a verb stands in the passive, finite or as a participle behind a noun. */
    public boolean isPassive(Token verb) {
        if (sentence.child(verb, "nsubj:pass").isPresent()
                || sentence.child(verb, "aux:pass").isPresent()) {
            return true;
        }
        if (!verb.tag().equals("VBN") && !verb.tag().equals("VBD")) {
            return false;
        }
        boolean noObject = sentence.child(verb, "obj").isEmpty()
                && sentence.child(verb, "ccomp").isEmpty()
                && new SharedObjects(sentence).with(verb).isEmpty();
        boolean perfect = sentence.children(verb, "aux").anyMatch(t -> t.lemma().equals("have"));
        if (noObject && !perfect && isHeadlinePassive(verb)) {
            return true;
        }
        if (noObject
                && !perfect
                && verbs.get(verb.lemma()).filter("transitive"::equals).isPresent()) {
            return true;
        }
        if (verb.is("acl")
                && !verb.is("acl:relcl")
                && sentence.child(verb, "nsubj").isEmpty()) {
            return true;
        }
        Optional<Token> head = sentence.head(verb);
        return verb.is("conj")
                && verb.tag().equals("VBN")
                && sentence.child(verb, "nsubj").isEmpty()
                && head.isPresent()
                && sentence.child(verb, "aux").isEmpty()
                && sentence.child(verb, "obj").isEmpty()
                && isPassive(head.get());
    }

    /** "Hospital hit by rocket": a participle with "by" right behind it, whose auxiliary a headline leaves out. */
    private boolean isHeadlinePassive(Token verb) {
        int next = verb.index() + 1;
        return verb.tag().equals("VBN")
                && verb.head() < 0
                && next < sentence.size()
                && sentence.get(next).lower().equals("by")
                && sentence.child(verb, "nsubj").isPresent()
                && sentence.children(verb).stream().noneMatch(t -> t.tag().matches("VB[DPZ]"))
                && sentence.children(verb, "obl")
                        .anyMatch(t -> phrases.preposition(t).equals("by"));
    }

    /** "accused the army of shelling", "stopped them from leaving". */
    private boolean isOfDeed(Token verb) {
        return verb.tag().equals("VBG")
                && Set.of("of", "from").contains(phrases.preposition(verb))
                && sentence.children(verb, "case").findAny().isPresent();
    }

    private boolean hasTo(Token verb) {
        return sentence.children(verb, "mark").anyMatch(t -> t.lower().equals("to"));
    }

    private List<Token> expand(List<Token> heads) {
        List<Token> all = new ArrayList<>();
        for (Token head : heads) {
            List<Token> beside = new ArrayList<>(phrases.conjuncts(phrases.counted(head)));
            beside.addAll(phrases.conjuncts(head).stream()
                    .filter(t -> !t.equals(head))
                    .toList());
            for (Token each : beside) {
                Token noun = phrases.counted(each);
                if (!all.contains(noun) && !noun.isVerb()) {
                    all.add(noun);
                }
            }
        }
        return List.copyOf(all);
    }
}
