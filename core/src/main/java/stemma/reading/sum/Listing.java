package stemma.reading.sum;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import stemma.claim.Claim;
import stemma.claim.Mention;
import stemma.claim.Quantity;
import stemma.claim.Sum;
import stemma.language.Lexicon;
import stemma.language.Token;
import stemma.reading.pass.SentenceView;
import stemma.resolve.mention.PlaceMention;
import stemma.resolve.quantity.CountedPhrase;
import stemma.text.Span;

/**
 * Parts that the sentence of a number lists behind it, either each with its place ("seven in Hanano, three in Nubl") or each
 * with who they are ("ten men, three women").
 */
final class Listing {

    /** What a list's parts have with them. */
    private enum Manner {
        PLACE,
        KIND
    }

    /** Five digits at most: a longer number is none of people. */
    private static final Pattern DIGITS = Pattern.compile("[1-9][0-9]{0,4}");

    private final Lexicon words;

    /**
     * Holds the words.
     *
     * @param words what opens a list ({@code all}, {@code some}, {@code perhaps}), joins its parts ({@code joins}, {@code
     *     last}), leads to a place ({@code place}), or makes a number part of the one before ({@code within})
     */
    Listing(Lexicon words) {
        this.words = words;
    }

    Optional<Sum> of(Claim claim, Quantity total, SentenceView view) {
        List<CountedPhrase> counts = counts(view);
        Optional<CountedPhrase> head = counts.stream()
                .filter(c -> c.quantity().mention().span().overlaps(total.mention().span()))
                .findFirst();
        return head.flatMap(h -> counts.stream()
                .filter(c -> c.firstToken() > h.lastToken())
                .filter(c -> opener(view, c).isPresent()
                        || manner(total, view, c).equals(Optional.of(Manner.PLACE)))
                .findFirst()
                .filter(first -> isOneClause(claim, view, h.lastToken() + 1, first.firstToken()))
                .flatMap(first -> sum(total, view, h, parts(total, view, first, counts))));
    }

    /** The counts of a sentence, and bare digits that count for nothing by themselves ("3 in Nubl 7 in Marea"). */
    private static List<CountedPhrase> counts(SentenceView view) {
        List<CountedPhrase> counts = new ArrayList<>(view.found().counts());
        view.sentence().tokens().stream()
                .filter(t -> DIGITS.matcher(t.text()).matches())
                .filter(t -> view.found().counts().stream()
                        .noneMatch(c -> c.firstToken() <= t.index() && t.index() <= c.lastToken()))
                .map(Listing::bare)
                .forEach(counts::add);
        counts.sort(Comparator.comparingInt(CountedPhrase::firstToken));
        return counts;
    }

    private static CountedPhrase bare(Token number) {
        Quantity quantity = new Quantity(
                new Mention(number.span(), number.text()),
                Quantity.Bounds.exactly(Double.parseDouble(number.text())),
                "",
                Quantity.Aspect.UNSAID,
                Set.of(),
                Optional.empty(),
                List.of(),
                List.of());
        return new CountedPhrase(
                quantity, number.index(), number.index(), number.index(), CountedPhrase.Kind.COUNT);
    }

    private List<CountedPhrase> parts(
            Quantity total, SentenceView view, CountedPhrase first, List<CountedPhrase> counts) {
        Optional<Manner> manner = manner(total, view, first);
        List<CountedPhrase> parts = new ArrayList<>(List.of(first));
        counts.stream()
                .filter(c -> c.firstToken() > first.lastToken() && !isWithin(view, c))
                .takeWhile(c -> manner(total, view, c).equals(manner) && isJoined(view, parts.getLast(), c))
                .forEach(parts::add);
        return manner.isPresent() ? parts : List.of();
    }

    private Optional<Sum> sum(Quantity total, SentenceView view, CountedPhrase head, List<CountedPhrase> parts) {
        Optional<Manner> manner = parts.stream().findFirst().flatMap(first -> manner(total, view, first));
        if (manner.isEmpty()) {
            return Optional.empty();
        }
        String opener = opener(view, parts.getFirst()).orElse("perhaps");
        boolean plain = switch (manner.get()) {
            case PLACE -> !opener.equals("perhaps") || arePlacesOf(view, head, parts);
            case KIND -> !opener.equals("some");
        };
        return plain
                ? Adding.up(
                        total,
                        parts.stream().map(CountedPhrase::quantity).toList(),
                        grade(opener, view, parts))
                : Optional.empty();
    }

