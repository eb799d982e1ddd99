package stemma.link.blocking;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import stemma.claim.ClaimType;
import stemma.claim.Factuality;
import stemma.claim.Place;
import stemma.claim.PlaceRef;
import stemma.claim.Quantity;
import stemma.link.Statement;

/**
 * Proposes the pairs of claims that are worth holding against each other: those of one happening, and those of types that go
 * together that name one place, a place and one within it, or no place.
 *
 * <p>A block holds claims that are at home in it and claims that only lie within it: those of a city, and those of its quarters.
 * Two claims of which neither is at home are not proposed, so that two quarters never meet in their city's block. A block is
 * sorted by day, and each claim at home meets the next {@value #WINDOW} on either side, so that the number of pairs grows with
 * that of the claims and not with its square. Every pair is proposed once, whatever the order of the claims.
 */
public final class PairFinder {

    /** How many claims that follow in a block each claim is held against. */
    public static final int WINDOW = 150;

    /** What happened so many days before another thing is held against it only if one of the two is a state or a total. */
    private static final int DAYS = 30;

    /** Report, place in it, id. */
    public static final Comparator<Statement> ORDER = Comparator.comparing(
                    (Statement s) -> s.document().id())
            .thenComparing(s -> s.claim().anchor().trigger().span())
            .thenComparing(Statement::id);

    private final List<Statement> statements;
    private final Map<String, String> happenings;
    private final Map<String, Block> blocks = new HashMap<>();
    private final Map<String, List<String>> stories;

    private PairFinder(List<Statement> statements, Map<String, String> happenings) {
        this.statements = statements.stream().sorted(ORDER).toList();
        this.happenings = happenings;
        this.stories = StoryKeys.of(this.statements, happenings);
    }

    /**
     * Proposes pairs.
     *
     * @param statements all claims
     * @param happenings for the id of a claim that of its occurrence
     * @param pairs is told each pair once, the claim that is first by report and place in it first
     */
    public static void each(
            List<Statement> statements, Map<String, String> happenings, BiConsumer<Statement, Statement> pairs) {
        new PairFinder(statements, happenings).each(pairs);
    }

    private void each(BiConsumer<Statement, Statement> pairs) {
        long[] days = statements.stream().mapToLong(PairFinder::day).toArray();
        boolean[] stays = new boolean[statements.size()];
        for (int i = 0; i < statements.size(); i++) {
            stays[i] = stays(statements.get(i));
            file(i);
        }
        IndexPairs found = new IndexPairs();
        for (Block block : blocks.values()) {
            block.pairs(days, (a, b) -> {
                if (stays[a] || stays[b] || Math.abs(days[a] - days[b]) <= DAYS) {
                    found.add(a, b);
                }
            });
        }
        found.each((a, b) -> pairs.accept(statements.get(a), statements.get(b)));
    }

    /** States, totals and claims without a day can bear on what was told long before. */
    private static boolean stays(Statement statement) {
        boolean counted = statement
                .quantity()
                .filter(number -> number.aspect() != Quantity.Aspect.FLOW)
                .filter(number -> !statement.type().isHarm())
                .isPresent();
        return counted
                || !statement.type().isHappening()
                || day(statement) == LocalDate.MAX.toEpochDay()
                || statement.type() == ClaimType.CAPTURED;
    }

    private static long day(Statement statement) {
        return statement
                .days()
                .latest()
                .or(() -> statement.published().latest())
                .orElse(LocalDate.MAX)
                .toEpochDay();
    }

    /** Puts a claim into its blocks. */
    private void file(int at) {
        Statement statement = statements.get(at);
        String what = Subjects.of(statement.type());
        String happening = happenings.get(statement.id());
        if (happening != null) {
            home("happening " + happening, at);
        }
        if (statement.claim().factuality() == Factuality.NEGATED) {
            home(what + " denied", at);
        }
        if (Subjects.isOfLeaving(statement.type())) {
            home("leaving in " + statement.document().id(), at);
        }
        List<PlaceRef> places = statement.places().stream()
                .map(Place::resolved)
                .flatMap(place -> place.stream())
                .distinct()
                .toList();
        for (PlaceRef place : places) {
            home(what + " at " + place.id(), at);
            boolean blurred = place.kind() == PlaceRef.Kind.REGION;
            for (int i = 0; i < place.within().size(); i++) {
                String key = what + " at " + place.within().get(i);
                if (blurred && i == 0) {
                    home(key, at);
                } else {
                    block(key).visit(at);
                }
            }
        }
        if (places.isEmpty()) {
            home(what + " nowhere", at);
            home(what + " counted", at);
        } else if (statement.quantity().isPresent()) {
            block(what + " counted").visit(at);
        }
        stories.getOrDefault(statement.document().id(), List.of())
                .forEach(story -> home(what + " in story " + story, at));
    }

    private void home(String key, int at) {
        block(key).add(at);
    }

    private Block block(String key) {
        return blocks.computeIfAbsent(key, k -> new Block());
    }
}
