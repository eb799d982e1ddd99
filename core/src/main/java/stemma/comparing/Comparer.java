package stemma.comparing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import stemma.claim.Places;
import stemma.link.Axis;
import stemma.link.Link;
import stemma.link.LinkKind;
import stemma.link.Occurrence;
import stemma.link.Pair;
import stemma.link.Standing;
import stemma.link.Statement;
import stemma.link.arithmetic.Deriver;
import stemma.link.arithmetic.count.PartWords;
import stemma.link.arithmetic.sum.Findings;
import stemma.link.balance.BalanceFinder;
import stemma.link.blocking.PairFinder;
import stemma.link.copy.CopyFinder;
import stemma.link.copy.ReportCopy;
import stemma.link.copy.ReportCopyFinder;
import stemma.link.dating.DatedReport;
import stemma.link.dating.DayWords;
import stemma.link.occurrence.OccurrenceFinder;
import stemma.link.question.PairJudge;
import stemma.link.responsibility.NoClaimWords;
import stemma.link.responsibility.ResponsibilityFinder;

/**
 * Compares the claims of a pile: which speak of the same happening, which repeat, confirm, contradict or overtake each other,
 * and which only look comparable.
 *
 * <p>Deterministic; the result does not depend on the order of the reports. Immutable and safe for use by several threads.
 */
public final class Comparer {

    /**
     * Word lists that comparing goes by.
     *
     * @param pairs those for pairs of claims
     * @param parts by which a count says that it is part of one told elsewhere
     * @param days what words of time mean
     * @param noClaim by which a report says that nobody has claimed a harm
     */
    public record Words(PairJudge.Words pairs, PartWords parts, DayWords days, NoClaimWords noClaim) {}

    private final Places places;
    private final Standing standing;
    private final PairJudge.Words words;
    private final Deriver deriver;
    private final Dates dates;
    private final ResponsibilityFinder responsibility;

    public Comparer(Places places, Standing standing, Words words) {
        this.places = places;
        this.standing = standing;
        this.words = words.pairs();
        this.deriver = new Deriver(places, standing, words.parts());
        this.dates = new Dates(words.days(), standing);
        this.responsibility = new ResponsibilityFinder(standing, words.noClaim());
    }

    public Comparison compare(List<Statement> pile) {
        List<Statement> told = pile.stream().sorted(PairFinder.ORDER).toList();
        List<Occurrence> first = new OccurrenceFinder(places).find(told);
        List<ReportCopy> firstCopies = reportCopies(told, happenings(first));
        Map<String, DatedReport> dated = dates.of(told, first, firstCopies);
        boolean moved =
                dated.values().stream().anyMatch(report -> !report.firm().equals(report.own()));
        List<Statement> statements = moved ? Dates.moved(told, dated) : told;
        List<Occurrence> occurrences = moved ? new OccurrenceFinder(places).find(statements) : first;
        Map<String, String> happenings = happenings(occurrences);
        List<ReportCopy> repeated = moved ? reportCopies(statements, happenings) : firstCopies;
        Copies copies = new Copies(new CopyFinder(statements));
        List<Link> links = new ArrayList<>();
        PairJudge judge = new PairJudge(places, standing, words);
        PairFinder.each(
                statements,
                happenings,
                (here, there) ->
                        links.addAll(links(judge, new Pair(here, there, isOne(happenings, here, there)), copies)));
        Findings sums = deriver.derive(statements, (here, there) -> isOne(happenings, here, there));
        repeated.stream()
                .filter(copy -> copy.extent() == ReportCopy.Extent.WHOLE)
                .forEach(copy -> links.add(ReportCopyFinder.link(copy)));
        List<Link> all = withSums(links, sums.links());
        return new Comparison(
                occurrences,
                all,
                new Questions(standing).of(statements, all),
                sums,
                repeated,
                dated,
                responsibility.of(occurrences),
                new BalanceFinder(standing).of(statements));
    }

    private static Map<String, String> happenings(List<Occurrence> occurrences) {
        Map<String, String> happenings = new HashMap<>();
        for (Occurrence occurrence : occurrences) {
            occurrence.members().forEach(member -> happenings.put(member.id(), occurrence.id()));
        }
        return happenings;
    }

    private static List<ReportCopy> reportCopies(List<Statement> statements, Map<String, String> happenings) {
        return new ReportCopyFinder(statements).find((here, there) -> isOne(happenings, here, there));
    }

    /**
     * One value for a pair: what follows by arithmetic takes the place of what the pair alone seemed to say about its numbers,
     * unless the pair says more, as the order of the kinds has it.
     */
    private static List<Link> withSums(List<Link> links, List<Link> sums) {
        Set<Set<Link.End>> derived = ends(sums.stream());
        Set<Set<Link.End>> stronger = ends(links.stream().filter(Comparer::isStronger));
        List<Link> all = new ArrayList<>();
        sums.stream()
                .filter(link -> !stronger.contains(Set.of(link.from(), link.to())))
                .forEach(all::add);
        links.stream()
                .filter(link -> link.kind().axis() != Axis.VALUE
                        || isStronger(link)
                        || !derived.contains(Set.of(link.from(), link.to())))
                .forEach(all::add);
        all.sort(Comparator.comparing((Link link) -> link.from().id())
                .thenComparing(link -> link.to().id())
                .thenComparing(Link::kind));
        return all;
    }

    private static Set<Set<Link.End>> ends(Stream<Link> links) {
        return links.map(link -> Set.of(link.from(), link.to())).collect(Collectors.toSet());
    }

    private static boolean isStronger(Link link) {
        return link.kind().axis() == Axis.VALUE && link.kind().compareTo(LinkKind.ENTAILS) < 0;
    }

    private static boolean isOne(Map<String, String> happenings, Statement first, Statement second) {
        return Optional.ofNullable(happenings.get(first.id()))
                .filter(id -> id.equals(happenings.get(second.id())))
                .isPresent();
    }

    /** The links of a pair; words that were copied make no agreement. */
    private static List<Link> links(PairJudge judge, Pair pair, Copies copies) {
        List<Link> links = new ArrayList<>(judge.judge(pair));
        copies.of(pair).ifPresent(copy -> {
            links.removeIf(link -> link.kind() == LinkKind.AGREES
                    || link.kind() == LinkKind.CORROBORATES
                    || link.kind() == LinkKind.SAME_ORIGIN);
            links.add(copy);
        });
        return links;
    }
}
