package stemma.reading.sum;

import java.util.List;
import java.util.Optional;
import stemma.claim.Claim;
import stemma.claim.Quantity;
import stemma.claim.Sum;
import stemma.language.Lexicon;
import stemma.language.Token;
import stemma.reading.pass.SentenceView;
import stemma.resolve.quantity.CountedPhrase;
import stemma.text.Span;

/**
 * Parts that the sentence of a number lists behind it, either each with its place ("seven in Hanano, three in Nubl") or each
 * with who they are ("ten men, three women").
 */
final class Listing {

    private final Lexicon words;

    /**
     * Holds the words.
     *
     * @param words as {@link ListWords} has them
     */
    Listing(Lexicon words) {
        this.words = words;
    }

    /**
     * The number of a claim against the parts behind it.
     *
     * @param claims of the report: a number that one of another type counts is no part
     */
    Optional<Sum> of(Claim claim, Quantity total, SentenceView view, List<Claim> claims) {
        ListWords list = new ListWords(words, view);
        ListedParts parts = new ListedParts(list, total);
        List<CountedPhrase> counts = parts.counts();
        Optional<CountedPhrase> head = counts.stream()
                .filter(c ->
                        c.quantity().mention().span().overlaps(total.mention().span()))
                .findFirst();
        return head.flatMap(h -> counts.stream()
                .filter(c -> c.firstToken() > h.lastToken())
                .filter(c ->
                        list.opener(c).isPresent() || parts.manner(c).equals(Optional.of(ListedParts.Manner.PLACE)))
                .findFirst()
                .filter(first -> isOneClause(claim, view, h.lastToken() + 1, first.firstToken()))
                .flatMap(first -> parts.manner(first)
                        .filter(manner -> isPlain(list, manner, h, parts.from(first)))
                        .map(manner -> parts.from(first)))
                .filter(told -> told.stream().noneMatch(part -> isOfAnother(claim, part, claims)))
                .flatMap(told -> Adding.up(
                        total, told.stream().map(CountedPhrase::quantity).toList(), grade(list, told))));
    }

    /** A woman may be a doctor, so those who are included are no parts; and behind a comma, places must be the number's. */
    private static boolean isPlain(
            ListWords list, ListedParts.Manner manner, CountedPhrase head, List<CountedPhrase> parts) {
        String opener = list.opener(parts.getFirst()).orElse("perhaps");
        return switch (manner) {
            case PLACE -> !opener.equals("perhaps") || arePlacesOf(list, head, parts);
            case KIND -> !opener.equals("some");
        };
    }

    /**
     * A list that is opened like one that tells all, but has no "and" before its last part, may go on. Where a number follows
     * that was not read as a part, a difference may be ours.
     */
    private static Adding.Grade grade(ListWords list, List<CountedPhrase> parts) {
        CountedPhrase last = parts.getLast();
        boolean goesOn =
                list.sentence().tokens().stream().skip(last.lastToken() + 1L).anyMatch(Token::isNumber);
        if (goesOn) {
            return Adding.Grade.PERHAPS;
        }
        return switch (list.opener(parts.getFirst()).orElse("perhaps")) {
            case "all" -> list.is(last.firstToken() - 1, "last") ? Adding.Grade.ALL : Adding.Grade.SOME;
            case "some" -> Adding.Grade.SOME;
            default -> Adding.Grade.PERHAPS;
        };
    }

    /** Whether no other verb than the claim's own stands between a number and its parts. */
    private static boolean isOneClause(Claim claim, SentenceView view, int from, int to) {
        Span trigger = claim.anchor().trigger().span();
        return view.sentence().tokens().subList(from, to).stream()
                .filter(t -> t.isVerb() && !t.is("aux") && !t.is("case"))
                .allMatch(t -> trigger.overlaps(t.span()));
    }

    /** "Nine in Homs and Hama, five in Homs": the parts lie where the number does, or it has no place of its own. */
    private static boolean arePlacesOf(ListWords list, CountedPhrase head, List<CountedPhrase> parts) {
        int from = list.sentence().get(head.lastToken()).span().end();
        int to = list.sentence().get(parts.getFirst().firstToken()).span().start();
        List<String> own = list.view().found().places().stream()
                .filter(p -> p.span().start() >= from && p.span().end() <= to)
                .map(p -> p.head().lower())
                .toList();
        return own.isEmpty()
                || parts.stream()
                        .allMatch(part -> list.place(part)
                                .filter(p -> own.contains(p.head().lower()))
                                .isPresent());
    }

    private static boolean isOfAnother(Claim claim, CountedPhrase part, List<Claim> claims) {
        Span words = part.quantity().mention().span();
        return claims.stream()
                .filter(c -> c.type() != claim.type())
                .flatMap(c -> c.measures().quantity().stream())
                .anyMatch(q -> q.mention().span().overlaps(words));
    }
}
