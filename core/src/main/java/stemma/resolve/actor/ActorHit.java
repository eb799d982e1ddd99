package stemma.resolve.actor;

import java.util.List;

/**
 * A name in a text.
 *
 * @param from index of its first word
 * @param to index after its last word
 * @param entries whose name it is; several where a name is shared
 * @param use whether the name says it all ({@code FULL}) or needs the report around it ({@code SHORT})
 */
public record ActorHit(int from, int to, List<ActorEntry> entries, ActorName.Use use) {
    public ActorHit {
        entries = List.copyOf(entries);
    }

    boolean covers(int word) {
        return from <= word && word < to;
    }
}
