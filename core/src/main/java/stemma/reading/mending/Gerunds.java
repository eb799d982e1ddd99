package stemma.reading.mending;

import java.util.Locale;
import stemma.language.Sentence;
import stemma.language.Token;

/**
 * Mends a parse in which the noun "shelling" became a verb. A word in -ing with an article or a preposition of its own, and no
 * object, names a happening ("died in the shelling of the town"), so nobody around it is its subject. Where it was hung on
 * the adjective before it ("in Turkish shelling of villages"), it takes that adjective's place.
 */
final class Gerunds {

    private final Sentence sentence;
    private final Mending mending;

    private Gerunds(Sentence sentence) {
        this.sentence = sentence;
        this.mending = new Mending(sentence);
    }

    /** The same words, with such gerunds as nouns. */
    static Sentence mended(Sentence sentence) {
        Gerunds gerunds = new Gerunds(sentence);
        sentence.tokens().stream().filter(t -> t.tag().equals("VBG")).forEach(gerunds::mend);
        return gerunds.mending.result();
    }

    private void mend(Token gerund) {
        if (isUnderAdjective(gerund)) {
            takePlace(gerund, sentence.get(gerund.head()));
        } else if (isNominal(gerund)) {
            name(gerund, gerund.head(), gerund.is("advcl") ? "obl" : gerund.relation());
        }
    }

    private boolean isNominal(Token gerund) {
        boolean marked = sentence.children(gerund).stream()
                .anyMatch(t -> t.index() < gerund.index() && (t.is("case") || t.is("det") || t.is("nmod:poss")));
        boolean clause = sentence.children(gerund).stream()
                .anyMatch(t -> t.is("obj") || t.is("aux") || t.is("nsubj") || t.is("ccomp") || t.is("xcomp"));
        return marked && !clause && !gerund.is("amod") && !gerund.is("compound");
    }

    /** "in Turkish shelling of": the preposition went to the adjective, what follows to either. */
    private boolean isUnderAdjective(Token gerund) {
        int before = gerund.index() - 1;
        return before >= 0
                && gerund.head() == before
                && (gerund.is("amod") || gerund.is("dep") || gerund.is("acl"))
                && sentence.get(before).tag().equals("JJ")
                && sentence.child(gerund, "obj").isEmpty()
                && sentence.children(sentence.get(before), "case").findAny().isPresent();
    }

    private void takePlace(Token gerund, Token adjective) {
        name(gerund, adjective.head(), adjective.relation());
        sentence.children(adjective).stream()
                .filter(child -> !child.equals(gerund))
                .forEach(child -> mending.hang(child, gerund.index(), child.relation()));
        mending.hang(adjective, gerund.index(), "amod");
    }

    private void name(Token gerund, int head, String relation) {
        mending.retag(gerund, gerund.text().toLowerCase(Locale.ROOT), "NN");
        mending.hang(gerund, head, relation);
    }
}
