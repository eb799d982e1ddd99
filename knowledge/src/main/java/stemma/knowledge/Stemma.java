package stemma.knowledge;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import stemma.claim.Places;
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
        return comparer(standing, new PlacesByParents());
    }

    /**
     * The same where a user drew places.
     *
     * @param ground how places lie to each other
     */
    public static Comparer comparer(Standing standing, Places ground) {
        return new Comparer(ground, standing, Comparing.english());
    }

    /** The version of the standard reader with a parser of this version, known without loading anything. */
    public static String version(String parser) {
        return ClaimReader.version(RULES, parser);
    }

    /**
     * What a user lays over the tables that ship.
     *
     * @param actors actors and camps
     * @param gazetteer places
     * @param ground how these lie to each other
     * @param names tell the user's tables from others; empty where there are none
     */
    public record Own(ActorResolver actors, Gazetteer gazetteer, Places ground, List<String> names) {
        public Own {
            names = List.copyOf(names);
        }

        /** Nothing: all as it ships. */
        public static Own none() {
            return new Own(Actors.standard(), Gazetteers.standard(), new PlacesByParents(), List.of());
        }

        /** The same with other actors. */
        public Own with(ActorResolver changed, String name) {
            return new Own(changed, gazetteer, ground, and(name));
        }

        /** The same with other places. */
        public Own with(Gazetteers.Loaded changed, String name) {
            return new Own(actors, changed.gazetteer(), changed.ground(), and(name));
        }

        private List<String> and(String name) {
            return Stream.concat(names.stream(), Stream.of(name)).toList();
        }

        private String rules() {
            return Stream.concat(Stream.of(RULES), names.stream()).collect(Collectors.joining(" "));
        }
    }

    /** The version of a reader by a user's tables, known without loading a parser. */
    public static String version(String parser, Own own) {
        return ClaimReader.version(own.rules(), parser);
    }

    /**
     * A reader for English reports that goes by a user's tables.
     *
     * @param parser reads the sentences
     */
    public static Reader with(Parser parser, Own own) {
        return new ClaimReader(rules(own), parser);
    }

    /** The rules that the standard reader goes by. */
    public static ReadingRules english() {
        return rules(Own.none());
    }

    private static ReadingRules rules(Own own) {
        TimeGrammar calendar = Calendars.english();
        ReadingRules.Resolvers resolvers = new ReadingRules.Resolvers(
                new TimeResolver(calendar),
                new QuantityResolver(Numbers.english()),
                own.gazetteer(),
                new PlaceResolver(own.gazetteer(), PlacePasses.standard(own.gazetteer())),
                own.actors());
        return new ReadingRules(
                own.rules(),
                English.wordLists(),
                Resources.lexicon("en/agreements.yaml"),
                Frames.english(),
                Resources.lexicon("en/sums.yaml"),
                English.datingWords(calendar),
                resolvers);
    }
}
