package stemma.comparing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ForkJoinTask;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import stemma.claim.Places;
import stemma.link.Link;
import stemma.link.Occurrence;
import stemma.link.Pair;
import stemma.link.Rulings;
import stemma.link.Standing;
import stemma.link.Statement;
import stemma.link.arithmetic.Deriver;
import stemma.link.arithmetic.count.PartWords;
import stemma.link.arithmetic.sum.Findings;
import stemma.link.balance.Balance;
import stemma.link.balance.BalanceFinder;
import stemma.link.blocking.PairFinder;
import stemma.link.control.ControlHistory;
import stemma.link.copy.CopyFinder;
import stemma.link.copy.ReportCopy;
import stemma.link.copy.ReportCopyFinder;
import stemma.link.dating.DatedReport;
import stemma.link.dating.DayWords;
import stemma.link.occurrence.OccurrenceFinder;
import stemma.link.question.PairJudge;
import stemma.link.responsibility.NoClaimWords;
import stemma.link.responsibility.Responsibility;
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

    /** So many claims are held against their partners at a time, so that few links are held. */
    private static final int AT_A_TIME = 256;

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

    /** Compares a pile, and holds all links. */
    public Comparison compare(List<Statement> pile) {
        List<Link> links = new ArrayList<>();
        Comparison comparison = compare(pile, links::add);
        links.sort(Link.ORDER);
        return comparison.with(links);
    }

    /**
     * Compares a pile of any size: of links there may be a hundred for each claim, so they are handed on and not held.
     *
     * @param links takes each link; they come in an order that depends on the pile only, and is not {@link Link#ORDER}
     * @return how the claims stand to each other, without any links
     */
    public Comparison compare(List<Statement> pile, Consumer<Link> links) {
        return compare(pile, Rulings.none(), links);
    }

    /**
     * The same where people said of some pairs how they stand.
     *
     * @param rulings goes before what is found
     */
    public Comparison compare(List<Statement> pile, Rulings rulings, Consumer<Link> links) {
        OccurrenceFinder finder = new OccurrenceFinder(places, rulings);
        List<Statement> told = pile.stream().sorted(PairFinder.ORDER).toList();
        List<Occurrence> first = finder.find(told);
        ReportCopyFinder copies = new ReportCopyFinder(told);
        List<ReportCopy> firstCopies = reportCopies(copies, told, happenings(first));
        Map<String, DatedReport> dated = dates.of(told, first, firstCopies);
        boolean moved =
                dated.values().stream().anyMatch(report -> !report.firm().equals(report.own()));
        List<Statement> statements = moved ? Dates.moved(told, dated) : told;
        List<Occurrence> occurrences = moved ? finder.find(statements) : first;
        Map<String, String> happenings = happenings(occurrences);
        List<ReportCopy> repeated = moved ? reportCopies(copies, statements, happenings) : firstCopies;
        ForkJoinTask<Balance> balance = beside(() -> new BalanceFinder(standing).of(statements));
        ForkJoinTask<List<Responsibility>> blame = beside(() -> responsibility.of(occurrences));
        ForkJoinTask<PairFinder> finding = beside(() -> new PairFinder(statements, happenings));
        Findings sums = deriver.derive(statements, (here, there) -> isOne(happenings, here, there));
        Questions questions = new Questions(standing, statements);
        Consumer<Link> kept = links.andThen(questions::add);
        Consumer<Link> taken = link -> {
            if (!rulings.replace(link)) {
                kept.accept(link);
            }
        };
        PairLinks pairs = new PairLinks(
                new PairJudge(places, standing, words), new Copies(new CopyFinder(statements)), sums.links());
        each(finding.join(), pairs, happenings, taken);
        pairs.ofSums().forEach(taken);
        repeated.stream()
                .filter(copy -> copy.extent() == ReportCopy.Extent.WHOLE)
                .map(ReportCopyFinder::link)
                .forEach(taken);
        rulings.between(statements).forEach(kept);
        return new Comparison(
                occurrences, List.of(), questions.all(), sums, repeated, dated, blame.join(), balance.join());
    }

    /** Begins what no other part of the comparing waits for until it is joined. */
    private static <T> ForkJoinTask<T> beside(Callable<T> work) {
        return ForkJoinTask.adapt(work).fork();
    }

    /** What is said of who holds each place, step by step. */
    public List<ControlHistory.Step> control(List<Statement> pile) {
        return new ControlHistory(places, standing).of(pile);
    }

    /** Judges the pairs, some claims at a time on all processors, and tells the links in the order of the pairs. */
    private static void each(PairFinder finder, PairLinks pairs, Map<String, String> happenings, Consumer<Link> taken) {
        // Looked up here once for each claim, as there are a hundred pairs of it.
        List<Optional<String>> occurrences = IntStream.range(0, finder.size())
                .mapToObj(at ->
                        Optional.ofNullable(happenings.get(finder.claim(at).id())))
                .toList();
        for (int from = 0; from < finder.size(); from += AT_A_TIME) {
            IntStream.range(from, Math.min(finder.size(), from + AT_A_TIME))
                    .parallel()
                    .mapToObj(at -> links(finder, at, occurrences, pairs))
                    .toList()
                    .forEach(links -> links.forEach(taken));
        }
    }

    private static List<Link> links(PairFinder finder, int at, List<Optional<String>> occurrences, PairLinks pairs) {
        Optional<String> occurrence = occurrences.get(at);
        List<Link> links = new ArrayList<>();
        for (int partner : finder.partners(at)) {
            boolean isOne = occurrence.isPresent() && occurrence.equals(occurrences.get(partner));
            links.addAll(pairs.of(new Pair(finder.claim(at), finder.claim(partner), isOne)));
        }
        return links;
    }

    private static Map<String, String> happenings(List<Occurrence> occurrences) {
        Map<String, String> happenings = new HashMap<>();
        for (Occurrence occurrence : occurrences) {
            occurrence.members().forEach(member -> happenings.put(member.id(), occurrence.id()));
        }
        return happenings;
    }

    private static List<ReportCopy> reportCopies(
            ReportCopyFinder copies, List<Statement> statements, Map<String, String> happenings) {
        return copies.find(statements, (here, there) -> isOne(happenings, here, there));
    }

    private static boolean isOne(Map<String, String> happenings, Statement first, Statement second) {
        return Optional.ofNullable(happenings.get(first.id()))
                .filter(id -> id.equals(happenings.get(second.id())))
                .isPresent();
    }
}