    /** A list that is opened like one that tells all, but has no "and" before its last part, may go on. */
    private Adding.Grade grade(String opener, SentenceView view, List<CountedPhrase> parts) {
        if (goesOn(view, parts.getLast())) {
            return Adding.Grade.PERHAPS;
        }
        return switch (opener) {
            case "all" -> isClosed(view, parts) ? Adding.Grade.ALL : Adding.Grade.SOME;
            case "some" -> Adding.Grade.SOME;
            default -> Adding.Grade.PERHAPS;
        };
    }

    /** Whether a number follows that was not read as a part, so that a difference may be ours. */
    private static boolean goesOn(SentenceView view, CountedPhrase last) {
        return view.sentence().tokens().stream()
                .skip(last.lastToken() + 1L)
                .anyMatch(Token::isNumber);
    }

    /** "Three of them": told out of the part before. */
    private boolean isWithin(SentenceView view, CountedPhrase count) {
        return IntStream.rangeClosed(count.firstToken(), count.lastToken() + 1)
                .anyMatch(at -> word(view, at, "within").isPresent());
    }

    /** How the word in front of a number opens a list. */
    private Optional<String> opener(SentenceView view, CountedPhrase count) {
        return count.firstToken() == 0
                ? Optional.empty()
                : word(view, count.firstToken() - 1, "all", "some", "perhaps");
    }

    private Optional<Manner> manner(Quantity total, SentenceView view, CountedPhrase count) {
        boolean same = count.quantity().unit().isEmpty() || count.quantity().unit().equals(total.unit());
        int next = count.lastToken() + 1;
        if (!same || isWithin(view, count)) {
            return Optional.empty();
        }
        if (word(view, next, "place").isPresent() && placeFrom(view, next + 1).isPresent()) {
            return Optional.of(Manner.PLACE);
        }
        return isBare(view, count) ? Optional.empty() : Optional.of(Manner.KIND);
    }

    private static boolean isBare(SentenceView view, CountedPhrase count) {
        return view.sentence().get(count.head()).isNumber();
    }

    /** The place that begins at a word, or behind its article. */
    private static Optional<PlaceMention> placeFrom(SentenceView view, int at) {
        int start = at < view.sentence().size() && view.sentence().get(at).tag().equals("DT") ? at + 1 : at;
        return start >= view.sentence().size()
                ? Optional.empty()
                : view.found().places().stream()
                        .filter(p -> p.span().overlaps(view.sentence().get(start).span()))
                        .findFirst();
    }

    /**
     * Whether a sign or "and" joins two parts, with no verb between them. Scrapers drop the commas: then a number right
     * behind the place of the one before goes on with the list.
     */
    private boolean isJoined(SentenceView view, CountedPhrase one, CountedPhrase next) {
        List<Token> between = view.sentence().tokens().subList(one.lastToken() + 1, next.firstToken());
        if (between.isEmpty() || between.stream().anyMatch(t -> t.isVerb() || t.isNumber())) {
            return false;
        }
        boolean touches = placeFrom(view, one.lastToken() + 2)
                .filter(place -> place.span().overlaps(between.getLast().span()))
                .isPresent();
        return touches || word(view, next.firstToken() - 1, "joins", "last", "perhaps").isPresent();
    }

    private boolean isClosed(SentenceView view, List<CountedPhrase> parts) {
        return word(view, parts.getLast().firstToken() - 1, "last").isPresent();
    }

    /** Whether no other verb than the claim's own stands between a number and its parts. */
    private static boolean isOneClause(Claim claim, SentenceView view, int from, int to) {
        Span trigger = claim.anchor().trigger().span();
        return view.sentence().tokens().subList(from, to).stream()
                .filter(Token::isVerb)
                .allMatch(t -> trigger.overlaps(t.span()) || t.relation().startsWith("aux") || t.tag().equals("VBG") && t.is("case"));
    }

    /** "Nine in Homs and Hama, five in Homs": the parts lie where the number does, or it has no place of its own. */
    private static boolean arePlacesOf(SentenceView view, CountedPhrase head, List<CountedPhrase> parts) {
        int from = view.sentence().get(head.lastToken()).span().end();
        int to = view.sentence().get(parts.getFirst().firstToken()).span().start();
        List<String> own = view.found().places().stream()
                .filter(p -> p.span().start() >= from && p.span().end() <= to)
                .map(p -> p.head().lower())
                .toList();
        return own.isEmpty()
                || parts.stream()
                        .allMatch(part -> placeFrom(view, part.lastToken() + 2)
                                .map(p -> own.contains(p.head().lower()))
                                .orElse(false));
    }

    private Optional<String> word(SentenceView view, int at, String... kinds) {
        return at < view.sentence().size()
                ? words.get(view.sentence().get(at).lower()).filter(List.of(kinds)::contains)
                : Optional.empty();
    }
}
