package stemma.resolve.actor;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import stemma.claim.Affiliation;
import stemma.claim.Camp;
import stemma.text.DayInterval;

/** Whose side actors are on, whose offices they are, and beside whom they fight, on some day. Immutable. */
public final class Camps {

    /** What a row says. */
    public enum Relation {
        /** Follows the decisions of a camp, or speaks for it. */
        SPEAKS_FOR,
        /** Belongs to an institution. */
        OFFICE_OF,
        /** Fights beside another; no camp follows from it. */
        ALONGSIDE
    }

    /**
     * One row of the table.
     *
     * @param relation what it says
     * @param who id of an actor
     * @param of id of a camp or of an actor
     * @param when the days on which it holds
     * @param reason why it was put so
     */
    public record Row(Relation relation, String who, String of, DayInterval when, String reason) {}

    /**
     * Where an actor stands and why.
     *
     * @param affiliation institution and camp
     * @param reason one plain sentence
     */
    public record Standing(Affiliation affiliation, String reason) {}

    private final Map<String, Camp> camps;
    private final Map<String, List<Row>> byActor;

    /**
     * Puts the rows under their actors.
     *
     * @param camps all camps; {@link Camp#UNKNOWN} need not be among them
     * @throws IllegalArgumentException if a row names a camp that is not there
     */
    public Camps(List<Camp> camps, List<Row> rows) {
        this.camps = camps.stream().collect(Collectors.toUnmodifiableMap(Camp::id, c -> c, (a, b) -> b));
        this.byActor = rows.stream().collect(Collectors.groupingBy(Row::who));
        rows.stream().filter(row -> row.relation() == Relation.SPEAKS_FOR).forEach(row -> camp(row.of()));
    }

    public Camp camp(String id) {
        if (id.equals(Camp.UNKNOWN.id())) {
            return Camp.UNKNOWN;
        }
        return Optional.ofNullable(camps.get(id))
                .orElseThrow(() -> new IllegalArgumentException("there is no camp '" + id + "'"));
    }

    /** Where an actor stands on these days; unknown where nobody placed it, or where it changed sides in them. */
    public Standing standing(ActorEntry actor, ActorTable table, DayInterval when) {
        String institution = actor.id();
        Optional<Row> side = side(institution, when);
        Set<String> seen = new HashSet<>();
        while (seen.add(institution)) {
            Optional<String> above = above(institution, table, when);
            if (above.isEmpty()) {
                break;
            }
            institution = above.get();
            side = side.or(() -> side(above.get(), when));
        }
        return new Standing(
                new Affiliation(
                        Optional.of(institution),
                        side.map(row -> camp(row.of())).orElse(Camp.UNKNOWN)),
                side.map(row -> row.who() + ": " + row.reason()).orElse(institution + ": nobody has placed it"));
    }

    /** Ids of those beside whom an actor fights on these days, sorted. */
    public List<String> alongside(String actor, DayInterval when) {
        List<String> all = new ArrayList<>();
        byActor.values().stream()
                .flatMap(List::stream)
                .filter(row ->
                        row.relation() == Relation.ALONGSIDE && row.when().meets(when))
                .forEach(row -> {
                    if (row.who().equals(actor)) {
                        all.add(row.of());
                    } else if (row.of().equals(actor)) {
                        all.add(row.who());
                    }
                });
        return all.stream().distinct().sorted().toList();
    }

    private Optional<String> above(String id, ActorTable table, DayInterval when) {
        return valid(id, Relation.OFFICE_OF, when)
                .map(Row::of)
                .or(() -> table.entry(id).flatMap(ActorEntry::memberOf));
    }

    private Optional<Row> side(String id, DayInterval when) {
        return valid(id, Relation.SPEAKS_FOR, when);
    }

    /** The row that holds on these days, if all that could hold agree; days before or after all rows take what these agree on. */
    private Optional<Row> valid(String id, Relation relation, DayInterval when) {
        List<Row> all = byActor.getOrDefault(id, List.of()).stream()
                .filter(row -> row.relation() == relation)
                .toList();
        List<Row> then = all.stream().filter(row -> row.when().meets(when)).toList();
        List<Row> asked = then.isEmpty() ? all : then;
        long sides = asked.stream().map(Row::of).distinct().count();
        if (sides > 1 && relation == Relation.SPEAKS_FOR) {
            return Optional.of(new Row(relation, id, Camp.UNKNOWN.id(), when, "changed sides in these days"));
        }
        return sides == 1 ? Optional.of(asked.getFirst()) : Optional.empty();
    }
}
