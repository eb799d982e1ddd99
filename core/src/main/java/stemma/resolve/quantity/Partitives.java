package stemma.resolve.quantity;

import java.util.Optional;
import stemma.resolve.quantity.numeral.Amount;
import stemma.resolve.quantity.numeral.Cue;
import stemma.resolve.quantity.numeral.Cues;
import stemma.resolve.quantity.numeral.Numerals;
import stemma.resolve.quantity.numeral.Numerals.Numeral;
import stemma.resolve.quantity.numeral.QuantityWords;
import stemma.resolve.quantity.numeral.Words;

/** Reads what a number is taken out of: "two of its soldiers", "one of the shells", "dozens of people", "68 of them". */
final class Partitives {

    private final Words words;
    private final Units units;
    private final Groups groups;
    private final Numerals numerals;
    private final Cues cues;

    Partitives(Words words, QuantityWords lists) {
        this.words = words;
        this.units = new Units(words, lists);
        this.groups = new Groups(words, lists);
        this.numerals = new Numerals(words, lists);
        this.cues = new Cues(words, lists);
    }

    /**
     * The noun group that a number is taken out of.
     *
     * @param of the word "of" after the numeral
     */
    Optional<Group> after(Numeral numeral, int of) {
        int start = cues.skip(of, Cue.OF);
        int noun = skipDeterminers(start);
        if (cues.is(noun, Cue.PRONOUN)) {
            return Optional.of(new Group(noun, noun, numeral.from(), ""));
        }
        if (numerals.at(noun).isPresent()) {
            return Optional.empty();
        }
        boolean loose = numeral.amount() instanceof Amount.Exact && noun == start;
        return groups.many(noun)
                .filter(group ->
                        isSeveral(group) && (!loose || units.known(group.head()).isPresent()));
    }

    /** "20,000 of the city's people" are no 20,000 cities. */
    private boolean isSeveral(Group group) {
        return !words.tag(group.head()).equals("NN") || cues.is(group.head(), Cue.PLURAL);
    }

    /** The first word after "the", "all", "its". */
    int skipDeterminers(int at) {
        int noun = at;
        while (!cues.is(noun, Cue.PRONOUN)
                && (words.tag(noun).equals("DT")
                        || words.tag(noun).equals("PDT")
                        || words.tag(noun).startsWith("PRP$"))) {
            noun++;
        }
        return noun;
    }
}
