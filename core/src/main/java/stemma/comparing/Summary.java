package stemma.comparing;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import stemma.claim.ClaimType;
import stemma.claim.Victims;
import stemma.link.Link;
import stemma.link.LinkKind;
import stemma.link.Question;

/**
 * What comparing a pile comes to, counted.
 *
 * @param questions how many questions have each status; those that were said once are among them
 * @param speaking camps that speak
 * @param silent camps that are spoken of and never speak
 * @param missing kinds of victims that no claim of dead or injured tells of
 * @param ground how far claims of who holds what are confirmed
 * @param dated reports whose days the others narrowed
 * @param conflicts reports whose days something contradicts
 */
public record Summary(
        Map<Question.Status, Integer> questions,
        Set<String> speaking,
        Set<String> silent,
        Set<Victims.Status> missing,
        Ground ground,
        int dated,
        int conflicts) {

    /** How far claims of who took, holds or left what are confirmed. */
    public enum Ground {
        /** No claim speaks of ground. */
        NOT_SPOKEN_OF,
        /** No such claim is corroborated from a second camp. */
        ONE_CAMP,
        CORROBORATED
    }

    private static final Set<ClaimType> GROUND = EnumSet.of(
            ClaimType.CAPTURED, ClaimType.CONTROLS, ClaimType.ADVANCED, ClaimType.WITHDREW, ClaimType.BESIEGED);

    public Summary {
        questions = Map.copyOf(questions);
        speaking = java.util.Collections.unmodifiableSet(new java.util.TreeSet<>(speaking));
        silent = java.util.Collections.unmodifiableSet(new java.util.TreeSet<>(silent));
        missing = java.util.Collections.unmodifiableSet(new java.util.TreeSet<>(missing));
    }

    public static Summary of(Comparison comparison) {
        Set<String> corroborated = new HashSet<>();
        comparison.links().forEach(link -> note(link, corroborated));
        return of(comparison, corroborated);
    }

    /** Notes the ends of a link that corroborates. */
    public static void note(Link link, Set<String> corroborated) {
        if (link.kind() == LinkKind.CORROBORATES) {
            corroborated.add(link.from().id());
            corroborated.add(link.to().id());
        }
    }

    /**
     * Counts a comparison whose links were handed on.
     *
     * @param corroborated what {@link #note} made of all links
     */
    public static Summary of(Comparison comparison, Set<String> corroborated) {
        Map<Question.Status, Integer> questions = new EnumMap<>(Question.Status.class);
        comparison.questions().forEach(question -> questions.merge(question.status(), 1, Integer::sum));
        Set<Victims.Status> missing = EnumSet.noneOf(Victims.Status.class);
        if (!comparison.balance().victims().isEmpty()) {
            Arrays.stream(Victims.Status.values())
                    .filter(status -> status == Victims.Status.CIVILIAN || status == Victims.Status.COMBATANT)
                    .filter(status -> !comparison.balance().counts(status))
                    .forEach(missing::add);
        }
        return new Summary(
                questions,
                comparison.balance().speaking(),
                comparison.balance().silentCamps(),
                missing,
                ground(comparison, corroborated),
                (int) comparison.dates().values().stream()
                        .filter(dated -> !dated.own().equals(dated.likely()))
                        .count(),
                (int) comparison.dates().values().stream()
                        .filter(dated -> !dated.conflicts().isEmpty())
                        .count());
    }

    private static Ground ground(Comparison comparison, Set<String> corroborated) {
        Set<String> spoken = new HashSet<>();
        comparison.questions().stream()
                .map(Question::members)
                .flatMap(List::stream)
                .filter(member -> GROUND.contains(member.type()))
                .forEach(member -> spoken.add(member.id()));
        if (spoken.isEmpty()) {
            return Ground.NOT_SPOKEN_OF;
        }
        return spoken.stream().anyMatch(corroborated::contains) ? Ground.CORROBORATED : Ground.ONE_CAMP;
    }

    public int with(Question.Status status) {
        return Optional.ofNullable(questions.get(status)).orElse(0);
    }
}
