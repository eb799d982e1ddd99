package stemma.evaluate;

import java.util.Optional;

/**
 * One filler of a slot: the words that name an actor, a place or a source.
 *
 * @param text as the report words it
 * @param extent where it stands, if the record tells; without it the words alone decide
 */
public record SlotText(String text, Optional<Extent> extent) {

    public static SlotText of(String text) {
        return new SlotText(text, Optional.empty());
    }

    public static SlotText of(String text, int start, int end) {
        return new SlotText(text, Optional.of(new Extent(start, end)));
    }

    boolean overlaps(SlotText other) {
        return extent.isPresent() && other.extent.isPresent() && extent.get().overlaps(other.extent.get());
    }
}
