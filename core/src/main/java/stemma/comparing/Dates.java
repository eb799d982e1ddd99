package stemma.comparing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import stemma.claim.Claim;
import stemma.claim.TimeInterval;
import stemma.link.Occurrence;
import stemma.link.Standing;
import stemma.link.Statement;
import stemma.link.copy.ReportCopy;
import stemma.link.dating.Clues;
import stemma.link.dating.DatedReport;
import stemma.link.dating.Dating;
import stemma.link.dating.DayWords;
import stemma.text.DayInterval;

/** Narrows the days of reports, and gives the claims as they stand then. Only firm reasons move a claim. */
final class Dates {

    private final Dating dating;

    Dates(DayWords words, Standing standing) {
        this.dating = new Dating(words, standing);
    }

    Map<String, DatedReport> of(List<Statement> statements, List<Occurrence> occurrences, List<ReportCopy> copies) {
        List<Clues.Sentences> sentences = copies.stream()
                .flatMap(copy -> copy.repeated().stream())
                .filter(ReportCopy.Repeated::isVerbatim)
                .map(pair -> new Clues.Sentences(pair.inCopy(), pair.inOriginal()))
                .toList();
        List<Clues.Reports> reports = copies.stream()
                .filter(copy -> copy.extent() == ReportCopy.Extent.WHOLE)
                .flatMap(copy -> copy.repeated().stream()
                        .limit(1)
                        .map(pair -> new Clues.Reports(pair.inCopy(), pair.inOriginal())))
                .toList();
        return dating.of(statements, new Clues(occurrences, sentences, reports));
    }

    /** The claims with the days of their reports narrowed, and with their own days moved along. */
    static List<Statement> moved(List<Statement> statements, Map<String, DatedReport> dates) {
        List<Statement> moved = new ArrayList<>();
        for (Statement statement : statements) {
            DatedReport dated = dates.get(statement.document().id());
            moved.add(
                    dated == null || dated.firm().equals(dated.own())
                            ? statement
                            : new Statement(
                                    claim(
                                            statement.claim(),
                                            Optional.ofNullable(dated.moved().get(statement.id()))),
                                    statement.document(),
                                    dated.firm(),
                                    statement.proposition()));
        }
        return moved;
    }

    private static Claim claim(Claim claim, Optional<DayInterval> days) {
        if (days.isEmpty()) {
            return claim;
        }
        Claim.Roles roles = claim.roles();
        Optional<TimeInterval> time =
                roles.time().map(was -> new TimeInterval(was.mention(), days.get(), was.precision(), was.anchor()));
        return new Claim(
                claim.id(),
                claim.anchor(),
                claim.type(),
                claim.factuality(),
                new Claim.Roles(
                        roles.agent(), roles.patient(), roles.place(), roles.placeFrom(), roles.placeTo(), time),
                claim.measures(),
                claim.attribution(),
                claim.wording());
    }
}
