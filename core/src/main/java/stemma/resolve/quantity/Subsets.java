package stemma.resolve.quantity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import stemma.claim.Quantity.Subset;
import stemma.resolve.quantity.CountedPhrase.Kind;
import stemma.resolve.quantity.numeral.Cue;
import stemma.resolve.quantity.numeral.Cues;
import stemma.resolve.quantity.numeral.QuantityWords;
import stemma.resolve.quantity.numeral.Words;

/**
 * Ties subsets to the count before them: "18, including 5 children", "12 men were killed 3 of them guards",
 * "among them a child". A subset without a count before it stays a subset after "including", and counts for itself after
 * "of them", which then points into another sentence.
 */
final class Subsets implements Draft.Pass {

    private final Words words;
    private final Units units;
    private final Groups groups;
    private final Cues cues;

    Subsets(Words words, QuantityWords lists) {
        this.words = words;
        this.units = new Units(words, lists);
        this.groups = new Groups(words, lists);
        this.cues = new Cues(words, lists);
    }

    @Override
    public List<Draft> over(List<Draft> drafts) {
        List<Draft> tied = new ArrayList<>();
        for (Draft draft : drafts) {
            if (!tied.isEmpty() && draft.first() <= tied.getLast().last()) {
                continue;
            }
            boolean pronoun = cues.is(draft.last(), Cue.PRONOUN);
            int main = main(tied, draft, pronoun);
            boolean part = pronoun ? main >= 0 : isPart(tied, draft, main);
            Draft named = pronoun ? named(draft, main >= 0 ? tied.get(main).unit() : "") : draft;
            if (part && main >= 0) {
                tied.set(main, including(tied.get(main), named));
            }
            tied.add(part || isShareOf(tied, draft) ? subset(named, main >= 0 ? tied.get(main) : named) : named);
        }
        return tied;
    }

    /** A subset, which counts what its count counts if it does not tell itself. */
    private static Draft subset(Draft part, Draft main) {
        return (part.unit().isEmpty() ? part.in(main.unit()) : part).as(Kind.SUBSET);
    }

    /** "most of them women", "1,500 civilians, mostly women": tells about the count before, in percent. */
    private boolean isShareOf(List<Draft> before, Draft draft) {
        if (before.isEmpty() || !draft.unit().equals("percent")) {
            return false;
        }
        int gap = draft.first() - before.getLast().last() - 1;
        boolean beside = gap == 0 || (gap == 1 && words.at(draft.first() - 1).isOneOf(","));
        boolean pronoun = cues.is(cues.skip(draft.last() + 1, Cue.OF), Cue.PRONOUN);
        return pronoun || (beside && words.tag(draft.first()).equals("RB"));
    }

    /** The nearest count before that the draft can be a part of, or -1. */
    private static int main(List<Draft> before, Draft part, boolean pronoun) {
        for (int i = before.size() - 1; i >= 0; i--) {
            Draft main = before.get(i);
            boolean alike =
                    pronoun || main.unit().equals(part.unit()) || main.group().isEmpty();
            if (main.is(Kind.COUNT)
                    && alike
                    && !main.unit().equals("day")
                    && !main.unit().equals("percent")) {
                return i;
            }
        }
        return -1;
    }

    /** "including two women and a child": joined to a subset, with no verb of its own and no "others". */
    private boolean goesOn(List<Draft> before, Draft draft) {
        if (before.isEmpty() || !before.getLast().is(Kind.SUBSET)) {
            return false;
        }
        int between = before.getLast().last() + 1;
        int join = cues.isJoiner(between + 1) ? between + 2 : between + 1;
        boolean joined = cues.isJoiner(between) && (words.tag(join).equals("PRP$") ? join + 1 : join) == draft.first();
        int next = cues.skipAuxiliary(draft.last() + 1);
        boolean verb = next > draft.last() + 1 || cues.isHarm(next) || cues.isHarm(draft.head());
        return joined && !verb && !cues.is(draft.head(), Cue.MORE);
    }

    /** "68 of them" with the words that follow and say who they are. */
    private Draft named(Draft draft, String unit) {
        int noun = cues.skipAuxiliary(draft.last() + 1);
        int bare = cues.is(noun, Cue.ARTICLE) ? noun + 1 : noun;
        Optional<Group> group = groups.many(bare).or(() -> bare > noun ? groups.one(bare) : Optional.empty());
        return group.filter(g -> units.known(g.head()).isPresent())
                .map(this::orMore)
                .map(g -> draft.with(g))
                .orElseGet(() -> draft.in(unit));
    }

    /** "women or children": further nouns that are joined on. */
    private Group orMore(Group group) {
        int next = group.last() + 2;
        boolean joined = cues.isJoiner(group.last() + 1)
                && words.at(group.last() + 1).isWord()
                && words.at(next).isWord()
                && units.known(next)
                        .filter(unit -> unit.name().equals(group.unit()))
                        .isPresent();
        return joined ? new Group(group.from(), next, next, group.unit()) : group;
    }

    private boolean isPart(List<Draft> before, Draft draft, int main) {
        return cues.before(draft.first(), Cue.PART)
                || (main >= 0 && cues.before(draft.first(), Cue.INCLUDED))
                || goesOn(before, draft);
    }

    /** A count with a part more; a bare number counts what its part counts. */
    private Draft including(Draft main, Draft part) {
        List<Subset> parts = new ArrayList<>(main.tie().subsets());
        int from = part.group().map(Group::from).orElse(part.first());
        parts.add(new Subset(
                words.mention(from, part.last()),
                part.value().bounds(),
                part.value().marks()));
        return (main.unit().isEmpty() ? main.in(part.unit()) : main).including(parts);
    }
}
