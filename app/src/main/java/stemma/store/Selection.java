package stemma.store;

import java.util.List;
import java.util.Optional;

/**
 * Which claims are wanted; what is empty does not matter.
 *
 * @param types any of these types
 * @param place words of a place's name, or its id: the claim names it, or a place within it
 * @param publisher a part of the publisher's name
 * @param factuality exactly this one
 * @param zone exactly this one
 * @param document id of the report
 * @param words all of these words stand in the sentence
 */
public record Selection(
        List<String> types,
        Optional<String> place,
        Optional<String> publisher,
        Optional<String> factuality,
        Optional<String> zone,
        Optional<String> document,
        Optional<String> words) {

    public Selection {
        types = List.copyOf(types);
    }

    public static Selection everything() {
        return new Selection(
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }
}
