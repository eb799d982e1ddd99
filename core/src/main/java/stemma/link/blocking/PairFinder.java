package stemma.link.blocking;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import stemma.claim.Place;
import stemma.claim.PlaceRef;
import stemma.link.Statement;

/**
 * Proposes the pairs of claims that are worth holding against each other: those of one happening, and those of one group of
 * types that name one place or one of its parents, or none, or that count something.
 *
 * <p>A block is sorted by day, and each claim meets the next {@value #WINDOW} in it, so that the number of pairs grows with that of
 * the claims and not with its square. Every pair is proposed once, whatever the order of the claims.
 */
public final class PairFinder {

    /** How many claims that follow in a block each claim is held against. */
    public static final int WINDOW = 150;

    private static final String NOWHERE = "-";

    private PairFinder() {}

    /**
     * Proposes pairs.
     *
     * @param statements all claims
     * @param happenings for the id of a claim that of its occurrence
     * @param pairs is told each pair once, the claim that is first by report and place in it first
     */
    public static void each(
            List<Statement> statements, Map<String, String> happenings, BiConsumer<Statement, Statement> pairs) {
        Map<String, List<Integer>> blocks = new TreeMap<>();
        for (int i = 0; i < statements.size(); i++) {
            for (String key : keys(statements.get(i), happenings)) {
                blocks.computeIfAbsent(key, k -> new ArrayList<>()).add(i);
            }
        }
        Seats seats = new Seats(statements.size(), WINDOW);
        for (List<Integer> block : blocks.values()) {
            block.sort(
                    Comparator.comparing((Integer i) -> day(statements.get(i))).thenComparing(statements::get, ORDER));
            seats.take(block);
            within(block, statements, seats, pairs);
        }
    }

    private static void within(
            List<Integer> block, List<Statement> statements, Seats seats, BiConsumer<Statement, Statement> pairs) {
        for (int i = 0; i < block.size(); i++) {
            for (int j = i + 1; j < block.size() && j <= i + WINDOW; j++) {
                if (!seats.haveMet(block.get(i), block.get(j))) {
                    Statement a = statements.get(block.get(i));
                    Statement b = statements.get(block.get(j));
                    boolean forth = ORDER.compare(a, b) <= 0;
                    pairs.accept(forth ? a : b, forth ? b : a);
                }
            }
        }
    }

    /** Report, place in it, id. */
    public static final Comparator<Statement> ORDER = Comparator.comparing(
                    (Statement s) -> s.document().id())
            .thenComparing(s -> s.claim().anchor().trigger().span())
            .thenComparing(Statement::id);

    private static LocalDate day(Statement statement) {
        return statement
                .days()
                .latest()
                .or(() -> statement.published().latest())
                .orElse(LocalDate.MAX);
    }

    private static Set<String> keys(Statement statement, Map<String, String> happenings) {
        Set<String> keys = new TreeSet<>();
        String happening = happenings.get(statement.id());
        if (happening != null) {
            keys.add("happening " + happening);
        }
        String what = Subjects.of(statement.type());
        List<PlaceRef> places = statement.places().stream()
                .map(Place::resolved)
                .flatMap(place -> place.stream())
                .toList();
        for (PlaceRef place : places) {
            keys.add(what + " " + place.id());
            place.within().stream().limit(2).forEach(parent -> keys.add(what + " " + parent));
        }
        if (places.isEmpty()) {
            keys.add(what + " " + NOWHERE);
        }
        if (statement.quantity().isPresent()) {
            keys.add(what + " counted");
        }
        return keys;
    }
}
