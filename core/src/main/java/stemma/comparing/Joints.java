package stemma.comparing;

import java.util.ArrayList;
import java.util.List;
import stemma.link.LinkKind;

/** Links between numbered claims, eight bytes each, as there may be a hundred for each claim. Mutable. */
final class Joints {

    /** Is told a link. */
    interface Told {
        void link(LinkKind kind, int from, int to);
    }

    private static final List<LinkKind> KINDS = List.of(LinkKind.values());

    /** Bits for the number of a claim. */
    private static final int NUMBER = 28;

    private static final int CHUNK = 1 << 13;

    /** Full but for the last, so that growing copies nothing. */
    private final List<long[]> chunks = new ArrayList<>();

    private int last = CHUNK;

    void add(LinkKind kind, int from, int to) {
        if (Math.max(from, to) >>> NUMBER != 0) {
            throw new IllegalArgumentException("comparing holds at most " + (1 << NUMBER) + " claims");
        }
        if (last == CHUNK) {
            chunks.add(new long[CHUNK]);
            last = 0;
        }
        chunks.getLast()[last++] = ((long) KINDS.indexOf(kind) << NUMBER | from) << NUMBER | to;
    }

    /** Tells all, in the order in which they came. */
    void each(Told told) {
        for (int c = 0; c < chunks.size(); c++) {
            long[] chunk = chunks.get(c);
            int end = c == chunks.size() - 1 ? last : CHUNK;
            for (int i = 0; i < end; i++) {
                int kind = (int) (chunk[i] >>> 2 * NUMBER);
                told.link(KINDS.get(kind), number(chunk[i] >>> NUMBER), number(chunk[i]));
            }
        }
    }

    private static int number(long bits) {
        return (int) (bits & (1 << NUMBER) - 1);
    }
}
