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
import stemma.resolve.actor.ActorResolver;
import stemma.resolve.place.Gazetteer;
import stemma.resolve.place.PlaceResolver;
import stemma.resolve.place.pass.PlacePasses;
import stemma.resolve.quantity.QuantityResolver;
import stemma.resolve.time.TimeGrammar;
import stemma.resolve.time.TimeResolver;

/** The standard reader: English, with the frames, word lists, gazetteer and actors of this module. */
public final class Stemma {

    /** Changes whenever a rule, a list or the gazetteer does; a claim's revision holds it. */
    public static final String RULES = "english-2026.11";

    /** The language of the reports that {@link #standard} reads. */
    public static final String LANGUAGE = "en";

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
        return new CodedReader(english(), parser);
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

    /** The version of a reader by a user's table of camps, known without loading anything. */
    public static String version(String parser, String table) {
        return ClaimReader.version(RULES + " " + table, parser);
    }

    /**
     * A reader for English reports that goes by a user's table of camps.
     *
     * @param parser reads the sentences
     * @param camps the tables of actors and camps, as {@link Actors#with} loads them
     * @param table names that table, so that readings by two tables can be told apart
     */
    public static Reader with(Parser parser, ActorResolver camps, String table) {
        return new ClaimReader(rules(camps, RULES + " " + table), parser);
    }

    /** The rules that the standard reader goes by. */
    public static ReadingRules english() {
        return rules(Actors.standard(), RULES);
    }

    private static ReadingRules rules(ActorResolver actors, String version) {
        Gazetteer gazetteer = Gazetteers.standard();
        TimeGrammar calendar = Calendars.english();
        ReadingRules.Resolvers resolvers = new ReadingRules.Resolvers(
                new TimeResolver(calendar),
                new QuantityResolver(Numbers.english()),
                gazetteer,
                new PlaceResolver(gazetteer, PlacePasses.standard(gazetteer)),
                actors);
        return new ReadingRules(
                version,
                English.wordLists(),
                Resources.lexicon("en/agreements.yaml"),
                Frames.english(),
                Resources.lexicon("en/sums.yaml"),
                English.datingWords(calendar),
                resolvers);
    }
}
