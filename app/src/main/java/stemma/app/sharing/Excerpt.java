package stemma.app.sharing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import stemma.evaluate.Extent;

/**
 * The pieces of a text that are kept, put together with a mark between them. All offsets count code points.
 *
 * <p>Immutable and safe for use by several threads.
 */
final class Excerpt {

    /** Stands where something was left out. */
    static final String GAP = " […] ";

    private static final int GAP_LENGTH = GAP.codePointCount(0, GAP.length());

    private static final Comparator<Extent> IN_ORDER =
            Comparator.comparingInt(Extent::start).thenComparingInt(Extent::end);

    /** A kept piece, and where it begins in the excerpt. */
    private record Piece(Extent of, int at) {}

    private final int[] text;
    private final List<Piece> pieces = new ArrayList<>();

    /**
     * Cuts a text down.
     *
     * @param text the whole
     * @param kept what is kept, in any order; pieces that touch or overlap become one
     */
    Excerpt(String text, List<Extent> kept) {
        this.text = text.codePoints().toArray();
        int at = 0;
        for (Extent piece : joined(kept)) {
            pieces.add(new Piece(piece, at));
            at += piece.end() - piece.start() + GAP_LENGTH;
        }
    }

    private static List<Extent> joined(List<Extent> kept) {
        List<Extent> joined = new ArrayList<>();
        for (Extent next : kept.stream().sorted(IN_ORDER).toList()) {
            if (!joined.isEmpty() && next.start() <= joined.getLast().end() + 1) {
                Extent last = joined.removeLast();
                joined.add(new Extent(last.start(), Math.max(last.end(), next.end())));
            } else {
                joined.add(next);
            }
        }
        return joined;
    }

    /** The kept pieces, with a mark between them. */
    String text() {
        StringBuilder whole = new StringBuilder();
        for (Piece piece : pieces) {
            whole.append(whole.isEmpty() ? "" : GAP);
            whole.append(new String(
                    text, piece.of().start(), piece.of().end() - piece.of().start()));
        }
        return whole.toString();
    }

    /** Where a range stands in the excerpt; none unless all of it was kept. */
    Optional<Extent> at(Extent range) {
        return pieces.stream()
                .filter(piece -> piece.of().start() <= range.start()
                        && range.end() <= piece.of().end())
                .map(piece -> moved(range, piece))
                .findFirst();
    }

    /** The part of the excerpt that comes from a range, with the marks within it; none if nothing of it was kept. */
    Optional<Extent> within(Extent range) {
        List<Extent> parts = pieces.stream()
                .filter(piece -> piece.of().overlaps(range))
                .map(piece -> moved(
                        new Extent(
                                Math.max(range.start(), piece.of().start()),
                                Math.min(range.end(), piece.of().end())),
                        piece))
                .toList();
        return parts.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Extent(parts.getFirst().start(), parts.getLast().end()));
    }

    private static Extent moved(Extent range, Piece piece) {
        int by = piece.at() - piece.of().start();
        return new Extent(range.start() + by, range.end() + by);
    }
}
