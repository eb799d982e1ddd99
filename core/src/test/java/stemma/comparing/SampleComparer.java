package stemma.comparing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import stemma.claim.ClaimType;
import stemma.claim.PlacesByParents;
import stemma.link.arithmetic.count.PartWords;
import stemma.link.question.Motives;
import stemma.link.question.PairJudge;
import stemma.link.question.Signals;
import stemma.link.responsibility.NoClaimWords;
import stemma.text.DayInterval;

/** A comparer with a few words of each list, in {@code words.txt}. */
final class SampleComparer {

    static final Comparer COMPARER = new Comparer(new PlacesByParents(), new SampleVoices(), words());

    private SampleComparer() {}

    private static Comparer.Words words() {
        Map<String, List<String>> lists = new LinkedHashMap<>();
        Map<String, Motives.Motive> motives = new LinkedHashMap<>();
        for (String line : SampleFile.lines("words.txt")) {
            String[] row = line.split(": ", -1);
            List<String> words = List.of(row[1].split(", ", -1));
            if (row[0].startsWith("motive ")) {
                Set<ClaimType> of = Stream.of(row[2].split(", ", -1))
                        .map(type -> ClaimType.valueOf(type.toUpperCase(Locale.ROOT)))
                        .collect(Collectors.toSet());
                motives.put(row[0].substring("motive ".length()), new Motives.Motive(of, words));
            } else {
                lists.put(row[0], words);
            }
        }
        return new Comparer.Words(
                new PairJudge.Words(
                        new Signals(lists.getOrDefault("updates", List.of())),
                        new Signals(lists.getOrDefault("ongoing", List.of())),
                        new Signals.Parts(
                                new Signals(lists.getOrDefault("parts", List.of())),
                                new Signals(lists.getOrDefault("own people", List.of()))),
                        new Motives(motives)),
                new PartWords(lists.getOrDefault("of the whole", List.of())),
                (words, published) -> DayInterval.unbounded(),
                new NoClaimWords(List.of("no claim of responsibility")));
    }
}
