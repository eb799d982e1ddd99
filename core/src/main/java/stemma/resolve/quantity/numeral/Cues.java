package stemma.resolve.quantity.numeral;

import java.util.List;
import stemma.resolve.quantity.numeral.Phrases.Match;

/** Tells which words of a sentence say something about a number beside them. */
public final class Cues {

    private final Words words;
    private final Phrases cues;
    private final Phrases hedges;

    public Cues(Words words, QuantityWords lists) {
        this.words = words;
        this.cues = new Phrases(words, lists.cues());
        this.hedges = new Phrases(words, lists.before());
    }

    /** Whether a cue of this sort begins at a word. */
    public boolean is(int at, Cue cue) {
        return cues.allAt(at).anyMatch(match -> names(match, cue));
    }

    /** Whether a cue of this sort ends just before a word. */
    public boolean before(int at, Cue cue) {
        return cues.allBefore(at).anyMatch(match -> names(match, cue));
    }

    /** The word after the longest cue of this sort that begins at a word, or that word where none begins there. */
    public int skip(int at, Cue cue) {
        return cues.allAt(at)
                .filter(match -> names(match, cue))
                .mapToInt(Match::next)
                .max()
                .orElse(at);
    }

    private static boolean names(Match match, Cue cue) {
        return List.of(match.value().split(" ", -1)).contains(cue.label());
    }

    /** Whether the number counts people by the words beside it: "killing 24", "at least 24 were wounded". */
    public boolean personBeside(int first, int last) {
        int next = last + 1;
        while (is(next, Cue.AUXILIARY) || isMore(next)) {
            next++;
        }
        return isHarm(next) || harmBefore(first) || tollBefore(first);
    }

    private boolean harmBefore(int first) {
        for (int at = first - 1; at >= first - 4 && words.at(at).isWord(); at--) {
            if (isHarm(at)) {
                return true;
            }
        }
        return false;
    }

    private boolean tollBefore(int first) {
        for (int at = 0; at < first; at++) {
            if (is(at, Cue.TOLL)) {
                return true;
            }
        }
        return false;
    }

    /** "more" that goes with the number before it, not with one that follows ("more than"). */
    public boolean isMore(int at) {
        return is(at, Cue.MORE)
                && hedges.at(at)
                        .filter(match -> !match.value().equals(Hedge.PLAIN.label()))
                        .isEmpty();
    }

    public boolean isHarm(int at) {
        return is(at, Cue.KILL) || is(at, Cue.HURT) || is(at, Cue.FATE) || is(at, Cue.JOINT);
    }

    /** Whether the words from one to another, or beside them, name dead and injured together. */
    public boolean jointAround(int first, int last) {
        return is(last, Cue.JOINT)
                || both(last)
                || both(skipAuxiliary(last + 1))
                || both(first - 2)
                || (isJoiner(first - 2) && pair(first - 3, first - 1));
    }

    public int skipAuxiliary(int at) {
        int next = at;
        while (is(next, Cue.AUXILIARY)) {
            next++;
        }
        return next;
    }

    /** "killed and injured", "kills injures" beginning at a word. */
    private boolean both(int at) {
        return pair(at, at + 1) || (isJoiner(at + 1) && pair(at, at + 2));
    }

    private boolean pair(int one, int other) {
        return (is(one, Cue.KILL) && is(other, Cue.HURT)) || (is(one, Cue.HURT) && is(other, Cue.KILL));
    }

    /** Whether a word or sign joins two words of the same kind. */
    public boolean isJoiner(int at) {
        return is(at, Cue.AND) || is(at, Cue.OR);
    }
}
