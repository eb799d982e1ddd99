package stemma.extract.factuality;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import stemma.claim.Factuality;
import stemma.language.Arguments;
import stemma.language.Sentence;
import stemma.language.Token;

/**
 * What the small words of a clause say of the verb or noun that they hang on: auxiliaries, negation, adverbs, "to", and the
 * word that opens the clause.
 */
record Clause(Sentence sentence, FactualityCues cues) {

    private static final int FAR = 8;
    private static final int LIST = 14;
    private static final Set<String> NEITHER = Set.of("neither", "nor");
    private static final Set<String> NOBODY = Set.of("no", "nobody", "none", "neither", "nothing");

    /** Auxiliaries, adverbs, determiners and marks that hang on a word; a negation among them decides. */
    Optional<Judgement> beside(Token word) {
        List<Judgement> found = sentence.children(word).stream()
                .filter(child -> isParticle(child) && (child.index() < word.index() || child.is("advmod")))
                .flatMap(child -> said(word, child).stream().map(f -> new Judgement(f, Optional.of(child))))
                .toList();
        Optional<Judgement> negated =
                found.stream().filter(j -> j.factuality() == Factuality.NEGATED).findFirst();
        Optional<Judgement> condition = found.stream()
                .filter(j -> j.factuality() == Factuality.CONDITIONAL
                        && j.cue().filter(t -> t.is("mark")).isPresent())
                .findFirst();
        return condition
                .or(() -> negated)
                .or(() -> inverted(word))
                .or(() -> found.stream().findFirst().map(j -> hasCondition(word) ? conditional(j) : j));
    }

    /** What a small word says; "if" after "unclear" means "whether", and "reported attempts" are possible. */
    private Optional<Factuality> said(Token word, Token child) {
        boolean whether = child.lower().equals("if") && word.is("ccomp");
        boolean hearsay = child.is("amod") && cues.is(child, "hearsay");
        return whether || hearsay ? Optional.of(Factuality.POSSIBLE) : cues.of(child);
    }

    /** "were reported to have struck", "have not confirmed that". */
    boolean isUnsettled(Token above, Token below) {
        boolean passive = sentence.children(above, "aux").anyMatch(t -> t.is("aux:pass"));
        boolean told = below.is("xcomp") || below.is("dep") && below.tag().equals("VBN");
        boolean hearsay = told && passive && cues.is(above, "hearsay");
        boolean open = (below.is("ccomp") || below.is("acl"))
                && cues.is(above, "settle")
                && sentence.tokens().subList(0, above.index()).stream()
                        .anyMatch(t -> isNegation(t) && above.index() - t.index() <= 3);
        return hearsay || open;
    }

    private boolean isNegation(Token token) {
        return cues.of(token).filter(Factuality.NEGATED::equals).isPresent();
    }

    /** "will follow if they stay": what lies ahead hangs on a condition. */
    boolean hasCondition(Token word) {
        return sentence.children(word, "advcl")
                .flatMap(clause -> sentence.children(clause, "mark"))
                .anyMatch(mark ->
                        cues.of(mark).filter(Factuality.CONDITIONAL::equals).isPresent());
    }

    private static Judgement conditional(Judgement judged) {
        return judged.factuality() == Factuality.FUTURE ? new Judgement(Factuality.CONDITIONAL, judged.cue()) : judged;
    }

    private static boolean isParticle(Token child) {
        return child.is("aux")
                || child.is("advmod")
                || child.is("det")
                || child.is("mark")
                || child.is("amod")
                || child.is("neg")
                || NEITHER.contains(child.lower())
                || child.is("case") && child.lower().equals("without");
    }

    /** "Should they take the hill, ...". */
    private Optional<Judgement> inverted(Token word) {
        Token first = sentence.get(0);
        boolean opened = first.lower().equals("should")
                && sentence.tokens().subList(0, word.index()).stream()
                        .noneMatch(t -> t.text().equals(","));
        return opened && word.index() > 0
                ? Optional.of(new Judgement(Factuality.CONDITIONAL, Optional.of(first)))
                : Optional.empty();
    }

