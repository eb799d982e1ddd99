package stemma.resolve.mention;

import stemma.language.Token;
import stemma.text.Span;

/**
 * Words of a sentence that name a place, by a name or by a noun such as "the quarter".
 *
 * @param head the word that the rest of the sentence hangs them on
 * @param span the words, as short as a reader needs to know which place is meant
 * @param naming whether they hold a name
 */
public record PlaceMention(Token head, Span span, Naming naming) {

    /** How a place is mentioned. */
    public enum Naming {
        /** By a name, perhaps with a noun: "Hanano", "the Hanano district". */
        NAME,
        /** By a noun alone: "the district", "rebel-held areas". */
        NOUN,
        /** By a building that something happens in or beside: "at a checkpoint", "near al-Razi Hospital". */
        SITE,
        /** As a modifier of something that is no place: "Aleppo residents". */
        MODIFIER
    }
}
