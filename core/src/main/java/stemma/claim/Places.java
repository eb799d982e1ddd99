package stemma.claim;

/**
 * How places lie to each other. Comparing claims needs no more of a gazetteer than this; it is handed in.
 *
 * <p>Implementations are immutable and safe for use by several threads.
 */
public interface Places {

    /** Whether {@code inner} lies in {@code outer}, or is the same place. */
    boolean contains(PlaceRef outer, PlaceRef inner);

    /** Whether some ground belongs to both. */
    boolean overlaps(PlaceRef a, PlaceRef b);

    /** Whether somebody drew its line, so that even a region has sharp edges. */
    boolean isDrawn(PlaceRef place);

    /** The distance of the middles in kilometres, 0 or more. */
    double distanceKm(PlaceRef a, PlaceRef b);
}
