package stemma.link.arithmetic.count;

import java.util.List;
import java.util.Locale;
import stemma.claim.Quantity;

/** Words by which a count says that it is part of one told elsewhere: "109 of the dead". Immutable. */
public final class PartWords {

    private final List<String> phrases;

    /**
     * Holds the list.
     *
     * @param phrases as they stand in texts, lower case
     */
    public PartWords(List<String> phrases) {
        this.phrases = List.copyOf(phrases);
    }

    boolean tell(Quantity quantity) {
        String folded =
                " " + quantity.mention().text().toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ") + " ";
        return phrases.stream().anyMatch(phrase -> folded.contains(" " + phrase + " "));
    }
}
