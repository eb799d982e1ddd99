package stemma.evaluate;

/**
 * A half-open range of a report's text as records have it.
 *
 * <p>Offsets count Unicode code points, unlike those of {@link stemma.text.Span}.
 *
 * @param start the first code point, 0 or more
 * @param end the code point after the last, not before {@code start}
 */
public record Extent(int start, int end) {

    public Extent {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException(
                    "an extent runs from 0 or more to its start or beyond, not from " + start + " to " + end);
        }
    }

    public boolean overlaps(Extent other) {
        return start < other.end && other.start < end;
    }

    public boolean contains(int offset) {
        return start <= offset && offset < end;
    }
}
