package stemma.app.told;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import stemma.claim.Factuality;
import stemma.claim.Quantity;

/**
 * What a clause is about, and the form of "to be" that goes with it.
 *
 * @param words the words
 * @param form whether it is one or several
 */
record Subject(String words, Form form) {

    private static final Set<String> MERE_PEOPLE = Set.of("people", "persons", "person");

    /** Grammatical number. */
    enum Form {
        ONE,
        MANY
    }

    static Subject one(String words) {
        return new Subject(words, Form.ONE);
    }

    static Subject many(String words) {
        return new Subject(words, Form.MANY);
    }

    /** Those of a count, with the words that the text has for them behind it; else those words; else the word given. */
    static Subject counted(Optional<Told.Count> count, List<Told.Party> parties, String otherwise) {
        if (count.isEmpty()) {
            return parties.isEmpty() ? many(otherwise) : many(Parties.shown(parties));
        }
        String number = CountWords.of(count.get());
        List<Told.Party> told = parties.stream()
                .filter(party -> !MERE_PEOPLE.contains(party.words()))
                .filter(party -> !CountWords.isQuoted(count.get())
                        || !count.get().words().contains(party.words()))
                .toList();
        String who = told.isEmpty() ? "" : " (" + Parties.shown(told) + ")";
        return new Subject(number + who, CountWords.isOne(count.get()) ? Form.ONE : Form.MANY);
    }

    /** A share of ground, or places by their number; else the places by their names. */
    static Subject ground(Told claim) {
        if (claim.count().isPresent()) {
            return counted(claim.count(), List.of(), "");
        }
        List<Told.Spot> spots = claim.where().at();
        return spots.isEmpty() ? one("a place") : one(spots.getFirst().shown());
    }

    /** "24 people were", "a clash may have been": the subject with its verb. */
    String with(Factuality factuality) {
        String was = form == Form.ONE ? "was" : "were";
        return words
                + switch (factuality) {
                    case ASSERTED -> " " + was;
                    case NEGATED -> " " + was + " not";
                    case POSSIBLE -> " may have been";
                    case FUTURE -> " will be";
                    case DIRECTIVE -> form == Form.ONE ? " is to be" : " are to be";
                    case CONDITIONAL -> ", on a condition, would be";
                };
    }

    static boolean isJoint(Optional<Told.Count> count) {
        return count.filter(some -> some.is(Quantity.Mark.JOINT)).isPresent();
    }
}
