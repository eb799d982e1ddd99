package stemma.knowledge.actors;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import stemma.claim.Actor.ActorRef;
import stemma.knowledge.table.TableRow;
import stemma.knowledge.table.WordSets;
import stemma.resolve.actor.ActorEntry;
import stemma.resolve.actor.ActorKind;
import stemma.resolve.actor.ActorName;

/** Rows of the table of actors as entries. */
final class ActorRows {

    private final WordSets sets;

    ActorRows(WordSets sets) {
        this.sets = sets;
    }

    List<ActorEntry> entries(List<TableRow> rows) {
        return rows.stream().map(this::entry).toList();
    }

    private ActorEntry entry(TableRow row) {
        row.required("reason");
        ActorKind kind = ActorKind.of(row.required("kind"))
                .orElseThrow(() -> row.bad("there is no kind of actor '" + row.get("kind") + "'"));
        Optional<String> memberOf = Optional.of(row.get("member_of")).filter(id -> !id.isEmpty());
        return new ActorEntry(
                new ActorRef(row.required("id"), row.required("name")), kind, memberOf, row.days(), names(row));
    }

    private List<ActorName> names(TableRow row) {
        List<ActorName> names = new ArrayList<>();
        for (String pattern : row.list("names")) {
            ActorName.Use use = switch (pattern.charAt(0)) {
                case '=' -> ActorName.Use.ALONE;
                case '?' -> ActorName.Use.SHORT;
                default -> ActorName.Use.FULL;
            };
            String words = use == ActorName.Use.FULL ? pattern : pattern.substring(1);
            Stream<String> spelt = sets.expand(words, row).stream();
            spelt.map(one -> new ActorName(one, use)).forEach(names::add);
        }
        return names.stream().distinct().toList();
    }
}
