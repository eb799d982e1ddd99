package stemma.link.occurrence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import stemma.claim.PlaceRef;
import stemma.link.Statement;
import stemma.text.DayInterval;

/**
 * Which groups of claims can be alike at all: those that name one place, give one number, count over a long time, or stand in
 * reports that tell one story. Blocks are sorted by day, and a group meets the {@value #WINDOW} that follow it, so that the work
 * grows with the pile and not with its square.
 */
final class Candidates {

    /** How many groups that follow in a block each group is held against. */
    private static final int WINDOW = 120;

    /** Days that two happenings may lie apart and still be one, as far as this tells. */
    private static final int SLACK = 2;

    /** A day before all days. */
    private static final long NEVER = -1_000_000;

    private final List<List<Statement>> groups;
    private final long[] first;
    private final long[] last;
    private final SiteIndex sites;
    private final Stories stories;

    Candidates(List<List<Statement>> groups, SiteIndex sites, Stories stories) {
        this.groups = groups;
        this.sites = sites;
        this.stories = stories;
        this.first = new long[groups.size()];
        this.last = new long[groups.size()];
        for (int i = 0; i < groups.size(); i++) {
            bound(i);
        }
    }

    /** Pairs of numbers of groups, the smaller in the upper half, each once and in order. */
    long[] pairs() {
        Map<String, List<Integer>> blocks = new TreeMap<>();
        for (int i = 0; i < groups.size(); i++) {
            for (String key : keys(groups.get(i))) {
                blocks.computeIfAbsent(key, k -> new ArrayList<>()).add(i);
            }
        }
        Growing pairs = new Growing();
        for (List<Integer> block : blocks.values()) {
            block.sort((a, b) -> last[a] == last[b] ? Integer.compare(a, b) : Long.compare(last[a], last[b]));
            for (int i = 0; i < block.size(); i++) {
                int end = Math.min(block.size() - 1, i + WINDOW);
                for (int j = i + 1; j <= end; j++) {
                    if (meet(block.get(i), block.get(j))) {
                        pairs.add(block.get(i), block.get(j));
                    }
                }
            }
        }
        inStories(pairs);
        return pairs.sorted();
    }

    private void inStories(Growing pairs) {
        Map<String, List<Integer>> reports = new HashMap<>();
        for (int i = 0; i < groups.size(); i++) {
            reports.computeIfAbsent(report(i), r -> new ArrayList<>()).add(i);
        }
        for (int i = 0; i < groups.size(); i++) {
            for (String other : stories.partners(report(i))) {
                for (int j : reports.getOrDefault(other, List.of())) {
                    if (i < j && meet(i, j)) {
                        pairs.add(i, j);
                    }
                }
            }
        }
    }

    private String report(int group) {
        return groups.get(group).getFirst().document().id();
    }

    private Set<String> keys(List<Statement> group) {
        Set<String> keys = new TreeSet<>();
        for (Statement statement : group) {
            Sites here = sites.of(statement);
            for (PlaceRef place : here.known()) {
                keys.add("at " + place.id());
            }
            here.words().forEach(word -> keys.add("at the " + word));
            statement
                    .quantity()
                    .filter(number -> number.bounds().low().isPresent())
                    .ifPresent(number -> keys.add("count " + statement.type().label() + " " + number.unit() + " "
                            + number.bounds().low().getAsDouble()));
            if (DaySign.isLong(statement)) {
                keys.add("long");
            }
        }
        return keys;
    }

    /** The days on which it can have happened, as {@link DaySign} takes them; all days where none are known. */
    private void bound(int at) {
        first[at] = Long.MAX_VALUE;
        last[at] = Long.MIN_VALUE;
        for (Statement statement : groups.get(at)) {
            DayInterval days = DaySign.news(statement);
            first[at] = Math.min(
                    first[at], days.earliest().map(LocalDate::toEpochDay).orElse(NEVER));
            last[at] =
                    Math.max(last[at], days.latest().map(LocalDate::toEpochDay).orElse(-NEVER));
        }
    }

    private boolean meet(int a, int b) {
        return first[a] - SLACK <= last[b] && first[b] - SLACK <= last[a];
    }

    /** Pairs as they come. */
    private static final class Growing {

        private long[] pairs = new long[1024];
        private int size;

        void add(int a, int b) {
            if (size == pairs.length) {
                pairs = Arrays.copyOf(pairs, 2 * size);
            }
            pairs[size++] = ((long) Math.min(a, b) << Integer.SIZE) | Math.max(a, b);
        }

        long[] sorted() {
            return Arrays.stream(pairs, 0, size).sorted().distinct().toArray();
        }
    }
}
