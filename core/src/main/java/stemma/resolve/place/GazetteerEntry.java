package stemma.resolve.place;

import java.util.List;
import java.util.OptionalLong;
import stemma.claim.PlaceRef;

/**
 * A place with all that people call it.
 *
 * @param place the place, its parents complete
 * @param spellings further names, in any script and transliteration; the place's own name need not be among them
 * @param population people, where known
 */
public record GazetteerEntry(PlaceRef place, List<String> spellings, OptionalLong population) {

    public GazetteerEntry {
        spellings = List.copyOf(spellings);
    }
}
