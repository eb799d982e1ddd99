package stemma.resolve.quantity;

import stemma.resolve.quantity.NotACount.Sighting;
import stemma.resolve.quantity.numeral.Cue;
import stemma.resolve.quantity.numeral.Cues;
import stemma.resolve.quantity.numeral.QuantityWords;
import stemma.resolve.quantity.numeral.Words;

/** Tells numerals that are a part of a name, a number of a list or a telephone, or a "one" that counts nothing. */
final class NameRules {

    private static final int TITLE_REACH = 8;

    private final Words words;
    private final Cues cues;
    private final Units units;

    NameRules(Words words, QuantityWords lists) {
        this.words = words;
        this.cues = new Cues(words, lists);
        this.units = new Units(words, lists);
    }

    /** "T-72", "M5", "post-2011", "@user24". */
    boolean isPartOfWord(Sighting s) {
        int before = s.from() - 1;
        return words.isGlued(s.from())
                && (words.at(before).isWord()
                        || words.isHyphen(before)
                        || words.at(before).isOneOf("@", "#", "_", ".", "="));
    }

    /** "7th". */
    boolean isOrdinal(Sighting s) {
        return words.at(s.from()).isNumber() && words.isGlued(s.next()) && cues.is(s.next(), Cue.ORDINAL);
    }

    boolean isName(Sighting s) {
        return words.at(s.from()).isNumber() && (isLabelled(s) || isAfterName(s) || isNumberedPlace(s));
    }

    /** "Resolution 2254", "phase 2". */
    private boolean isLabelled(Sighting s) {
        int before = words.at(s.from() - 1).isOneOf(".") ? s.from() - 2 : s.from() - 1;
        return cues.is(before, Cue.LABEL)
                && !s.isHedged()
                && (s.isBare() || words.at(before).isCapital());
    }

    /** "al-Mazzeh 86 in", "Ahmed 24 said": a bare number after a name. */
    private boolean isAfterName(Sighting s) {
        int next = cues.skipAuxiliary(s.next());
        boolean goesOn = next > s.next() || cues.isHarm(next) || cues.isMore(next) || cues.is(next, Cue.OF);
        return s.isBare()
                && !s.isHedged()
                && !goesOn
                && words.tag(s.from() - 1).startsWith("NN")
                && words.at(s.from() - 1).isCapital()
                && !isTitle(s.from());
    }

    /** "1070 Apartments", "the 3000 apartments project". */
    private boolean isNumberedPlace(Sighting s) {
        return s.group()
                .filter(group -> !units.isPerson(group.head()))
                .filter(group -> cues.is(group.last() + 1, Cue.NAMED) || isCapitalName(s, group))
                .isPresent();
    }

    private boolean isCapitalName(Sighting s, Group group) {
        return words.at(group.head()).isCapital()
                && words.at(s.next()).isCapital()
                && !group.unit().equals("place")
                && !isTitle(s.from());
    }

    /** Whether most words around are written with a capital, as in a headline. */
    private boolean isTitle(int at) {
        int capitals = 0;
        int all = 0;
        for (int i = at - TITLE_REACH; i <= at + TITLE_REACH; i++) {
            if (words.at(i).isWord() && words.at(i).lower().length() > 3) {
                all++;
                capitals += words.at(i).isCapital() ? 1 : 0;
            }
        }
        return capitals * 4 >= all * 3;
    }

    /** "1. Open the gate". */
    boolean isListNumber(Sighting s) {
        boolean starts = s.from() == 0 || words.at(s.from() - 1).isQuote();
        boolean alone = s.from() == 0 && s.isBare() && words.size() <= 2;
        return words.at(s.from()).isNumber()
                && (alone
                        || (starts
                                && words.at(s.next()).isOneOf(".", ")")
                                && words.at(s.next() + 1).isCapital()));
    }

    /** Seven digits and more without a noun, or three numbers in a row. */
    boolean isTelephone(Sighting s) {
        boolean dialled = words.at(s.from() - 1).isOneOf("+") && words.isGlued(s.from());
        return dialled
                || (s.isBare() && (isInChain(s) || words.at(s.from()).text().matches("\\d{7,}")));
    }

    private boolean isInChain(Sighting s) {
        boolean before = words.at(s.from() - 1).isNumber();
        boolean after = words.at(s.next()).isNumber();
        return (before && after)
                || (before && words.at(s.from() - 2).isNumber())
                || (after && words.at(s.next() + 1).isNumber());
    }

    /** "no one", "one another", "one day", "one of the deadliest", and a "one" that stands for anybody. */
    boolean isIdleOne(Sighting s) {
        if (!s.numeral().amount().isOne() || words.at(s.from()).isNumber()) {
            return false;
        }
        return (s.isBare() && cues.before(s.from(), Cue.NOT_ONE))
                || cues.is(s.next(), Cue.ONE_NOT)
                || cues.is(s.last() + 1, Cue.SERIES)
                || hasSuperlative(s)
                || isPartOfUnknown(s)
                || (s.isBare() && !cues.personBeside(s.first(), s.last()) && !isShare(s));
    }

    /** "two people were killed in A and one in the village of B". */
    private boolean isShare(Sighting s) {
        boolean between = cues.isJoiner(s.first() - 1) && words.at(s.next()).isOneOf("in", "at", "near");
        for (int at = 0; between && at < s.first(); at++) {
            if (cues.isHarm(at)) {
                return true;
            }
        }
        return false;
    }

    private boolean hasSuperlative(Sighting s) {
        for (int at = s.next(); at <= s.last(); at++) {
            if (words.tag(at).equals("JJS") || words.tag(at).equals("RBS")) {
                return true;
            }
        }
        return false;
    }

    private boolean isPartOfUnknown(Sighting s) {
        boolean known = s.group()
                .filter(g -> g.head() != s.from() && units.known(g.head()).isPresent())
                .isPresent();
        boolean pronoun = s.group().filter(g -> g.head() == s.from()).isPresent();
        return cues.is(s.next(), Cue.OF) && !known && !pronoun;
    }
}