    /** "were to be moved", "is about to begin", and "Rebels to leave town" in a headline: what is arranged lies ahead. */
    Optional<Judgement> infinitive(Token word) {
        return sentence.children(word, "mark")
                .filter(t -> t.lower().equals("to") && t.index() > 0)
                .findFirst()
                .flatMap(t -> arranged(word, t)
                        .or(() -> intent(sentence.get(t.index() - 1)))
                        .or(() -> effort(t))
                        .or(() -> offered(t)));
    }

    /** "to give a chance to the old and the wounded to leave": the chance stands before those who have it. */
    private Optional<Judgement> offered(Token to) {
        int at = to.index() - 1;
        while (at > 0 && to.index() - at <= LIST && isAmongThoseNamed(sentence.get(at))) {
            at--;
        }
        return Optional.of(sentence.get(at)).filter(this::isChance).flatMap(this::intent);
    }

    private boolean isAmongThoseNamed(Token token) {
        return !token.isVerb() && !isChance(token) && !Set.of(",", "but").contains(token.lower());
    }

    private boolean isChance(Token noun) {
        return noun.isNoun()
                && cues.of(noun).filter(Factuality.POSSIBLE::equals).isPresent();
    }

    private Optional<Judgement> arranged(Token word, Token to) {
        Token before = sentence.get(to.index() - 1);
        if (before.lower().equals("order")
                && before.index() > 0
                && sentence.get(before.index() - 1).lower().equals("in")) {
            return Optional.of(new Judgement(Factuality.FUTURE, Optional.of(before)));
        }
        if (before.lower().equals("yet")) {
            return Optional.of(new Judgement(Factuality.NEGATED, Optional.of(before)));
        }
        return isArranged(word, before)
                ? Optional.of(new Judgement(Factuality.FUTURE, Optional.of(to)))
                : Optional.empty();
    }

    /** "an attempt by the army to take", "the quest of its men to hold": the noun before those whose it is. */
    private Optional<Judgement> effort(Token to) {
        int at = to.index() - 1;
        while (at > 0
                && to.index() - at <= FAR
                && !sentence.get(at).isVerb()
                && !Set.of("by", "of").contains(sentence.get(at).lower())) {
            at--;
        }
        boolean owned = at > 0 && Set.of("by", "of").contains(sentence.get(at).lower());
        return owned
                ? Optional.of(sentence.get(at - 1))
                        .filter(noun -> noun.isNoun()
                                && cues.of(noun)
                                        .filter(Factuality.FUTURE::equals)
                                        .isPresent())
                        .map(noun -> new Judgement(Factuality.FUTURE, Optional.of(noun)))
                : Optional.empty();
    }

    /** "to keep the gunmen from shelling": what they are kept from does not happen. */
    Optional<Judgement> keptFrom(Token word) {
        int from = word.index() - 1;
        boolean gerund = word.tag().equals("VBG")
                && from > 0
                && sentence.get(from).lower().equals("from");
        return gerund
                ? sentence.tokens().subList(Math.max(0, from - FAR), from).stream()
                        .filter(t -> t.isVerb() && cues.is(t, "negated"))
                        .findFirst()
                        .map(t -> new Judgement(Factuality.NEGATED, Optional.of(t)))
                : Optional.empty();
    }

    /** "killed nine men trying to cross", "were shot trying to flee": they did not get there. */
    boolean isMet(Token trying) {
        if (!trying.tag().equals("VBG") || trying.head() < 0) {
            return false;
        }
        Token above = sentence.get(trying.head());
        Token verb = above.isNoun() && above.head() >= 0 && (above.is("obj") || above.is("nsubj:pass"))
                ? sentence.get(above.head())
                : above;
        return verb.isVerb() && cues.is(verb, "met");
    }

    /** "tried to leave but were turned back". */
    boolean turnsBehind(Token word) {
        return sentence.tokens().stream()
                .skip(word.index() + 1L)
                .anyMatch(t -> t.lower().equals("but") && t.tag().equals("CC"));
    }

