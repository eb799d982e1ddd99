package stemma.resolve.quantity;

import java.util.ArrayList;
import java.util.List;
import stemma.resolve.quantity.numeral.Cue;
import stemma.resolve.quantity.numeral.Cues;
import stemma.resolve.quantity.numeral.QuantityWords;
import stemma.resolve.quantity.numeral.Words;

/** Walks over the words that can belong to one noun group, and tells which of them are nouns, and in the plural. */
final class Stretch {

    private static final int LONGEST = 10;

    private final Words words;
    private final Units units;
    private final Cues cues;

    Stretch(Words words, QuantityWords lists) {
        this.words = words;
        this.units = new Units(words, lists);
        this.cues = new Cues(words, lists);
    }

    /** Places of the words that can belong to one group, signs left out; of a phrase of the list only the last word. */
    List<Integer> from(int first) {
        List<Integer> places = new ArrayList<>();
        int at = first;
        while (words.has(at) && places.size() < LONGEST && !isNewGroup(places, at)) {
            int phrase = units.known(at).map(Units.Unit::next).orElse(at + 1);
            if (words.at(at).isQuote() || words.isHyphen(at) || isJoiner(places, at)) {
                at++;
            } else if (phrase > at + 1 || belongs(at)) {
                places.add(phrase - 1);
                at = phrase;
            } else {
                break;
            }
        }
        return places;
    }

    /** "2 killed | others injured", where a comma was lost. */
    private boolean isNewGroup(List<Integer> places, int at) {
        return !places.isEmpty() && cues.is(at, Cue.OTHERS) && cues.isHarm(places.getLast());
    }

    private boolean belongs(int at) {
        String tag = words.tag(at);
        return tag.startsWith("NN")
                || isModifier(at)
                || cues.isMore(at)
                || (units.known(at).isPresent() && words.at(at).isWord())
                || (tag.equals("RB") && isModifier(at + 1))
                || isNounTakenForVerb(at);
    }

    /** After a number and an adjective "pauses" is no verb. */
    private boolean isNounTakenForVerb(int at) {
        return words.tag(at).equals("VBZ") && words.tag(at - 1).startsWith("JJ");
    }

    /** "rocket and mortar shells": joins two modifiers while no noun in the plural and no casualties came before. */
    private boolean isJoiner(List<Integer> places, int at) {
        if (places.isEmpty() || !cues.isJoiner(at) || words.at(at).isOneOf(",")) {
            return false;
        }
        int before = places.getLast();
        String next = words.tag(at + 1);
        return (next.startsWith("NN") || next.startsWith("JJ"))
                && !isPlural(before)
                && !cues.isHarm(before)
                && !cues.is(before, Cue.MORE);
    }

    /** Whether a word is an adjective or a participle. */
    boolean isModifier(int at) {
        String tag = words.tag(at);
        return tag.startsWith("JJ") || tag.equals("VBN") || tag.equals("VBG");
    }

    boolean isCommonNoun(int at) {
        return words.tag(at).equals("NN") || words.tag(at).equals("NNS");
    }

    /** Whether a word is a noun in the plural, also where the parser took it for something else. */
    boolean isPlural(int at) {
        String tag = words.tag(at);
        return ((tag.equals("NNS") || tag.equals("NNPS") || cues.is(at, Cue.PLURAL)) && !isModifier(at))
                || (units.known(at).isPresent() && words.at(at).lower().endsWith("s"))
                || isNounTakenForVerb(at);
    }
}
