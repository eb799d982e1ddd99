package stemma.reading;

import java.util.List;
import stemma.extract.frame.Frame;
import stemma.language.Lexicon;
import stemma.language.WordLists;
import stemma.reading.dating.DatingWords;
import stemma.resolve.actor.ActorResolver;
import stemma.resolve.place.Gazetteer;
import stemma.resolve.place.PlaceResolver;
import stemma.resolve.quantity.QuantityResolver;
import stemma.resolve.time.TimeResolver;

/**
 * Everything that a reading goes by; changing any of it can change what is read.
 *
 * @param version names the rules
 * @param words word lists of the language
 * @param agreements words for what becomes of agreements, to the label of the status
 * @param frames in order of precedence
 * @param sums words around the parts of a number
 * @param dating words by which the day of a report is told
 * @param resolvers from words to days, counts, places and actors
 */
public record ReadingRules(
        String version,
        WordLists words,
        Lexicon agreements,
        List<Frame> frames,
        Lexicon sums,
        DatingWords dating,
        Resolvers resolvers) {

    /** From words to days, counts, places and actors. */
    public record Resolvers(
            TimeResolver times,
            QuantityResolver quantities,
            Gazetteer gazetteer,
            PlaceResolver places,
            ActorResolver actors) {}

    public ReadingRules {
        frames = List.copyOf(frames);
    }
}
