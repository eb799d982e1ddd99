package stemma.link.arithmetic.ground;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import stemma.claim.Actor;
import stemma.claim.Camp;
import stemma.claim.ClaimType;
import stemma.claim.Factuality;
import stemma.claim.Quantity;
import stemma.claim.Quantity.Aspect;
import stemma.link.Origin;
import stemma.link.Standing;
import stemma.link.Statement;
import stemma.link.arithmetic.sum.Dimension.Party;
import stemma.link.arithmetic.sum.Figure;
import stemma.link.arithmetic.sum.Reckoning;
import stemma.text.DayInterval;

/** Reads claims that tell how much of an area was taken or is held, in percent or in square kilometres. */
final class GroundReader {

    private final Areas areas;
    private final Standing standing;

    GroundReader(Areas areas, Standing standing) {
        this.areas = areas;
        this.standing = standing;
    }

    /** How the claim reads; empty if it tells no such number, or does not tell which kind of count it is. */
    Optional<Ground> of(Statement statement) {
        Optional<Quantity> quantity = statement.quantity().filter(GroundReader::isArea);
        if (quantity.isEmpty() || statement.claim().factuality() != Factuality.ASSERTED) {
            return Optional.empty();
        }
        return kind(statement, quantity.get())
                .flatMap(kind -> areas.of(statement)
                        .flatMap(area ->
                                Figure.of(quantity.get()).map(figure -> ground(statement, kind, area, figure))));
    }

    private static boolean isArea(Quantity quantity) {
        boolean unit = quantity.unit().equals(Figure.AREA) || quantity.unit().equals(Figure.PERCENT);
        return unit && (!quantity.is(Quantity.Mark.VAGUE) || quantity.unit().equals(Figure.PERCENT));
    }

    private static Optional<Ground.Kind> kind(Statement statement, Quantity quantity) {
        if (statement.type() == ClaimType.CONTROLS) {
            boolean state = quantity.aspect() == Aspect.STOCK || quantity.aspect() == Aspect.UNSAID;
            return state ? Optional.of(Ground.Kind.HELD) : Optional.empty();
        }
        if (statement.type() != ClaimType.CAPTURED) {
            return Optional.empty();
        }
        return switch (quantity.aspect()) {
            case FLOW -> statement.statedDays().isPresent() ? Optional.of(Ground.Kind.GAINED) : Optional.empty();
            case RUNNING, STOCK -> Optional.of(Ground.Kind.TAKEN);
            case UNSAID -> isShare(quantity) ? Optional.of(Ground.Kind.TAKEN) : Optional.empty();
        };
    }

    private static boolean isShare(Quantity quantity) {
        return quantity.unit().equals(Figure.PERCENT)
                || quantity.of()
                        .filter(whole -> whole.unit().equals(quantity.unit()))
                        .isPresent();
    }

    private Ground ground(Statement statement, Ground.Kind kind, Areas.Area area, Figure figure) {
        List<String> assumptions = new ArrayList<>();
        area.assumption().ifPresent(assumptions::add);
        Quantity quantity = statement.quantity().orElseThrow();
        if (kind == Ground.Kind.TAKEN && quantity.aspect() == Aspect.UNSAID) {
            assumptions.add("“" + quantity.mention().text()
                    + "” is read as all that was taken up to then, as no window is told.");
        }
        return new Ground(
                statement,
                kind,
                area.place(),
                side(statement),
                Reckoning.from(figure, statement.id(), assumptions),
                days(statement, kind));
    }

    /** The camp of the first who has one; else the first whom the table of actors knows. */
    private Optional<Side> side(Statement statement) {
        List<Actor> agents = statement.claim().roles().agent();
        return agents.stream()
                .flatMap(actor -> camp(actor, statement).stream())
                .findFirst()
                .or(() -> agents.stream()
                        .flatMap(actor -> actor.entity().stream())
                        .map(actor -> new Side(new Party(actor.id(), actor.name()), Side.Rank.UNPLACED))
                        .findFirst());
    }

    private Optional<Side> camp(Actor actor, Statement statement) {
        Camp known = actor.affiliation().camp();
        return standing.camp(actor, statement)
                .filter(camp -> !camp.equals(Origin.UNKNOWN))
                .map(camp -> new Party(camp, camp.equals(known.id()) ? known.name() : camp))
                .map(party -> new Side(party, Side.Rank.CAMP));
    }

    /** A state is of the last of the days that are told; without any, of the report's day. */
    private static DayInterval days(Statement statement, Ground.Kind kind) {
        Optional<DayInterval> stated = statement.statedDays();
        return switch (kind) {
            case GAINED -> stated.orElseThrow();
            case TAKEN, HELD ->
                stated.flatMap(DayInterval::latest).map(DayInterval::on).orElse(statement.published());
        };
    }
}
