package stemma.link.copy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import stemma.claim.Actor;
import stemma.claim.Claim;
import stemma.claim.Claim.Leaning;
import stemma.claim.Quantity;
import stemma.claim.TimeInterval;
import stemma.link.Statement;
import stemma.link.copy.ReportCopy.Change;
import stemma.link.copy.ReportCopy.Passage;
import stemma.link.copy.ReportCopy.Repeated;
import stemma.link.copy.ReportCopy.What;
import stemma.text.Span;

/** Finds what changed between a claim and the claim whose words it repeats. */
final class Changes {

    private static final double NEARLY_ALL = 0.8;

    /** Two triggers that are so many characters from each other, with the passages laid over each other, are one. */
    private static final int NEAR = 40;

    private record Candidate(Statement copy, Statement original, int apart) {}

    private Changes() {}

    /** The claims of a copy that stand in sentences with passages, each with the claim that it repeats. */
    static List<Repeated> repeated(List<Statement> copy, List<Statement> original, List<Passage> passages) {
        List<Candidate> candidates = new ArrayList<>();
        List<Statement> originals = touched(original, passages, Passage::inOriginal);
        for (Statement claim : touched(copy, passages, Passage::inCopy)) {
            originals.stream()
                    .filter(other -> other.type() == claim.type() && areOne(claim, other, passages))
                    .map(other -> new Candidate(claim, other, apart(claim, other, passages)))
                    .filter(candidate -> candidate.apart() <= NEAR)
                    .forEach(candidates::add);
        }
        candidates.sort(Comparator.comparingInt(Candidate::apart));
        Map<String, Repeated> taken = new TreeMap<>();
        Set<String> given = new HashSet<>();
        for (Candidate candidate : candidates) {
            if (!taken.containsKey(candidate.copy().id())
                    && given.add(candidate.original().id())) {
                boolean verbatim = isVerbatim(candidate.copy(), candidate.original(), passages);
                taken.put(candidate.copy().id(), new Repeated(candidate.copy(), candidate.original(), verbatim));
            }
        }
        return copy.stream()
                .flatMap(claim -> Optional.ofNullable(taken.get(claim.id())).stream())
                .toList();
    }

    /** The claims in whose sentences some passage stands: most reports repeat little of each other. */
    private static List<Statement> touched(
            List<Statement> claims, List<Passage> passages, Function<Passage, Span> side) {
        return claims.stream()
                .filter(claim -> passages.stream()
                        .anyMatch(passage -> side.apply(passage)
                                .overlaps(claim.claim().anchor().sentence())))
                .toList();
    }

    /** Whether the passages cover nearly all of both sentences, and these are long enough to be no formula. */
    private static boolean isVerbatim(Statement copy, Statement original, List<Passage> passages) {
        Span here = copy.claim().anchor().sentence();
        Span there = original.claim().anchor().sentence();
        int inCopy = 0;
        int inOriginal = 0;
        int words = 0;
        for (Passage passage : passages) {
            if (passage.inCopy().overlaps(here) && passage.inOriginal().overlaps(there)) {
                inCopy += shared(passage.inCopy(), here);
                inOriginal += shared(passage.inOriginal(), there);
                words += passage.words();
            }
        }
        return words >= 2 * CopyFinder.LEAST
                && inCopy >= NEARLY_ALL * here.length()
                && inOriginal >= NEARLY_ALL * there.length();
    }

    private static int shared(Span a, Span b) {
        return Math.min(a.end(), b.end()) - Math.max(a.start(), b.start());
    }

    /** Whether the sentences of two claims share a passage that holds one of the triggers, or half of the sentence. */
    private static boolean areOne(Statement copy, Statement original, List<Passage> passages) {
        Span here = copy.claim().anchor().sentence();
        Span there = original.claim().anchor().sentence();
        return passages.stream()
                .filter(passage ->
                        passage.inCopy().overlaps(here) && passage.inOriginal().overlaps(there))
                .anyMatch(passage -> passage.inCopy()
                                .contains(copy.claim().anchor().trigger().span())
                        || passage.inOriginal()
                                .contains(original.claim().anchor().trigger().span())
                        || 2 * shared(passage.inCopy(), here) >= here.length());
    }

    /** How far, in characters, two triggers stand from each other when the passages are laid over each other. */
    private static int apart(Statement copy, Statement original, List<Passage> passages) {
        int here = copy.claim().anchor().trigger().span().start();
        int there = original.claim().anchor().trigger().span().start();
        return passages.stream()
                .mapToInt(passage -> Math.abs((here - passage.inCopy().start())
                        - (there - passage.inOriginal().start())))
                .min()
                .orElse(Integer.MAX_VALUE);
    }

