package stemma.knowledge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import stemma.claim.ClaimType;
import stemma.comparing.Comparer;
import stemma.link.arithmetic.count.PartWords;
import stemma.link.question.Motives;
import stemma.link.question.PairJudge;
import stemma.link.question.Signals;
import stemma.link.responsibility.NoClaimWords;
import stemma.resolve.time.TimeResolver;
import tools.jackson.databind.JsonNode;

/** The word lists of English that comparing goes by. */
final class Comparing {

    private Comparing() {}

    static Comparer.Words english() {
        JsonNode lists = Resources.yaml("en/comparing.yaml");
        Map<String, Motives.Motive> motives = new HashMap<>();
        lists.path("motives").properties().forEach(entry -> motives.put(entry.getKey(), motive(entry.getValue())));
        List<String> parts = new ArrayList<>(Resources.texts(lists.path("parts")));
        parts.addAll(Resources.texts(lists.path("of the whole")));
        PairJudge.Words pairs = new PairJudge.Words(
                new Signals(Resources.texts(lists.path("updates"))),
                new Signals(Resources.texts(lists.path("ongoing"))),
                new Signals.Parts(new Signals(parts), new Signals(Resources.texts(lists.path("own people")))),
                new Motives(motives));
        return new Comparer.Words(
                pairs,
                new PartWords(Resources.texts(lists.path("of the whole"))),
                new ResolvedDays(new TimeResolver(Calendars.english())),
                new NoClaimWords(Resources.texts(lists.path("no claim"))));
    }

    private static Motives.Motive motive(JsonNode entry) {
        Set<ClaimType> of = Resources.texts(entry.path("of")).stream()
                .map(type -> ClaimType.valueOf(type.toUpperCase(Locale.ROOT)))
                .collect(Collectors.toSet());
        return new Motives.Motive(of, Resources.texts(entry.path("words")));
    }
}
