package stemma.knowledge;

import stemma.claim.PlacesByParents;
import stemma.comparing.Comparer;
import stemma.knowledge.actors.Actors;
import stemma.knowledge.gazetteer.Gazetteers;
import stemma.language.Parser;
import stemma.link.Standing;
import stemma.reading.ClaimReader;
import stemma.reading.CodedReader;
import stemma.reading.Reader;
import stemma.reading.ReadingRules;
import stemma.resolve.place.Gazetteer;
import stemma.resolve.place.PlaceResolver;
import stemma.resolve.place.pass.PlacePasses;
import stemma.resolve.quantity.QuantityResolver;
import stemma.resolve.time.TimeResolver;

/** The standard reader: English, with the frames, word lists and gazetteer of this module. */
public final class Stemma {

    /** Changes whenever a rule, a list or the gazetteer does; a claim's revision holds it. */
    public static final String RULES = "english-2026.11";

    private Stemma() {}

    /**
     * A reader for English reports.
     *
     * @param parser reads the sentences
     */
    public static Reader standard(Parser parser) {
        return new ClaimReader(english(), parser);
    }

    /**
     * What completes claims of English reports that people coded.
     *
     * @param parser reads the sentences
     */
    public static CodedReader coded(Parser parser) {
        return new CodedReader(english(), Actors.standard(), parser);
    }

    /**
     * What compares the claims of English reports.
     *
     * @param standing who stands behind names
     */
    public static Comparer comparer(Standing standing) {
        return new Comparer(new PlacesByParents(), standing, Comparing.english());
    }

    /** The version of the standard reader with a parser of this version, known without loading anything. */
    public static String version(String parser) {
        return ClaimReader.version(RULES, parser);
    }

    /** The rules that the standard reader goes by. */
    public static ReadingRules english() {
        Gazetteer gazetteer = Gazetteers.standard();
        ReadingRules.Resolvers resolvers = new ReadingRules.Resolvers(
                new TimeResolver(Calendars.english()),
                new QuantityResolver(Numbers.english()),
                gazetteer,
                new PlaceResolver(gazetteer, PlacePasses.standard(gazetteer)));
        return new ReadingRules(
                RULES, English.wordLists(), Resources.lexicon("en/agreements.yaml"), Frames.english(), resolvers);
    }
}
