package stemma.resolve.quantity;

import java.util.List;
import java.util.Optional;
import stemma.resolve.quantity.numeral.Cue;
import stemma.resolve.quantity.numeral.Cues;
import stemma.resolve.quantity.numeral.QuantityWords;
import stemma.resolve.quantity.numeral.Words;

/**
 * Finds the noun group that begins at a word. It walks over adjectives and nouns up to the first noun in the plural, and
 * stops at a verb, a preposition, a sign or a number, because reports that lost their commas run on: in "killing 13
 * people state television said" the group is "people".
 */
final class Groups {

    private final Words words;
    private final Units units;
    private final Cues cues;
    private final Stretch stretch;

    Groups(Words words, QuantityWords lists) {
        this.words = words;
        this.units = new Units(words, lists);
        this.cues = new Cues(words, lists);
        this.stretch = new Stretch(words, lists);
    }

    /** The group of several things that begins at a word: its noun is a plural, a name of the dead, or of the list. */
    Optional<Group> many(int from) {
        List<Integer> places = stretch.from(from);
        return plural(places)
                .or(() -> casualties(places))
                .or(() -> listed(places))
                .map(head -> group(places, head));
    }

    /** The group of one thing that begins at a word: its noun is the last of the first nouns in a row. */
    Optional<Group> one(int from) {
        List<Integer> places = stretch.from(from);
        return places.stream()
                .filter(at -> stretch.isCommonNoun(at) || (units.known(at).isPresent() && !stretch.isModifier(at)))
                .findFirst()
                .map(first -> group(places, endOfCompound(places, first)));
    }

    private Group group(List<Integer> places, int head) {
        return new Group(places.getFirst(), head, head, units.of(head));
    }

    private Optional<Integer> plural(List<Integer> places) {
        for (int i = 0; i < places.size(); i++) {
            int at = places.get(i);
            boolean goesOn = i + 1 < places.size()
                    && places.get(i + 1) == at + 1
                    && stretch.isPlural(at + 1)
                    && !words.tag(at + 1).equals("NNPS");
            if (stretch.isPlural(at) && !goesOn) {
                return Optional.of(at);
            }
        }
        return Optional.empty();
    }

    /** "24 dead", "hundreds more wounded": the adjective stands for the people. */
    private Optional<Integer> casualties(List<Integer> places) {
        return places.stream()
                .filter(at -> !cues.is(at, Cue.MORE))
                .findFirst()
                .filter(at -> units.isPerson(at) && (cues.is(at, Cue.KILL) || cues.is(at, Cue.HURT)));
    }

    /** A noun of the list that lacks its plural ending ("14 militant"). */
    private Optional<Integer> listed(List<Integer> places) {
        return places.stream()
                .filter(at -> stretch.isCommonNoun(at) && units.known(at).isPresent())
                .findFirst()
                .map(first -> endOfCompound(places, first));
    }

    private int endOfCompound(List<Integer> places, int first) {
        int head = first;
        for (int at : places.subList(places.indexOf(first) + 1, places.size())) {
            boolean beside = at == head + 1 || (at == head + 2 && words.isHyphen(head + 1));
            if (!beside || !stretch.isCommonNoun(at) || !goesOn(head, at)) {
                return head;
            }
            head = at;
        }
        return head;
    }

    /** After a noun for people a further noun goes on only if the parser says so: "one civilian | state media said". */
    private boolean goesOn(int at, int next) {
        return !units.isPerson(at) || units.isPerson(next) || words.token(at).is("compound");
    }
}
