package stemma.reading.mending;

import stemma.language.Sentence;
import stemma.language.WordLists;

/** A parse without the mistakes that parsers commonly make in reports of fighting. */
public final class MendedParse {

    private MendedParse() {}

    /**
     * The same words with other heads and parts of speech where a mistake was found, else the sentence itself. A verb that was
     * taken for a noun goes first, since the others need to know where the verbs are.
     */
    public static Sentence of(Sentence sentence, WordLists lists) {
        Sentence verbs = SwallowedVerbs.mended(sentence, lists);
        Sentence participles = Gerunds.mended(SwallowedParticiples.mended(verbs, lists));
        return SecondClauses.mended(ReducedRelatives.mended(participles));
    }
}