    /** "in a bid to take", "their desire to leave": the noun right before "to", whatever the parser hangs it on. */
    private Optional<Judgement> intent(Token noun) {
        boolean purpose =
                noun.index() > 0 && sentence.get(noun.index() - 1).lower().equals("in");
        Optional<Judgement> failed = sentence.head(noun)
                .filter(h -> cues.of(h).filter(Factuality.NEGATED::equals).isPresent())
                .map(h -> new Judgement(Factuality.NEGATED, Optional.of(h)));
        boolean taken = isChance(noun)
                && sentence.head(noun)
                        .filter(verb -> noun.is("obj") && cues.isTaking(verb))
                        .isPresent();
        return noun.isNoun() && !purpose && !taken && cues.of(noun).isPresent()
                ? beside(noun)
                        .filter(j -> j.factuality() == Factuality.NEGATED)
                        .or(() -> failed)
                        .or(() -> cues.of(noun).map(f -> new Judgement(f, Optional.of(noun))))
                : Optional.empty();
    }

    private boolean isArranged(Token word, Token before) {
        boolean be = before.lemma().equals("be") && before.head() == word.index();
        boolean headline = before.isNoun()
                && sentence.tokens().subList(0, before.index()).stream().noneMatch(Token::isVerb)
                && sentence.tokens().stream().noneMatch(Clause::isFinite);
        return be || before.lower().equals("about") || headline;
    }

    private static boolean isFinite(Token token) {
        return Set.of("VBD", "VBZ", "VBP", "MD").contains(token.tag());
    }

    /** "No jet has struck the town", "it killed nobody": a subject or object that nobody is. */
    Optional<Judgement> nobody(Token word, Arguments arguments) {
        return Stream.concat(
                        sentence.children(word, "nsubj"),
                        sentence.children(word, "obj").filter(t -> !arguments.isTail(word, t)))
                .flatMap(noun -> Stream.concat(Stream.of(noun), sentence.children(noun, "det")))
                .filter(t -> NOBODY.contains(t.lower()))
                .findFirst()
                .map(t -> new Judgement(Factuality.NEGATED, Optional.of(t)));
    }

    /** "until all are freed" lies ahead; "before any aid was delivered" never came to it. */
    Optional<Judgement> opened(Token word) {
        Optional<Token> mark = sentence.children(word, "mark")
                .filter(t -> Set.of("until", "before").contains(t.lower()))
                .findFirst();
        boolean any = sentence.children(word, "nsubj")
                .flatMap(t -> sentence.children(t, "det"))
                .anyMatch(t -> t.lower().equals("any"));
        boolean present = sentence.subtree(word).stream()
                .filter(t -> t.index() == word.index() || t.is("aux") && t.head() == word.index())
                .anyMatch(t -> t.tag().equals("VBP") || t.tag().equals("VBZ"));
        return mark.filter(t -> any && t.lower().equals("before") || present)
                .map(t -> new Judgement(any ? Factuality.NEGATED : Factuality.FUTURE, Optional.of(t)));
    }

    /** "may have struck the school and killed ten", "suspected raids and attacks": what the first has, the second shares. */
    Optional<Judgement> shared(Token first, Token second) {
        boolean own = sentence.children(second, "nsubj").findAny().isPresent()
                || sentence.children(second, "aux").findAny().isPresent();
        boolean and = sentence.children(second, "cc")
                .allMatch(t -> t.lower().equals("and") || t.lower().equals("or"));
        if (own || !and || !isAlike(first, second) || first.tag().equals("VBD")) {
            return Optional.empty();
        }
        boolean bare = second.index() - first.index() == 2;
        return beside(first).filter(j -> bare || !first.isNoun() || j.factuality() != Factuality.NEGATED);
    }

    /** "refrained from bombing" */
    boolean isFrom(Token gerund) {
        return sentence.children(gerund, "case").anyMatch(word -> word.lower().equals("from"));
    }

    boolean hasMark(Token word) {
        return sentence.children(word, "mark").findAny().isPresent();
    }

    /** "told reporters that the army captured": a verb of ordering that merely reports; not "demanded that they leave". */
    boolean isReport(Token verb, Token below) {
        boolean bare = sentence.children(below, "aux").findAny().isEmpty();
        boolean wanted = below.tag().equals("VB")
                || below.tag().equals("VBP") && !verb.lemma().equals("tell");
        return below.is("ccomp") && !(bare && wanted);
    }

    /** Whether two words that "and" joins have the same form, so that what governs one governs the other. */
    static boolean isAlike(Token first, Token second) {
        return first.tag().equals(second.tag())
                || first.tag().equals("VBN") && second.tag().equals("VBD")
                || !first.isVerb() && !second.isVerb();
    }
}
