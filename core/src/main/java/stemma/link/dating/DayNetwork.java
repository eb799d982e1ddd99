package stemma.link.dating;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.SequencedSet;
import java.util.Set;

/**
 * Days with bounds on how far they lie from each other: a simple temporal network (Dechter, Meiri and Pearl 1991), whose
 * reasons come one by one.
 *
 * <p>Each node has a least and a greatest day. A new bound is propagated to those whom it touches until nothing changes
 * (incremental propagation of bounds, after Cesta and Oddi 1996). For bounds on differences that is sound and complete as to the least
 * and greatest day of each node: none is excluded that the reasons allow, and none is left that they exclude. Where a node's least
 * day comes to lie behind its greatest, the reason is set aside, everything is as before it, and the reasons that brought
 * both ends there are the conflict.
 *
 * <p>Days are counted from 1970-01-01. Not safe for use by several threads.
 */
final class DayNetwork {

    /** The node that all days are counted from. */
    static final String CALENDAR = "calendar";

    /** No bound; far enough from every day, and from overflow. */
    private static final long OPEN = Long.MAX_VALUE / 4;

    /**
     * That {@code to} lies at least {@code least} and at most {@code most} days after {@code from}.
     *
     * @param least in days; empty where nothing bounds it
     * @param most in days; empty where nothing bounds it
     */
    record Bound(String from, String to, OptionalLong least, OptionalLong most, Reason reason) {}

    private record Change(int node, boolean low, long before, int cause) {}

    /** One look at one bound: what it changed before, to be undone, and what it changes now. */
    private record Turn(int cause, List<Change> trail, List<Integer> changed) {}

    private final Map<String, Integer> nodes = new HashMap<>();
    private final List<String> names = new ArrayList<>();
    private final List<List<Integer>> touching = new ArrayList<>();
    private final List<Bound> bounds = new ArrayList<>();
    private long[] low = new long[16];
    private long[] high = new long[16];
    private int[] lowCause = new int[16];
    private int[] highCause = new int[16];

    DayNetwork() {
        int calendar = node(CALENDAR);
        low[calendar] = 0;
        high[calendar] = 0;
    }

    /** Adds a bound; where it cannot hold with those before it, it is set aside, and what it conflicts with is returned. */
    Optional<List<Reason>> add(Bound bound) {
        int from = node(bound.from());
        int to = node(bound.to());
        int index = bounds.size();
        bounds.add(bound);
        Deque<Integer> queue = new ArrayDeque<>();
        List<Change> trail = new ArrayList<>();
        queue.add(index);
        Map<Integer, Integer> turns = new HashMap<>();
        while (!queue.isEmpty()) {
            int next = queue.removeFirst();
            for (int node : apply(next, trail)) {
                // Without a circle, a node changes at most so often: once an end, a bound and a pass over the
                // component.
                long most = 2L * (touching.get(node).size() + 1) * (turns.size() + 1);
                boolean circles = turns.merge(node, 1, Integer::sum) > most;
                if (low[node] > high[node] || circles) {
                    List<Reason> why = why(node);
                    undo(trail);
                    bounds.removeLast();
                    why.remove(bound.reason());
                    why.add(bound.reason());
                    return Optional.of(why);
                }
                for (int other : touching.get(node)) {
                    if (other != next) {
                        queue.add(other);
                    }
                }
                if (node == from || node == to) {
                    queue.add(index);
                }
            }
        }
        touching.get(from).add(index);
        touching.get(to).add(index);
        return Optional.empty();
    }

    /** Narrows both ends of one bound. */
    private List<Integer> apply(int index, List<Change> trail) {
        Bound bound = bounds.get(index);
        int from = node(bound.from());
        int to = node(bound.to());
        Turn turn = new Turn(index, trail, new ArrayList<>());
        if (bound.least().isPresent()) {
            long least = bound.least().getAsLong();
            raise(to, low[from], least, turn);
            sink(from, high[to], -least, turn);
        }
        if (bound.most().isPresent()) {
            long most = bound.most().getAsLong();
            sink(to, high[from], most, turn);
            raise(from, low[to], -most, turn);
        }
        return turn.changed();
    }

    private void raise(int node, long base, long by, Turn turn) {
        if (base != -OPEN && base + by > low[node]) {
            turn.trail().add(new Change(node, true, low[node], lowCause[node]));
            low[node] = base + by;
            lowCause[node] = turn.cause();
            turn.changed().add(node);
        }
    }

    private void sink(int node, long base, long by, Turn turn) {
        if (base != OPEN && base + by < high[node]) {
            turn.trail().add(new Change(node, false, high[node], highCause[node]));
            high[node] = base + by;
            highCause[node] = turn.cause();
            turn.changed().add(node);
        }
    }

    private void undo(List<Change> trail) {
        for (Change change : trail.reversed()) {
            if (change.low()) {
                low[change.node()] = change.before();
                lowCause[change.node()] = change.cause();
            } else {
                high[change.node()] = change.before();
                highCause[change.node()] = change.cause();
            }
        }
    }

    /** The reasons that brought the ends of a node where they are, the farthest first. */
    private List<Reason> why(int node) {
        SequencedSet<Reason> reasons = new LinkedHashSet<>();
        follow(node, true, reasons, new java.util.HashSet<>());
        follow(node, false, reasons, new java.util.HashSet<>());
        return new ArrayList<>(reasons);
    }

    private void follow(int node, boolean lowEnd, Set<Reason> reasons, Set<Integer> seen) {
        int cause = lowEnd ? lowCause[node] : highCause[node];
        if (cause < 0 || !seen.add(node)) {
            return;
        }
        Bound bound = bounds.get(cause);
        int other = node(bound.from()) == node ? node(bound.to()) : node(bound.from());
        follow(other, lowEnd, reasons, seen);
        reasons.add(bound.reason());
    }

    /** The reasons for the least and the greatest day of a node. */
    List<Reason> why(String name) {
        return why(node(name));
    }

    OptionalLong earliest(String name) {
        int node = node(name); // first, as it may put longer arrays in the place of these
        long day = low[node];
        return day == -OPEN ? OptionalLong.empty() : OptionalLong.of(day);
    }

    OptionalLong latest(String name) {
        int node = node(name);
        long day = high[node];
        return day == OPEN ? OptionalLong.empty() : OptionalLong.of(day);
    }

    private int node(String name) {
        Integer known = nodes.get(name);
        if (known != null) {
            return known;
        }
        int made = names.size();
        if (made == low.length) {
            low = Arrays.copyOf(low, 2 * made);
            high = Arrays.copyOf(high, 2 * made);
            lowCause = Arrays.copyOf(lowCause, 2 * made);
            highCause = Arrays.copyOf(highCause, 2 * made);
        }
        nodes.put(name, made);
        names.add(name);
        touching.add(new ArrayList<>());
        low[made] = -OPEN;
        high[made] = OPEN;
        lowCause[made] = -1;
        highCause[made] = -1;
        return made;
    }
}
