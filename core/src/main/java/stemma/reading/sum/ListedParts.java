package stemma.reading.sum;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import stemma.claim.Mention;
import stemma.claim.Quantity;
import stemma.language.Token;
import stemma.resolve.quantity.CountedPhrase;

/** The numbers of one sentence that can be parts of another number in it, one list at a time. */
final class ListedParts {

    /** Five digits at most: a longer number is none of people. */
    private static final Pattern DIGITS = Pattern.compile("[1-9][0-9]{0,4}");

    /** What a list's parts have with them. */
    enum Manner {
        /** "Seven in Hanano, three in Nubl". */
        PLACE,
        /** "Ten men, three women". */
        KIND
    }

    private final ListWords words;
    private final Quantity total;

    ListedParts(ListWords words, Quantity total) {
        this.words = words;
        this.total = total;
    }

    /** The counts of the sentence, and bare digits that count for nothing by themselves ("3 in Nubl 7 in Marea"). */
    List<CountedPhrase> counts() {
        List<CountedPhrase> found = words.view().found().counts();
        List<CountedPhrase> counts = new ArrayList<>(found);
        words.sentence().tokens().stream()
                .filter(t -> DIGITS.matcher(t.text()).matches())
                .filter(t -> found.stream().noneMatch(c -> holds(c, t)))
                .map(ListedParts::bare)
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
        int at = number.index();
        return new CountedPhrase(quantity, at, at, at, CountedPhrase.Kind.COUNT);
    }

    /** The list that begins with a number; only itself where no other follows in its manner. */
    List<CountedPhrase> from(CountedPhrase first) {
        List<CountedPhrase> parts = new ArrayList<>(List.of(first));
        counts().stream()
                .filter(c -> c.firstToken() > first.lastToken() && !words.isWithin(c))
                .takeWhile(c -> manner(c).equals(manner(first)) && isJoined(parts.getLast(), c))
                .forEach(parts::add);
        return parts;
    }

    /** How a number can be a part; empty where it cannot. */
    Optional<Manner> manner(CountedPhrase count) {
        String unit = count.quantity().unit();
        if (!unit.isEmpty() && !unit.equals(total.unit()) || words.isWithin(count)) {
            return Optional.empty();
        }
        if (words.place(count).isPresent()) {
            return Optional.of(Manner.PLACE);
        }
        boolean bare = words.sentence().get(count.head()).isNumber();
        return bare ? Optional.empty() : Optional.of(Manner.KIND);
    }

    /**
     * Whether a sign or "and" joins two parts, with no verb between them. Scrapers drop the commas: then a number right
     * behind the place of the one before goes on with the list.
     */
    private boolean isJoined(CountedPhrase one, CountedPhrase next) {
        List<Token> between = words.sentence().tokens().subList(one.lastToken() + 1, next.firstToken());
        if (between.isEmpty() || between.stream().anyMatch(t -> t.isVerb() || isOtherNumber(t))) {
            return false;
        }
        boolean touches = words.place(one)
                .filter(place -> place.span().overlaps(between.getLast().span()))
                .isPresent();
        return touches || words.is(next.firstToken() - 1, "joins", "last", "perhaps");
    }

    private boolean isOtherNumber(Token token) {
        return token.isNumber()
                && words.view().found().counts().stream().noneMatch(c -> words.isWithin(c) && holds(c, token));
    }

    private static boolean holds(CountedPhrase count, Token token) {
        return count.firstToken() <= token.index() && token.index() <= count.lastToken();
    }
}
