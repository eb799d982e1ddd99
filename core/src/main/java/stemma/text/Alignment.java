package stemma.text;

import java.util.ArrayList;
import java.util.List;

/**
 * The way back from a text in which words were replaced to the text that it was made from.
 *
 * <p>Offsets inside a replaced word go to that word's edges. Immutable and safe for use by several threads.
 */
public final class Alignment {

    /**
     * A replaced piece.
     *
     * @param original where it stood
     * @param replaced where what took its place stands
     */
    private record Piece(Span original, Span replaced) {}

    private final List<Piece> pieces;

    private Alignment(List<Piece> pieces) {
        this.pieces = List.copyOf(pieces);
    }

    /** That of a text in which nothing was replaced. */
    public static Alignment none() {
        return new Alignment(List.of());
    }

    /** Builds a text and its alignment from left to right. For one thread. */
    public static final class Builder {

        private final String original;
        private final StringBuilder text = new StringBuilder();
        private final List<Piece> pieces = new ArrayList<>();
        private int copied;

        public Builder(String original) {
            this.original = original;
        }

        /**
         * Copies up to a piece and puts other words in its place.
         *
         * @throws IllegalArgumentException if the piece begins before the end of the last one
         */
        public Builder replace(Span piece, String words) {
            if (piece.start() < copied) {
                throw new IllegalArgumentException(
                        "pieces come from left to right; " + piece + " begins before " + copied);
            }
            text.append(original, copied, piece.start());
            int start = text.length();
            text.append(words);
            pieces.add(new Piece(piece, new Span(start, text.length())));
            copied = piece.end();
            return this;
        }

        /** The text with all replacements. */
        public String text() {
            return text + original.substring(copied);
        }

        public Alignment alignment() {
            return new Alignment(pieces);
        }
    }

    /** The span of the original text that a span of the other text came from. */
    public Span toOriginal(Span replaced) {
        int start = toOriginal(replaced.start(), Edge.START);
        return new Span(start, Math.max(start, toOriginal(replaced.end(), Edge.END)));
    }

    /** The span of the other text that a span of the original text became. */
    public Span toReplaced(Span original) {
        int start = toReplaced(original.start());
        return new Span(start, Math.max(start, toReplaced(original.end())));
    }

    private enum Edge {
        START,
        END
    }

    private int toOriginal(int offset, Edge edge) {
        int shift = 0;
        for (Piece piece : pieces) {
            if (offset >= piece.replaced().end()) {
                shift = piece.original().end() - piece.replaced().end();
            } else if (offset > piece.replaced().start()) {
                return edge == Edge.START
                        ? piece.original().start()
                        : piece.original().end();
            } else {
                break;
            }
        }
        return offset + shift;
    }

    private int toReplaced(int offset) {
        int shift = 0;
        for (Piece piece : pieces) {
            if (offset >= piece.original().end()) {
                shift = piece.replaced().end() - piece.original().end();
            } else if (offset > piece.original().start()) {
                return piece.replaced().start();
            } else {
                break;
            }
        }
        return offset + shift;
    }
}
