package stemma.link.responsibility;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import stemma.claim.Actor;
import stemma.claim.Attribution.Source;
import stemma.claim.ClaimType;
import stemma.claim.Factuality;
import stemma.link.Occurrence;
import stemma.link.Standing;
import stemma.link.Statement;
import stemma.link.responsibility.Responsibility.Kind;
import stemma.link.responsibility.Responsibility.Part;
import stemma.text.Span;

/** Tells of each happening of harm who is said to have done it. Immutable and safe for use by several threads. */
public final class ResponsibilityFinder {

    private record Key(Kind kind, String party) implements Comparable<Key> {
        @Override
        public int compareTo(Key other) {
            return Comparator.comparing(Key::kind).thenComparing(Key::party).compare(this, other);
        }
    }

    /** Claims and words of one part, while they are gathered. */
    private record Gathered(List<Statement> claims, List<String> words) {}

    private final Standing standing;
    private final NoClaimWords noClaim;

    public ResponsibilityFinder(Standing standing, NoClaimWords noClaim) {
        this.standing = standing;
        this.noClaim = noClaim;
    }

    /** What is said of who did each harm, in the order of the happenings; other happenings are left out. */
    public List<Responsibility> of(List<Occurrence> occurrences) {
        List<Occurrence> harms = occurrences.stream()
                .filter(occurrence -> occurrence.group() == ClaimType.ATTACK)
                .toList();
        Map<String, List<Span>> unclaimed = unclaimed(harms);
        return harms.stream()
                .map(harm -> new Responsibility(harm, parts(harm, unclaimed)))
                .toList();
    }

    /** The words that tell of no claim, each under the id of the one claim that it speaks of. */
    private Map<String, List<Span>> unclaimed(List<Occurrence> harms) {
        Map<String, List<Statement>> byReport = new TreeMap<>();
        harms.forEach(harm -> harm.members()
                .forEach(member -> byReport.computeIfAbsent(member.document().id(), d -> new ArrayList<>())
                        .add(member)));
        Map<String, List<Span>> found = new HashMap<>();
        byReport.values()
                .forEach(claims -> noClaim.in(claims.getFirst())
                        .forEach(words -> found.computeIfAbsent(
                                        NoClaimWords.nearest(words, claims).id(), c -> new ArrayList<>())
                                .add(words)));
        return found;
    }

    private List<Part> parts(Occurrence harm, Map<String, List<Span>> unclaimed) {
        Map<Key, Gathered> parts = new TreeMap<>();
        for (Statement member : harm.members()) {
            for (Span words : unclaimed.getOrDefault(member.id(), List.of())) {
                Gathered none = at(parts, new Key(Kind.NONE_HAS_CLAIMED, ""));
                none.claims().add(member);
                none.words().add(words.in(member.document().text()));
            }
            if (member.claim().roles().agent().isEmpty()) {
                if (member.claim().factuality() == Factuality.ASSERTED) {
                    at(parts, new Key(Kind.UNCLEAR, "")).claims().add(member);
                }
                continue;
            }
            for (Actor agent : member.claim().roles().agent()) {
                kind(member, agent)
                        .ifPresent(kind ->
                                at(parts, new Key(kind, name(agent))).claims().add(member));
            }
        }
        List<Part> told = new ArrayList<>();
        parts.forEach((key, part) -> told.add(new Part(
                key.kind(),
                key.party().isEmpty() ? Optional.empty() : Optional.of(key.party()),
                part.claims(),
                part.words())));
        return told;
    }

    private static Gathered at(Map<Key, Gathered> parts, Key key) {
        return parts.computeIfAbsent(key, k -> new Gathered(new ArrayList<>(), new ArrayList<>()));
    }

    private Optional<Kind> kind(Statement member, Actor agent) {
        return switch (member.claim().factuality()) {
            case ASSERTED -> Optional.of(isOwn(member, agent) ? Kind.CLAIMED : Kind.BLAMED);
            // An attack that failed is told in the outlet's own voice; a denial has somebody who denies.
            case NEGATED -> member.chain().isEmpty() ? Optional.empty() : Optional.of(Kind.DENIED);
            case POSSIBLE -> Optional.of(Kind.UNCLEAR);
            case FUTURE, DIRECTIVE, CONDITIONAL -> Optional.empty();
        };
    }

    /** Whether the one who is named speaks: as the first source, or as the outlet where it has none. */
    private boolean isOwn(Statement member, Actor agent) {
        Optional<Source> first = member.chain().stream().findFirst().map(link -> link.source());
        if (first.isEmpty()) {
            Optional<String> outlet = standing.outlet(member).institution();
            return outlet.isPresent() && outlet.equals(agent.affiliation().institution());
        }
        boolean same = first.get().entity().isPresent() && first.get().entity().equals(agent.entity());
        boolean words = first.get().mention().text().equals(agent.mention().text());
        Optional<String> institution = standing.origin(member).map(origin -> origin.institution());
        return same
                || words
                || institution.isPresent()
                        && institution.equals(agent.affiliation().institution());
    }

    private static String name(Actor agent) {
        return agent.entity()
                .map(Actor.ActorRef::name)
                .orElseGet(() -> "“" + agent.mention().text() + "”");
    }
}