    /** What a claim says otherwise than the one whose words it repeats. */
    static List<Change> of(Repeated pair) {
        Statement copy = pair.inCopy();
        Statement original = pair.inOriginal();
        List<Change> changes = new ArrayList<>();
        number(copy, original, changes);
        source(copy, original, changes);
        if (copy.claim().factuality() != original.claim().factuality()) {
            changes.add(new Change(
                    What.CERTAINTY,
                    copy,
                    original,
                    copy.claim().factuality().label(),
                    original.claim().factuality().label()));
        }
        day(copy, original, changes);
        label(copy, original, changes);
        return changes;
    }

    private static void number(Statement copy, Statement original, List<Change> changes) {
        if (copy.quantity().isPresent() && original.quantity().isPresent()) {
            Quantity is = copy.quantity().get();
            Quantity was = original.quantity().get();
            if (!is.bounds().equals(was.bounds())) {
                changes.add(new Change(
                        What.NUMBER,
                        copy,
                        original,
                        is.mention().text(),
                        was.mention().text()));
            }
        }
    }

    private static void source(Statement copy, Statement original, List<Change> changes) {
        String is = chain(copy);
        String was = chain(original);
        if (isOneName(is, was) || haveOneSource(copy, original)) {
            return;
        }
        What what = is.isEmpty() ? What.SOURCE_LOST : was.isEmpty() ? What.SOURCE_ADDED : What.SOURCE;
        changes.add(new Change(what, copy, original, is, was));
    }

    private static boolean haveOneSource(Statement copy, Statement original) {
        List<Optional<Actor.ActorRef>> is = sources(copy);
        return !is.isEmpty() && is.stream().allMatch(Optional::isPresent) && is.equals(sources(original));
    }

    private static List<Optional<Actor.ActorRef>> sources(Statement statement) {
        return statement.chain().stream().map(link -> link.source().entity()).toList();
    }

    /** Whether two names are the same but for articles, or one is the other shortened. */
    private static boolean isOneName(String one, String other) {
        String here = folded(one);
        String there = folded(other);
        boolean shortened = !here.isBlank() && !there.isBlank() && (here.contains(there) || there.contains(here));
        return here.equals(there) || shortened;
    }

    private static void day(Statement copy, Statement original, List<Change> changes) {
        if (copy.statedDays().isPresent()
                && original.statedDays().isPresent()
                && !copy.statedDays().equals(original.statedDays())) {
            changes.add(new Change(What.DAY, copy, original, time(copy), time(original)));
        }
    }

    private static String time(Statement statement) {
        String words = statement
                .claim()
                .roles()
                .time()
                .map(TimeInterval::mention)
                .map(mention -> mention.text())
                .orElse("");
        String day =
                statement.statedDays().orElseThrow().earliest().orElseThrow().toString();
        return words.equals(day) ? words : words + " = " + day;
    }

    private static void label(Statement copy, Statement original, List<Change> changes) {
        label(copy, original, roles -> names(roles.agent())).ifPresent(changes::add);
        label(copy, original, roles -> names(roles.patient())).ifPresent(changes::add);
    }

    private static Optional<Change> label(Statement copy, Statement original, Function<Claim.Roles, String> names) {
        String is = names.apply(copy.claim().roles());
        String was = names.apply(original.claim().roles());
        if (is.isEmpty() || was.isEmpty() || folded(is).equals(folded(was))) {
            return Optional.empty();
        }
        Set<String> judgedNow = judging(copy, is);
        Set<String> judgedThen = judging(original, was);
        if (judgedNow.equals(judgedThen)) {
            return isOneName(is, was) ? Optional.empty() : Optional.of(new Change(What.LABEL, copy, original, is, was));
        }
        What what = judgedThen.containsAll(judgedNow)
                ? What.LABEL_MILDER
                : judgedNow.containsAll(judgedThen) ? What.LABEL_SHARPER : What.LABEL;
        return Optional.of(new Change(what, copy, original, is, was));
    }

    /** The words of some names that are against those whom they name. */
    private static Set<String> judging(Statement statement, String names) {
        Set<String> words = new TreeSet<>();
        statement.claim().wording().stream()
                .filter(word -> word.leaning() == Leaning.AGAINST
                        && names.contains(word.mention().text()))
                .forEach(word -> words.add(folded(word.mention().text())));
        return words;
    }

    private static String names(List<Actor> actors) {
        return actors.stream().map(actor -> actor.mention().text()).distinct().collect(Collectors.joining(", "));
    }

    private static String chain(Statement statement) {
        return statement.chain().stream()
                .map(link -> link.source().mention().text())
                .collect(Collectors.joining(" ← "));
    }

    private static String folded(String words) {
        return words.toLowerCase(Locale.ROOT).replaceAll("^(the|a|an) ", "").replaceAll("[^\\p{L}\\p{N}]+", " ");
    }
}
