package stemma.reading.mending;

import java.util.Optional;
import java.util.Set;
import stemma.language.Sentence;
import stemma.language.Token;

/**
 * Mends a parse in which "areas held by the army" became a clause of its own: in "they left areas held by the army" the
 * areas are what they left, and in "villages held by the army were shelled" the villages are what was shelled. A participle
 * without an auxiliary describes the noun before it where "by" stands right behind it, or where another verb behind it has an
 * auxiliary and no subject: "cars parked nearby were hit".
 */
final class ReducedRelatives {

    private static final Set<String> BELOW = Set.of("dep", "xcomp", "ccomp", "advcl", "parataxis");

    private static final Set<String> TIMES = Set.of(
            "hour",
            "day",
            "week",
            "month",
            "monday",
            "tuesday",
            "wednesday",
            "thursday",
            "friday",
            "saturday",
            "sunday");

    private final Sentence sentence;
    private final Mending mending;

    private ReducedRelatives(Sentence sentence) {
        this.sentence = sentence;
        this.mending = new Mending(sentence);
    }

    /** The same words, with such participles hung on their nouns. */
    static Sentence mended(Sentence sentence) {
        ReducedRelatives relatives = new ReducedRelatives(sentence);
        sentence.tokens().stream().filter(relatives::isReduced).forEach(relatives::mend);
        return relatives.mending.result();
    }

    private boolean isReduced(Token participle) {
        boolean doneBy = by(participle) < sentence.size()
                && sentence.get(by(participle)).lower().equals("by")
                && (participle.tag().equals("VBN") || participle.tag().equals("VBD"));
        boolean beforeVerb = participle.tag().equals("VBN")
                && participle.head() < 0
                && clause(participle)
                        .filter(verb -> sentence.child(verb, "aux").isPresent())
                        .isPresent();
        return (doneBy || beforeVerb)
                && sentence.child(participle, "aux").isEmpty()
                && sentence.child(participle, "mark").isEmpty()
                && subject(participle).isPresent();
    }

    /** Where "by" stands, if it does: right behind the participle, or behind its particle ("carried out by"). */
    private int by(Token participle) {
        int next = participle.index() + 1;
        return next < sentence.size() && sentence.get(next).tag().equals("RP") ? next + 1 : next;
    }

    private Optional<Token> subject(Token participle) {
        return sentence.children(participle, "nsubj")
                .filter(noun -> noun.isNoun() && noun.index() < participle.index() && endsBefore(noun, participle))
                .findFirst();
    }

    /** "areas held by", "the number of raids carried out by". */
    private boolean endsBefore(Token noun, Token participle) {
        return sentence.subtree(noun).getLast().index() == participle.index() - 1;
    }

    private void mend(Token participle) {
        Token noun = subject(participle).orElseThrow();
        Optional<Token> above = sentence.head(participle)
                .filter(verb -> verb.isVerb() && verb.index() < noun.index())
                .filter(verb -> BELOW.contains(participle.relation()));
        if (above.isPresent()) {
            mending.hang(noun, above.get().index(), "obj");
            mending.hang(participle, noun.index(), "acl");
            takeDoer(participle);
            giveTime(participle, above.get());
        } else if (participle.is("csubj")) {
            mending.hang(noun, participle.head(), "nsubj");
            mending.hang(participle, noun.index(), "acl");
        } else if (participle.head() < 0) {
            clause(participle).ifPresent(verb -> raise(participle, noun, verb));
        }
    }

    /** The verb behind that the noun is really the subject of: it has an auxiliary or is a past form, and has no subject. */
    private Optional<Token> clause(Token participle) {
        return sentence.children(participle).stream()
                .filter(verb -> verb.isVerb() && BELOW.contains(verb.relation()))
                .filter(verb -> verb.index() > participle.index()
                        && sentence.child(verb, "nsubj").isEmpty()
                        && sentence.child(verb, "mark").isEmpty())
                .filter(verb ->
                        sentence.child(verb, "aux").isPresent() || verb.tag().equals("VBD"))
                .findFirst();
    }

    private void raise(Token participle, Token noun, Token verb) {
        mending.retag(participle, participle.lemma(), "VBN");
        boolean passive = sentence.children(verb, "aux").anyMatch(t -> t.is("aux:pass"));
        mending.hang(verb, -1, participle.relation());
        mending.hang(noun, verb.index(), passive ? "nsubj:pass" : "nsubj");
        mending.hang(participle, noun.index(), "acl");
        sentence.children(participle).stream()
                .filter(child -> child.index() > verb.index() || child.index() < noun.index() || child.is("punct"))
                .forEach(child -> mending.hang(child, verb.index(), child.relation()));
        sentence.children(verb, "iobj")
                .filter(object -> sentence.child(verb, "obj").isEmpty())
                .forEach(object -> mending.hang(object, verb.index(), "obj"));
    }

    /** "by the army", which went to the verb above. */
    private void takeDoer(Token participle) {
        sentence.tokens().stream()
                .filter(t -> t.is("case") && t.index() == by(participle))
                .flatMap(by -> sentence.head(by).stream())
                .filter(doer -> doer.index() > participle.index())
                .forEach(doer -> mending.hang(doer, participle.index(), "obl"));
    }

    /** "left areas held by the army on Monday": that day they left; "held since May" tells how long it lasts. */
    private void giveTime(Token participle, Token above) {
        sentence.children(participle, "obl")
                .filter(time -> time.is("obl:tmod")
                        || sentence.children(time, "case")
                                .anyMatch(t -> Set.of("on", "in", "during").contains(t.lower())))
                .filter(time -> sentence.children(time, "case").noneMatch(t -> t.index() == by(participle)))
                .filter(time -> TIMES.contains(time.lemma()))
                .forEach(time -> mending.hang(time, above.index(), time.relation()));
    }
}
