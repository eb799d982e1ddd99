package stemma.resolve.quantity;

import java.util.ArrayList;
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

    private static final int LONGEST = 10;

    private final Words words;
    private final Units units;
    private final Cues cues;

    Groups(Words words, QuantityWords lists) {
        this.words = words;
        this.units = new Units(words, lists);
        this.cues = new Cues(words, lists);
    }

    /** The group of several things that begins at a word: its noun is a plural, a name of the dead, or of the list. */
    Optional<Group> many(int from) {
        List<Integer> run = run(from);
        return plural(run)
                .or(() -> casualties(run))
                .or(() -> listed(run))
                .map(head -> new Group(run.getFirst(), last(run.getFirst(), head), head, units.of(head)));
    }

    /** The group of one thing that begins at a word: its noun is the last of the first nouns in a row. */
    Optional<Group> one(int from) {
        List<Integer> run = run(from);
        return run.stream()
                .filter(at -> isCommon(at) || (units.known(at).isPresent() && !isModifier(at)))
                .findFirst()
                .map(first -> endOfCompound(run, first))
                .map(head -> new Group(run.getFirst(), head, head, units.of(head)));
    }

    /** Places of the words that can belong to one group, signs left out. */
    private List<Integer> run(int from) {
        List<Integer> run = new ArrayList<>();
        int at = from;
        while (words.has(at) && run.size() < LONGEST && !isNewGroup(run, at)) {
            int phrase = units.known(at).map(Units.Unit::next).orElse(at + 1);
            if (words.isQuote(at) || words.isHyphen(at) || isJoiner(run, at)) {
                at++;
            } else if (phrase > at + 1) {
                run.add(phrase - 1);
                at = phrase;
            } else if (belongs(at)) {
                run.add(at++);
            } else {
                break;
            }
        }
        return run;
    }

    /** "2 killed | others injured", where a comma was lost. */
    private boolean isNewGroup(List<Integer> run, int at) {
        return !run.isEmpty() && cues.is(at, Cue.OTHERS) && cues.isHarm(run.getLast());
    }

    private boolean belongs(int at) {
        String tag = words.tag(at);
        return tag.startsWith("NN")
                || isModifier(at)
                || cues.isMore(at)
                || (units.known(at).isPresent() && words.isWord(at))
                || (tag.equals("RB") && (words.tag(at + 1).startsWith("JJ") || isParticiple(at + 1)))
                || isNounTakenForVerb(at);
    }

    /** After a number and an adjective "pauses" is no verb. */
    private boolean isNounTakenForVerb(int at) {
        return words.tag(at).equals("VBZ") && words.tag(at - 1).startsWith("JJ");
    }

    private boolean isModifier(int at) {
        return words.tag(at).startsWith("JJ") || isParticiple(at);
    }

    private boolean isParticiple(int at) {
        return words.tag(at).equals("VBN") || words.tag(at).equals("VBG");
    }

    /** "rocket and mortar shells": joins two modifiers while no noun in the plural and no casualties came before. */
    private boolean isJoiner(List<Integer> run, int at) {
        if (run.isEmpty() || !cues.isJoiner(at) || words.isAny(at, ",")) {
            return false;
        }
        int before = run.getLast();
        boolean modifies =
                words.tag(at + 1).startsWith("NN") || words.tag(at + 1).startsWith("JJ");
        return modifies && !isPlural(before) && !cues.isHarm(before) && !cues.is(before, Cue.MORE);
    }

    private Optional<Integer> plural(List<Integer> run) {
        for (int i = 0; i < run.size(); i++) {
            int at = run.get(i);
            boolean goesOn = i + 1 < run.size()
                    && run.get(i + 1) == at + 1
                    && isPlural(at + 1)
                    && !words.tag(at + 1).equals("NNPS");
            if (isPlural(at) && !goesOn) {
                return Optional.of(at);
            }
        }
        return Optional.empty();
    }

    private boolean isPlural(int at) {
        String tag = words.tag(at);
        return ((tag.equals("NNS") || tag.equals("NNPS") || cues.is(at, Cue.PLURAL)) && !isModifier(at))
                || (units.known(at).isPresent() && words.lower(at).endsWith("s"))
                || isNounTakenForVerb(at);
    }

    /** "24 dead", "hundreds more wounded": the adjective stands for the people. */
    private Optional<Integer> casualties(List<Integer> run) {
        return run.stream()
                .filter(at -> !cues.is(at, Cue.MORE))
                .findFirst()
                .filter(at -> units.isPerson(at) && (cues.is(at, Cue.KILL) || cues.is(at, Cue.HURT)));
    }

    /** A noun of the list that lacks its plural ending ("14 militant"). */
    private Optional<Integer> listed(List<Integer> run) {
        return run.stream()
                .filter(at -> isCommon(at) && units.known(at).isPresent())
                .findFirst()
                .map(first -> endOfCompound(run, first));
    }

    private int endOfCompound(List<Integer> run, int first) {
        int head = first;
        for (int at : run.subList(run.indexOf(first) + 1, run.size())) {
            boolean beside = at == head + 1 || (at == head + 2 && words.isHyphen(head + 1));
            if (!beside || !isCommon(at) || !goesOn(head, at)) {
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

    private boolean isCommon(int at) {
        return words.tag(at).equals("NN") || words.tag(at).equals("NNS");
    }

    /** The last word of a phrase of the list that begins at the head. */
    private int last(int from, int head) {
        return Math.max(from, units.known(head).map(unit -> unit.next() - 1).orElse(head));
    }
}
