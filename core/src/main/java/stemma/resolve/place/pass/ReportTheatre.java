package stemma.resolve.place.pass;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import stemma.claim.PlaceRef;
import stemma.resolve.place.PlaceDecision;
import stemma.resolve.place.PlacePass;
import stemma.resolve.place.PlaceQuestion;
import stemma.resolve.place.Theatre;

/** Of several places the one where most of the report's other names lie. */
final class ReportTheatre implements PlacePass {

    @Override
    public String name() {
        return "the report's theatre";
    }

    @Override
    public Optional<PlaceDecision> decide(PlaceQuestion question, Theatre theatre) {
        List<PlaceRef> heaviestFirst = question.candidates().stream()
                .sorted(Comparator.comparingInt(theatre::weight).reversed())
                .toList();
        PlaceRef heaviest = heaviestFirst.getFirst();
        boolean standsOut =
                heaviestFirst.size() == 1 || theatre.weight(heaviest) > theatre.weight(heaviestFirst.get(1));
        return standsOut && theatre.isInReach(heaviest)
                ? Optional.of(new PlaceDecision(heaviest, name(), reason(heaviest, theatre)))
                : Optional.empty();
    }

    private static String reason(PlaceRef place, Theatre theatre) {
        return place.within().stream()
                .filter(id -> theatre.namesIn(id) > 0)
                .findFirst()
                .map(id -> "it lies in " + id + ", as " + theatre.namesIn(id) + " of the report's names do")
                .orElse("the report is about " + place.name());
    }
}
