package stemma.knowledge.actors;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import stemma.claim.Actor.ActorRef;
import stemma.claim.Camp;
import stemma.knowledge.table.BadRowException;
import stemma.knowledge.table.TableRow;
import stemma.resolve.actor.ActorEntry;
import stemma.resolve.actor.ActorKind;
import stemma.resolve.actor.ActorName;
import stemma.resolve.actor.Camps;
import stemma.resolve.actor.Camps.Relation;
import stemma.text.DayInterval;
import stemma.text.Finding;

/**
 * The shipped table of camps, with a user's rows over it. A user's rows of one kind about somebody replace all shipped rows
 * of that kind about them; a broken row is a finding and the others count.
 */
final class CampTable {

    /** Kind of row and whom it is about. */
    private record Topic(String what, String who) {}

    private final Map<String, ActorEntry> actors = new LinkedHashMap<>();
    private final Map<String, ActorEntry> byName = new LinkedHashMap<>();
    private final Map<String, Camp> camps = new LinkedHashMap<>();
    private final Map<Topic, List<Camps.Row>> rows = new LinkedHashMap<>();
    private final List<Finding> findings = new ArrayList<>();

    CampTable(List<ActorEntry> known) {
        known.forEach(this::know);
        camps.put(Camp.UNKNOWN.id(), Camp.UNKNOWN);
    }

    private void know(ActorEntry entry) {
        actors.put(entry.id(), entry);
        byName.putIfAbsent(fold(entry.ref().name()), entry);
        entry.names().stream()
                .filter(name -> name.use() == ActorName.Use.FULL)
                .forEach(name -> byName.putIfAbsent(fold(name.words()), entry));
    }

    /** Adds a table over what is there. */
    void add(List<TableRow> table) {
        Set<Topic> fresh = new LinkedHashSet<>();
        for (TableRow row : table) {
            try {
                add(row, fresh);
            } catch (BadRowException e) {
                findings.add(e.finding());
            }
        }
    }

    private void add(TableRow row, Set<Topic> fresh) {
        row.required("reason");
        DayInterval days = row.days();
        if (days.earliest().isEmpty()) {
            throw row.bad("the cell 'from' is empty, and every row says since when it holds");
        }
        if (row.required("what").equals("camp")) {
            camp(row);
            return;
        }
        Relation relation = relation(row);
        ActorEntry who = actor(row, row.required("who"), relation);
        String of = relation == Relation.SPEAKS_FOR ? knownCamp(row) : object(row);
        if (relation != Relation.SPEAKS_FOR && of.equals(who.id())) {
            throw row.bad("'" + row.get("who") + "' is put above or beside itself");
        }
        Topic topic = new Topic(row.get("what"), who.id());
        if (fresh.add(topic)) {
            rows.put(topic, new ArrayList<>());
        }
        rows.getOrDefault(topic, new ArrayList<>()).add(new Camps.Row(relation, who.id(), of, days, row.get("reason")));
    }

    private void camp(TableRow row) {
        try {
            Camp camp = new Camp(row.required("who"), row.required("of"));
            camps.put(camp.id(), camp);
        } catch (IllegalArgumentException e) {
            throw row.bad(String.valueOf(e.getMessage()));
        }
    }

    private static Relation relation(TableRow row) {
        return switch (row.get("what")) {
            case "speaks-for" -> Relation.SPEAKS_FOR;
            case "office-of" -> Relation.OFFICE_OF;
            case "alongside" -> Relation.ALONGSIDE;
            default ->
                throw row.bad("'" + row.get("what")
                        + "' in the column 'what' is none of camp, speaks-for, office-of, alongside");
        };
    }

    private String knownCamp(TableRow row) {
        String camp = row.required("of");
        if (!camps.containsKey(camp)) {
            throw row.bad("there is no camp '" + camp + "'; camps are " + String.join(", ", camps.keySet())
                    + " (a row 'camp' above this one makes another)");
        }
        return camp;
    }

    private String object(TableRow row) {
        String of = row.required("of");
        return found(of)
                .orElseThrow(() -> row.bad("'" + of + "' in the column 'of' is no actor's id or name"))
                .id();
    }

    /** An actor by id or name; a name that nobody has is a new publisher or group. */
    private ActorEntry actor(TableRow row, String who, Relation relation) {
        Optional<ActorEntry> known = found(who);
        if (known.isPresent()) {
            return known.get();
        }
        String id = fold(who).replaceAll("[^\\p{L}\\p{N}]+", "-").replaceAll("^-|-$", "");
        if (id.isEmpty() || relation == Relation.ALONGSIDE) {
            throw row.bad("'" + who + "' in the column 'who' is no actor's id or name");
        }
        ActorEntry fresh = new ActorEntry(
                new ActorRef(id, who),
                ActorKind.MEDIA,
                Optional.empty(),
                DayInterval.unbounded(),
                List.of(new ActorName(who, ActorName.Use.FULL)));
        know(fresh);
        return fresh;
    }

    private Optional<ActorEntry> found(String who) {
        return Optional.ofNullable(actors.get(who)).or(() -> Optional.ofNullable(byName.get(fold(who))));
    }

    private static String fold(String name) {
        return name.toLowerCase(Locale.ROOT).strip();
    }

    /** All actors, those whom only the table names among them. */
    List<ActorEntry> actors() {
        return List.copyOf(actors.values());
    }

    Camps camps() {
        return new Camps(
                List.copyOf(camps.values()),
                rows.values().stream().flatMap(List::stream).toList());
    }

    List<Finding> findings() {
        return List.copyOf(findings);
    }
}
