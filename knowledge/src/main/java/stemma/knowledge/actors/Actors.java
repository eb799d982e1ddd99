package stemma.knowledge.actors;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import stemma.claim.Camp;
import stemma.knowledge.table.BadRowException;
import stemma.knowledge.table.TableRow;
import stemma.knowledge.table.Tables;
import stemma.knowledge.table.WordSets;
import stemma.resolve.actor.ActorEntry;
import stemma.resolve.actor.ActorResolver;
import stemma.resolve.actor.ActorTable;
import stemma.resolve.actor.ActorWords;
import stemma.resolve.actor.ActorWords.Label;
import stemma.resolve.actor.ActorWords.Side;
import stemma.resolve.actor.ActorWords.WordClass;
import stemma.resolve.actor.Camps;
import stemma.resolve.actor.pass.ActorPasses;
import stemma.text.Finding;

/** The actors and camps that ship with Stemma, and a user's rows over them. */
public final class Actors {

    /** The government of the country that the table is about. */
    private static final String HOME = "syrian-government";

    private Actors() {}

    /**
     * A resolver, and what was wrong with a user's table.
     *
     * @param findings one for each row that does not count
     */
    public record Loaded(ActorResolver resolver, List<Finding> findings) {
        public Loaded {
            findings = List.copyOf(findings);
        }
    }

    /** Loads on first use; one table for the whole program. */
    private static final class Standard {
        private static final ActorResolver RESOLVER = load(List.of()).resolver();
    }

    /** The shipped tables. */
    public static ActorResolver standard() {
        return Standard.RESOLVER;
    }

    /** The shipped table of camps, as a user can copy and change it. */
    public static String campsCsv() {
        return Tables.text("actors/camps.csv");
    }

    /**
     * The shipped tables with a user's rows over them.
     *
     * @param file what the findings call the table
     * @param csv its text
     */
    public static Loaded with(String file, String csv) {
        try {
            return load(Tables.rows(file, csv));
        } catch (BadRowException e) {
            return new Loaded(standard(), List.of(e.finding()));
        }
    }

    private static Loaded load(List<TableRow> own) {
        WordSets sets = new WordSets(Tables.shipped("actors/name-sets.csv"));
        List<ActorEntry> shipped = new ActorRows(sets).entries(Tables.shipped("actors/actors.csv"));
        CampTable table = new CampTable(shipped);
        table.add(Tables.shipped("actors/camps.csv"));
        if (!table.findings().isEmpty()) {
            throw new IllegalStateException("the shipped table is broken: "
                    + table.findings().getFirst().sentence());
        }
        table.add(own);
        Camps camps = table.camps();
        ActorWords words = words(camps);
        ActorTable actors = new ActorTable(table.actors(), words.words(WordClass.ARTICLE));
        ActorResolver resolver = new ActorResolver(actors, camps, words, ActorPasses.standard(actors, words, HOME));
        return new Loaded(resolver, table.findings());
    }

    private static ActorWords words(Camps camps) {
        Map<WordClass, Set<String>> classes = Tables.shipped("actors/words.csv").stream()
                .collect(Collectors.toMap(
                        row -> WordClass.valueOf(row.required("class").toUpperCase(Locale.ROOT)),
                        row -> Set.copyOf(row.list("words").stream().distinct().toList())));
        List<Side> sides = Tables.shipped("actors/sides.csv").stream()
                .map(row -> new Side(row.required("phrase"), camp(row, camps)))
                .sorted(Comparator.comparingInt((Side side) -> -side.phrase().length()))
                .toList();
        List<Label> labels = Tables.shipped("actors/labels.csv").stream()
                .map(row -> new Label(row.required("word"), row.required("publishers"), row.required("actor")))
                .toList();
        return new ActorWords(classes, sides, labels);
    }

    private static Camp camp(TableRow row, Camps camps) {
        return camps.camp(row.required("camp"));
    }
}
