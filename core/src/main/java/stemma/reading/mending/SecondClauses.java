package stemma.reading.mending;

import java.util.Optional;
import java.util.Set;
import stemma.language.Sentence;
import stemma.language.Token;

/**
 * Mends a parse in which the subject of a second clause was joined to the last noun of the first: in "Jets raided Homs and
 * troops shelled Hama" a parser may take Homs and the troops for what was raided. A noun behind "and" with a finite verb right
 * behind it that has no subject of its own is that verb's subject.
 */
final class SecondClauses {

    private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP");
    private static final Set<String> LOOSE = Set.of("dep", "parataxis", "ccomp", "conj");

    private final Sentence sentence;
    private final Mending mending;

    private SecondClauses(Sentence sentence) {
        this.sentence = sentence;
        this.mending = new Mending(sentence);
    }

    /** The same words, with such nouns under their verbs. */
    static Sentence mended(Sentence sentence) {
        SecondClauses clauses = new SecondClauses(sentence);
        sentence.tokens().stream().filter(clauses::isJoined).forEach(clauses::mend);
        return clauses.mending.result();
    }

    private boolean isJoined(Token noun) {
        return noun.isNoun()
                && noun.is("conj")
                && sentence.head(noun).filter(Token::isNoun).isPresent()
                && isInClause(noun)
                && verb(noun).isPresent();
    }

    /** Not under a participle: in "groups based in Homs and Hama fired shells" Hama fires nothing. */
    private boolean isInClause(Token noun) {
        Token at = noun;
        while (at.head() >= 0 && !at.isVerb()) {
            at = sentence.get(at.head());
        }
        return at.isVerb()
                && (!at.tag().equals("VBN")
                        || sentence.children(at, "aux").findAny().isPresent());
    }

    private Optional<Token> verb(Token noun) {
        return sentence.tokens().stream()
                .skip(noun.index() + 1L)
                .findFirst()
                .filter(verb -> FINITE.contains(verb.tag()) && LOOSE.contains(verb.relation()))
                .filter(verb -> verb.head() >= 0 && verb.head() < noun.index())
                .filter(verb -> sentence.head(verb).filter(Token::isVerb).isPresent())
                .filter(verb -> sentence.children(verb, "nsubj").findAny().isEmpty()
                        && sentence.children(verb, "mark").findAny().isEmpty());
    }

    private void mend(Token noun) {
        Token verb = verb(noun).orElseThrow();
        boolean passive = sentence.children(verb, "aux").anyMatch(t -> t.is("aux:pass"));
        mending.hang(noun, verb.index(), passive ? "nsubj:pass" : "nsubj");
        mending.hang(verb, verb.head(), "conj");
        sentence.children(noun, "cc")
                .filter(cc -> cc.index() < noun.index())
                .forEach(cc -> mending.hang(cc, verb.index(), "cc"));
    }
}
