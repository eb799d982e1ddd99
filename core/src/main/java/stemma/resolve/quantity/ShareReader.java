package stemma.resolve.quantity;

import java.util.Optional;
import stemma.resolve.quantity.numeral.Amount;
import stemma.resolve.quantity.numeral.Cue;
import stemma.resolve.quantity.numeral.Cues;
import stemma.resolve.quantity.numeral.Hedge;
import stemma.resolve.quantity.numeral.Numerals;
import stemma.resolve.quantity.numeral.Phrases;
import stemma.resolve.quantity.numeral.Phrases.Match;
import stemma.resolve.quantity.numeral.QuantityWords;
import stemma.resolve.quantity.numeral.Words;

/** Reads shares in words: "almost half", "more than a third of the population", "most of the dead", "mostly". */
final class ShareReader implements Step.Reader {

    /** How much further a reader would expect "more than a third" to reach, in percent. */
    private static final double STEP = 10;

    private static final double ALL = 100;

    private final Words words;
    private final Phrases shares;
    private final Phrases before;
    private final Numerals numerals;
    private final Units units;
    private final Groups groups;
    private final Cues cues;
    private final Partitives partitives;

    ShareReader(Words words, QuantityWords lists) {
        this.words = words;
        this.shares = new Phrases(words, lists.shares());
        this.before = new Phrases(words, lists.before());
        this.numerals = new Numerals(words, lists);
        this.units = new Units(words, lists);
        this.groups = new Groups(words, lists);
        this.cues = new Cues(words, lists);
        this.partitives = new Partitives(words, lists);
    }

    @Override
    public Optional<Step> read(int at, int floor) {
        return shares.at(at)
                .filter(share ->
                        numerals.at(at).map(n -> n.next() < share.next()).orElse(true))
                .filter(share -> !cues.before(at, Cue.NOT_HALF))
                .flatMap(share -> read(share, floor));
    }

    private Optional<Step> read(Match share, int floor) {
        String[] value = share.value().split(" ", -1);
        double percent = Double.parseDouble(value[1]);
        Optional<Match> lead = before.before(share.from()).filter(m -> m.from() >= floor);
        int first = lead.map(Match::from).orElse(share.from());
        Hedge hedge = lead.map(match -> Hedge.of(match.value())).orElse(Hedge.PLAIN);
        Optional<Draft> draft = switch (value[0]) {
            case "part" ->
                isPart(share, lead.isPresent())
                        ? Optional.of(draft(first, share, hedge.of(new Amount.Exact(percent, STEP))))
                        : Optional.empty();
            case "most" ->
                isMost(share)
                        ? Optional.of(draft(first, share, Hedge.ABOVE.of(new Amount.Vague(percent, ALL))))
                        : Optional.empty();
            default ->
                throw new IllegalArgumentException(
                        "a share is \"part 50\" or \"most 50\", not \"" + share.value() + "\"");
        };
        return draft.map(Step.Found::new);
    }

    /** A fraction needs "of", an article or a hedge beside it; one that also names a part of a town needs "of the". */
    private boolean isPart(Match share, boolean hedged) {
        boolean of = cues.is(share.next(), Cue.OF);
        boolean article = words.tag(of ? share.next() + 1 : share.next()).equals("DT");
        boolean quarter = units.known(share.next() - 1).isPresent();
        return quarter ? of && article : of || article || hedged;
    }

    /** "most of the", "most civilians", "mostly"; not "the most", "most important". */
    private boolean isMost(Match share) {
        boolean adverb = words.tag(share.from()).equals("RB")
                && words.lemma(share.from()).endsWith("ly");
        boolean noun = words.tag(share.next()).equals("NNS")
                && units.known(share.next()).isPresent()
                && !words.tag(share.from() - 1).equals("DT");
        return adverb || noun || cues.is(share.next(), Cue.OF);
    }

    /** The noun group belongs to the words where it is no name: "half the population", but "half | of eastern Aleppo". */
    private Draft draft(int first, Match share, Hedge.Value value) {
        int noun = partitives.skipDeterminers(cues.is(share.next(), Cue.OF) ? share.next() + 1 : share.next());
        boolean adverb = noun == share.next() && words.tag(share.from()).equals("RB");
        Optional<Group> group = adverb
                ? Optional.empty()
                : groups.many(noun)
                        .or(() -> groups.one(noun))
                        .filter(g -> !words.tag(g.head()).startsWith("NNP")
                                && !words.at(g.head()).isCapital());
        int last = group.map(Group::last).orElse(share.next() - 1);
        int name = words.tag(share.from()).equals("DT") ? share.from() + 1 : share.from();
        int head = group.map(Group::head).orElse(name);
        return new Draft(first, last, head, value, "percent", group, Draft.Tie.NONE);
    }
}
