package stemma.link.blocking;

import java.util.Arrays;
import java.util.List;

/**
 * Where claims sat in the blocks so far, by which it is known whether two have met already: they did if they sat near enough to each
 * other in a block before the last. So no pair has to be remembered, of which there are a hundred for each claim.
 */
final class Seats {

    private static final int[] NONE = {};

    /** For each claim, block and seat of each block that it sat in, in turn. */
    private final int[][] seats;

    private final int reach;
    private int block = -1;

    /**
     * No block yet.
     *
     * @param claims how many there are
     * @param reach how many seats apart two claims meet
     */
    Seats(int claims, int reach) {
        this.seats = new int[claims][];
        Arrays.fill(seats, NONE);
        this.reach = reach;
    }

    /** Seats the claims of the next block, each at most once. */
    void take(List<Integer> claims) {
        block++;
        for (int seat = 0; seat < claims.size(); seat++) {
            int claim = claims.get(seat);
            int[] longer = Arrays.copyOf(seats[claim], seats[claim].length + 2);
            longer[longer.length - 2] = block;
            longer[longer.length - 1] = seat;
            seats[claim] = longer;
        }
    }

    /** Whether two claims met in a block before the last. */
    boolean haveMet(int first, int second) {
        int[] here = seats[first];
        int[] there = seats[second];
        int i = 0;
        int j = 0;
        while (i < here.length && j < there.length && here[i] < block) {
            if (here[i] == there[j]) {
                if (Math.abs(here[i + 1] - there[j + 1]) <= reach) {
                    return true;
                }
                i += 2;
                j += 2;
            } else if (here[i] < there[j]) {
                i += 2;
            } else {
                j += 2;
            }
        }
        return false;
    }
}
