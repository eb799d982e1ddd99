package stemma.comparing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import stemma.claim.Claim;
import stemma.claim.Place;
import stemma.claim.PlaceRef;
import stemma.link.Statement;
import stemma.text.DayInterval;

/**
 * Chooses among the places that words may mean where their own report leaves it open: the one around which other reports that speak of
 * the same days name places that leave no doubt, if they are at least twice as many as for any other. Else nothing is chosen.
 *
 * <p>Only places that reading resolved are counted, never chosen ones, so neither the order of the claims nor that of the reports
 * matters. A report counts once for each candidate, whatever it names there. Immutable.
 */
public final class PlaceChooser {

    private static final int TIMES_MORE = 2;

    /** That a report names a place, or one in it, as of some days. */
    private record Sighting(String report, DayInterval days) {}

    /** How many reports speak for a candidate, and of which place around it. */
    private record Support(PlaceRef candidate, int reports, String around) {}

    private final Map<String, Set<Sighting>> sightings = new HashMap<>();
    private final Map<String, String> names = new HashMap<>();

    private PlaceChooser(List<Statement> statements) {
        Set<String> asked = new HashSet<>();
        statements.forEach(statement -> statement.places().forEach(place -> {
            place.candidates().forEach(candidate -> asked.addAll(around(candidate)));
            place.resolved().ifPresent(ref -> names.put(ref.id(), ref.name()));
        }));
        for (Statement statement : asked.isEmpty() ? List.<Statement>of() : statements) {
            for (Place place : statement.places()) {
                place.resolved().stream()
                        .flatMap(ref -> around(ref).stream())
                        .filter(asked::contains)
                        .forEach(id -> sightings
                                .computeIfAbsent(id, i -> new HashSet<>())
                                .add(new Sighting(statement.document().id(), days(statement))));
            }
        }
    }

    /** What the pile decides, in the order of its claims. */
    public static List<PlaceChoice> choices(List<Statement> pile) {
        PlaceChooser chooser = new PlaceChooser(pile);
        List<PlaceChoice> choices = new ArrayList<>();
        for (Statement statement : pile) {
            for (Place place : statement.places()) {
                chooser.choose(statement, place).ifPresent(choices::add);
            }
        }
        return choices;
    }

    /** The claims with these choices in the place of what was open. */
    public static List<Statement> applied(List<Statement> pile, List<PlaceChoice> choices) {
        Map<String, Map<Place, PlaceRef>> byClaim = new HashMap<>();
        choices.forEach(choice ->
                byClaim.computeIfAbsent(choice.claim(), c -> new HashMap<>()).put(choice.words(), choice.place()));
        return pile.stream()
                .map(statement -> Optional.ofNullable(byClaim.get(statement.id()))
                        .map(chosen -> new Statement(
                                with(statement.claim(), chosen),
                                statement.document(),
                                statement.published(),
                                statement.proposition()))
                        .orElse(statement))
                .toList();
    }

    private static Claim with(Claim claim, Map<Place, PlaceRef> chosen) {
        Function<List<Place>, List<Place>> mean = places -> places.stream()
                .map(place -> Optional.ofNullable(chosen.get(place))
                        .map(place::meaning)
                        .orElse(place))
                .toList();
        Claim.Roles roles = claim.roles();
        return new Claim(
                claim.id(),
                claim.anchor(),
                claim.type(),
                claim.factuality(),
                new Claim.Roles(
                        roles.agent(),
                        roles.patient(),
                        mean.apply(roles.place()),
                        mean.apply(roles.placeFrom()),
                        mean.apply(roles.placeTo()),
                        roles.time()),
                claim.measures(),
                claim.attribution(),
                claim.wording());
    }

    private Optional<PlaceChoice> choose(Statement statement, Place place) {
        if (place.resolved().isPresent() || place.candidates().size() < 2) {
            return Optional.empty();
        }
        Set<String> shared = new HashSet<>(around(place.candidates().getFirst()));
        place.candidates().forEach(candidate -> shared.retainAll(around(candidate)));
        List<Support> ranked = place.candidates().stream()
                .map(candidate -> support(statement, candidate, shared))
                .sorted(Comparator.comparingInt(Support::reports).reversed())
                .toList();
        Support first = ranked.getFirst();
        int next = ranked.get(1).reports();
        return first.reports() == 0 || first.reports() < TIMES_MORE * next
                ? Optional.empty()
                : Optional.of(new PlaceChoice(statement.id(), place, first.candidate(), why(first, next)));
    }

    /** The reports that name a candidate, or places in what is around it and not around the others. */
    private Support support(Statement statement, PlaceRef candidate, Set<String> shared) {
        Set<String> reports = new TreeSet<>();
        String widest = candidate.id();
        for (String id : around(candidate)) {
            Set<String> more = shared.contains(id) ? Set.of() : reports(id, statement);
            widest = reports.addAll(more) ? id : widest;
        }
        return new Support(candidate, reports.size(), names.getOrDefault(widest, widest));
    }

    private Set<String> reports(String id, Statement statement) {
        Set<String> reports = new HashSet<>();
        for (Sighting sighting : sightings.getOrDefault(id, Set.of())) {
            if (!sighting.report().equals(statement.document().id()) && meet(sighting.days(), days(statement))) {
                reports.add(sighting.report());
            }
        }
        return reports;
    }

    private static String why(Support first, int next) {
        return first.candidate().id() + ": " + first.reports()
                + (first.reports() == 1 ? " other report" : " other reports")
                + " of the same days " + (first.reports() == 1 ? "names" : "name") + " places in " + first.around()
                + (next == 0
                        ? ", and none names any around the other candidates"
                        : ", and " + next + " around another candidate");
    }

    /** A place and all that holds it, the smallest first. */
    private static List<String> around(PlaceRef place) {
        List<String> around = new ArrayList<>(List.of(place.id()));
        around.addAll(place.within());
        return around;
    }

    /** The days that a claim speaks of, else those of its report. */
    private static DayInterval days(Statement statement) {
        return statement.statedDays().orElse(statement.published());
    }

    /** Days that are open at an end could be any, and speak for nothing. */
    private static boolean meet(DayInterval one, DayInterval other) {
        return one.earliest().isPresent()
                && one.latest().isPresent()
                && other.earliest().isPresent()
                && other.latest().isPresent()
                && one.meets(other);
    }
}
