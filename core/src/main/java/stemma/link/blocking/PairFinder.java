package stemma.link.blocking;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
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
 *
 * <p>Pairs are found as they are asked for and never held: a pile has a hundred times as many as claims. Immutable after construction
 * and safe for use by several threads.
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
    private final long[] days;
    private final boolean[] stays;

    /** The numbers of the claims by day, and for each number its place there. */
    private final int[] byDay;

    private final int[] places;

    /** The blocks that each claim stands in. */
    private final List<List<Block>> blocks = new ArrayList<>();

    /**
     * Puts claims into their blocks.
     *
     * @param statements all claims
     * @param happenings for the id of a claim that of its occurrence
     */
    public PairFinder(List<Statement> statements, Map<String, String> happenings) {
        this.statements = statements.stream().sorted(ORDER).toList();
        this.happenings = happenings;
        this.days = this.statements.stream().mapToLong(PairFinder::day).toArray();
        this.stays = new boolean[days.length];
        this.places = new int[days.length];
        this.byDay = IntStream.range(0, days.length)
                .boxed()
                .sorted(Comparator.comparingLong(at -> days[at]))
                .mapToInt(Integer::intValue)
                .toArray();
        for (int i = 0; i < byDay.length; i++) {
            places[byDay[i]] = i;
        }
        file();
    }

    private void file() {
        Map<String, List<String>> stories = StoryKeys.of(statements, happenings);
        Map<String, Block> byKey = new HashMap<>();
        for (int i = 0; i < statements.size(); i++) {
            stays[i] = stays(statements.get(i));
            Keys keys = new Keys();
            keys(statements.get(i), stories, keys);
            int claim = i;
            keys.home().forEach(key -> block(byKey, key).add(claim));
            keys.visited().forEach(key -> block(byKey, key).visit(claim));
            blocks.add(Stream.concat(keys.home().stream(), keys.visited().stream())
                    .map(key -> block(byKey, key))
                    .toList());
        }
        byKey.values().forEach(block -> block.sort(places));
    }

    private static Block block(Map<String, Block> blocks, String key) {
        return blocks.computeIfAbsent(key, k -> new Block());
    }

    /** How many claims there are; they are numbered from 0 by {@link #ORDER}. */
    public int size() {
        return statements.size();
    }

    /** The claim of a number. */
    public Statement claim(int at) {
        return statements.get(at);
    }

    /** The numbers of the claims that come after one and are worth holding against it, each once and in order. */
    public int[] partners(int at) {
        IntStream.Builder met = IntStream.builder();
        for (Block block : blocks.get(at)) {
            block.partners(places[at], place -> {
                int other = byDay[place];
                if (other > at && meet(at, other)) {
                    met.add(other);
                }
            });
        }
        return met.build().sorted().distinct().toArray();
    }

    private boolean meet(int a, int b) {
        return stays[a] || stays[b] || Math.abs(days[a] - days[b]) <= DAYS;
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

    /** The keys of the blocks that a claim is at home in, and of those that it only visits. */
    private record Keys(Set<String> home, Set<String> visited) {
        Keys() {
            this(new LinkedHashSet<>(), new LinkedHashSet<>());
        }
    }

    private void keys(Statement statement, Map<String, List<String>> stories, Keys keys) {
        String what = Subjects.of(statement.type());
        String happening = happenings.get(statement.id());
        if (happening != null) {
            keys.home().add("happening " + happening);
        }
        if (statement.claim().factuality() == Factuality.NEGATED) {
            keys.home().add(what + " denied");
        }
        if (Subjects.isOfLeaving(statement.type())) {
            keys.home().add("leaving in " + statement.document().id());
            stories.getOrDefault(statement.document().id(), List.of())
                    .forEach(story -> keys.home().add("leaving in story " + story));
        }
        List<PlaceRef> named = statement.places().stream()
                .map(Place::resolved)
                .flatMap(place -> place.stream())
                .distinct()
                .toList();
        named.forEach(place -> near(what, place, keys));
        if (named.isEmpty()) {
            keys.home().add(what + " nowhere");
            keys.home().add(what + " counted");
        } else if (statement.quantity().isPresent()) {
            keys.visited().add(what + " counted");
        }
        stories.getOrDefault(statement.document().id(), List.of())
                .forEach(story -> keys.home().add(what + " in story " + story));
        keys.visited().removeAll(keys.home());
    }

    /** At home where it is said to be, a visitor in what lies around; a region without edges is at home in what it is a part of. */
    private static void near(String what, PlaceRef place, Keys keys) {
        keys.home().add(what + " at " + place.id());
        boolean blurred = place.kind() == PlaceRef.Kind.REGION;
        for (int i = 0; i < place.within().size(); i++) {
            (blurred && i == 0 ? keys.home() : keys.visited())
                    .add(what + " at " + place.within().get(i));
        }
    }
}
