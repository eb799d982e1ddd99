package stemma.resolve.quantity;

import java.util.Optional;
import stemma.resolve.quantity.NotACount.Sighting;
import stemma.resolve.quantity.Units.Unit;
import stemma.resolve.quantity.numeral.Amount;
import stemma.resolve.quantity.numeral.Cue;
import stemma.resolve.quantity.numeral.Cues;
import stemma.resolve.quantity.numeral.Hedge;
import stemma.resolve.quantity.numeral.Numerals;
import stemma.resolve.quantity.numeral.Numerals.Numeral;
import stemma.resolve.quantity.numeral.Phrases;
import stemma.resolve.quantity.numeral.Phrases.Match;
import stemma.resolve.quantity.numeral.QuantityWords;
import stemma.resolve.quantity.numeral.Ranges;
import stemma.resolve.quantity.numeral.Words;

/** Reads a numeral with the hedge before or after it and the noun group that it counts. */
final class CountReader implements Step.Reader {

    private final Words words;
    private final QuantityWords lists;
    private final Phrases before;
    private final Phrases after;
    private final Numerals numerals;
    private final Units units;
    private final Groups groups;
    private final Cues cues;
    private final NotACount notACount;

    /** Words that lead up to a number: where they begin, and how they bend it. */
    private record Lead(int first, Hedge hedge) {}

    CountReader(Words words, QuantityWords lists) {
        this.words = words;
        this.lists = lists;
        this.before = new Phrases(words, lists.before());
        this.after = new Phrases(words, lists.after());
        this.numerals = new Numerals(words, lists);
        this.units = new Units(words, lists);
        this.groups = new Groups(words, lists);
        this.cues = new Cues(words, lists);
        this.notACount = new NotACount(words, lists);
    }

    @Override
    public Optional<Step> read(int at, int floor) {
        return numerals.at(at).map(numeral -> read(numeral, floor));
    }

    private Step read(Numeral single, int floor) {
        Numeral numeral = new Ranges(words, lists).from(single);
        Lead lead = lead(numeral.from(), floor);
        Optional<Match> trail = trail(numeral.next());
        int noun = trail.map(Match::next).orElse(numeral.next());
        Optional<Group> group = group(numeral, noun);
        int last = group.map(Group::last).orElseGet(() -> lastBare(noun));
        Optional<String> rule = notACount.rule(new Sighting(numeral, lead.first(), last, group));
        if (rule.isPresent()) {
            return new Step.Skip(numeral.from(), numeral.next(), rule.get());
        }
        Optional<Match> end = trail.isPresent() ? Optional.empty() : trail(last + 1);
        Hedge hedge = trail.or(() -> end).map(match -> Hedge.of(match.value())).orElse(lead.hedge());
        Hedge.Value value = hedge.of(numeral.amount().dividedBy(perUnit(group)));
        return new Step.Found(new Draft(
                lead.first(),
                end.map(match -> match.next() - 1).orElse(last),
                group.map(Group::head).orElse(numeral.next() - 1),
                value,
                group.map(Group::unit).orElseGet(() -> bareUnit(lead.first(), last)),
                group,
                Draft.Tie.NONE));
    }

    /** Walks back over hedges; the outermost one that says something counts ("at least another nine"). */
    private Lead lead(int from, int floor) {
        Lead lead = new Lead(from, Hedge.PLAIN);
        while (true) {
            Optional<Match> match = before.before(lead.first())
                    .filter(found -> found.from() >= floor && !cues.is(found.from() - 1, Cue.GOVERNOR));
            if (match.isEmpty()) {
                return lead;
            }
            Hedge hedge = Hedge.of(match.get().value());
            lead = new Lead(match.get().from(), hedge == Hedge.PLAIN ? lead.hedge() : hedge);
        }
    }

    /** A hedge that stands after: "20 or more", "20-plus"; not "killed 20 at least 30 were hurt", where it leads up to another. */
    private Optional<Match> trail(int at) {
        return after.at(words.isHyphen(at) ? at + 1 : at)
                .filter(match -> numerals.at(match.next()).isEmpty());
    }

    private Optional<Group> group(Numeral numeral, int at) {
        boolean hyphen = words.isHyphen(at);
        Optional<Unit> unit = units.known(hyphen ? at + 1 : at)
                .filter(u -> u.isMeasure() || (hyphen && u.name().equals(Draft.PERSON)));
        if (unit.isPresent()) {
            int last = unit.get().next() - 1;
            return Optional.of(
                    new Group(hyphen ? at + 1 : at, last, last, unit.get().name()));
        }
        if (hyphen) {
            return Optional.empty();
        }
        int of = lastBare(at) + 1;
        if (cues.is(of, Cue.OF)) {
            return new Partitives(words, lists).after(numeral, of);
        }
        if (isBarePlural(numeral, at)) {
            return Optional.empty();
        }
        return numeral.amount().isOne() ? groups.one(at) : groups.many(at);
    }

    /** In "wounded dozens officials said" the officials are not counted: a numeral in the plural takes "of". */
    private boolean isBarePlural(Numeral numeral, int at) {
        return numeral.amount() instanceof Amount.Vague
                && words.tag(numeral.next() - 1).equals("NNS")
                && cues.is(at + 1, Cue.SPEECH);
    }

    private double perUnit(Optional<Group> group) {
        return group.flatMap(g -> units.known(g.from()))
                .filter(Unit::isMeasure)
                .map(Unit::perUnit)
                .orElse(1.0);
    }

    /** The last word of a number without a noun: "15 more". */
    private int lastBare(int at) {
        int last = at - 1;
        while (cues.isMore(last + 1) || (words.at(last + 1).isQuote() && cues.isMore(last + 2))) {
            last++;
        }
        return last;
    }

    private String bareUnit(int first, int last) {
        return cues.personBeside(first, last) ? Draft.PERSON : "";
    }
}
