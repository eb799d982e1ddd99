package stemma.link.control;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import stemma.claim.Actor;
import stemma.claim.Claim;
import stemma.claim.Place;
import stemma.claim.PlaceRef;
import stemma.claim.PlaceState;
import stemma.link.Standing;
import stemma.link.Statement;

/** Who holds a place according to words that take it for granted, in claims of something else ("shelled rebel-held X"). */
final class Presupposed {

    private final Standing standing;

    Presupposed(Standing standing) {
        this.standing = standing;
    }

    /** For each side, the statements that take for granted that it holds a place; a side without name is empty. */
    Map<String, List<Statement>> sides(PlaceRef place, List<Statement> told) {
        Map<String, List<Statement>> sides = new TreeMap<>();
        for (Statement statement : told) {
            places(statement.claim().roles())
                    .filter(named -> named.resolved()
                            .filter(site -> site.id().equals(place.id()))
                            .isPresent())
                    .flatMap(named -> named.states().stream())
                    .filter(state -> state.kind() == PlaceState.Kind.HELD)
                    .map(state -> state.by().map(by -> side(by, statement)).orElse(""))
                    .distinct()
                    .forEach(side ->
                            sides.computeIfAbsent(side, s -> new ArrayList<>()).add(statement));
        }
        return sides;
    }

    private static Stream<Place> places(Claim.Roles roles) {
        return Stream.of(roles.place(), roles.placeFrom(), roles.placeTo()).flatMap(List::stream);
    }

    private String side(Actor by, Statement statement) {
        return standing.camp(by, statement).orElseGet(() -> by.mention().text().toLowerCase(Locale.ROOT));
    }
}
