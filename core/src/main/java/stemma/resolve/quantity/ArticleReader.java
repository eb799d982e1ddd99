package stemma.resolve.quantity;

import java.util.Optional;
import stemma.resolve.quantity.numeral.Amount;
import stemma.resolve.quantity.numeral.Cue;
import stemma.resolve.quantity.numeral.Cues;
import stemma.resolve.quantity.numeral.Hedge;
import stemma.resolve.quantity.numeral.Numerals;
import stemma.resolve.quantity.numeral.Phrases;
import stemma.resolve.quantity.numeral.QuantityWords;
import stemma.resolve.quantity.numeral.Words;

/**
 * Reads one thing told by an article: "a girl", "a rocket shell", "another civilian"; after words for a part also without
 * ("including child"). Only nouns of a list count so, because most nouns with an article count nothing.
 */
final class ArticleReader implements Step.Reader {

    private final Words words;
    private final Phrases singles;
    private final Numerals numerals;
    private final Groups groups;
    private final Cues cues;
    private final TimeRules times;

    ArticleReader(Words words, QuantityWords lists) {
        this.words = words;
        this.singles = new Phrases(words, lists.singles());
        this.numerals = new Numerals(words, lists);
        this.groups = new Groups(words, lists);
        this.cues = new Cues(words, lists);
        this.times = new TimeRules(words, lists);
    }

    @Override
    public Optional<Step> read(int at, int floor) {
        if (cues.is(at, Cue.ARTICLE) && !cues.before(at, Cue.NOT)) {
            return group(skipAge(at + 1)).map(group -> found(at, group)).or(() -> bare(at));
        }
        return cues.before(at, Cue.PART) ? group(at).map(group -> found(at, group)) : Optional.empty();
    }

    /** "one was killed and another wounded". */
    private Optional<Step> bare(int at) {
        boolean person = cues.is(at, Cue.ANOTHER) && groups.one(at + 1).isEmpty() && cues.personBeside(at, at);
        Hedge.Value one = Hedge.PLAIN.of(Amount.Exact.of(1));
        return person && numerals.at(at + 1).isEmpty() && numerals.at(at - 1).isEmpty()
                ? Optional.of(
                        new Step.Found(new Draft(at, at, at, one, Draft.PERSON, Optional.empty(), Draft.Tie.NONE)))
                : Optional.empty();
    }

    private Optional<Group> group(int noun) {
        if (numerals.at(noun).isPresent()) {
            return Optional.empty();
        }
        return groups.one(noun).filter(this::endsThere).flatMap(this::counted);
    }

    /** "a terrorist attack" and "a hospital source" are no terrorist and no hospital. */
    private boolean endsThere(Group group) {
        String next = words.tag(group.last() + 1);
        boolean hyphen = words.isHyphen(group.last() + 1);
        return !hyphen && !next.equals("NN") && !next.equals("NNS");
    }

    private Optional<Group> counted(Group group) {
        return singles.before(group.head() + 1)
                .map(noun -> new Group(group.from(), group.last(), group.head(), noun.value()));
    }

    /** In "a 30-year-old woman" the age is passed over. */
    private int skipAge(int at) {
        return numerals.at(at).flatMap(n -> times.ageEnd(n.next())).orElse(at);
    }

    private static Step found(int first, Group group) {
        return new Step.Found(Draft.of(first, group, Hedge.PLAIN.of(Amount.Exact.of(1))));
    }
}
