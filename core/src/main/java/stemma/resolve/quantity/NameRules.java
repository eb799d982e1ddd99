package stemma.resolve.quantity;

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
                && (words.isWord(before) || words.isHyphen(before) || words.isAny(before, "@", "#", "_", ".", "="));
    }

    /** "7th". */
    boolean isOrdinal(Sighting s) {
        return words.isDigits(s.from()) && words.isGlued(s.next()) && cues.is(s.next(), Cue.ORDINAL);
    }

    boolean isName(Sighting s) {
        return words.isDigits(s.from()) && (isLabelled(s) || isAfterName(s) || isNumberedPlace(s));
    }

    /** "Resolution 2254", "phase 2". */
    private boolean isLabelled(Sighting s) {
        int before = words.isAny(s.from() - 1, ".") ? s.from() - 2 : s.from() - 1;
        return cues.is(before, Cue.LABEL) && !s.isHedged() && (s.isBare() || words.isCapital(before));
    }

    /** "al-Mazzeh 86 in", "Ahmed 24 said": a bare number after a name. */
    private boolean isAfterName(Sighting s) {
        int next = cues.skipAuxiliary(s.next());
        boolean goesOn = next > s.next() || cues.isHarm(next) || cues.isMore(next) || cues.is(next, Cue.OF);
        return s.isBare()
                && !s.isHedged()
                && !goesOn
                && words.tag(s.from() - 1).startsWith("NN")
                && words.isCapital(s.from() - 1)
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
        return words.isCapital(group.head())
                && words.isCapital(s.next())
                && !group.unit().equals("place")
                && !isTitle(s.from());
    }

    /** Whether most words around are written with a capital, as in a headline. */
    private boolean isTitle(int at) {
        int capitals = 0;
        int all = 0;
        for (int i = at - TITLE_REACH; i <= at + TITLE_REACH; i++) {
            if (words.isWord(i) && words.lower(i).length() > 3) {
                all++;
                capitals += words.isCapital(i) ? 1 : 0;
            }
        }
        return capitals * 4 >= all * 3;
    }

    /** "1. Open the gate". */
    boolean isListNumber(Sighting s) {
        boolean starts = s.from() == 0 || words.isQuote(s.from() - 1);
        boolean alone = s.from() == 0 && s.isBare() && words.size() <= 2;
        return words.isDigits(s.from())
                && (alone || (starts && words.isAny(s.next(), ".", ")") && words.isCapital(s.next() + 1)));
    }

    /** Seven digits and more without a noun, or three numbers in a row. */
    boolean isTelephone(Sighting s) {
        boolean dialled = words.isAny(s.from() - 1, "+") && words.isGlued(s.from());
        return dialled || (s.isBare() && (isInChain(s) || words.text(s.from()).matches("\\d{7,}")));
    }

    private boolean isInChain(Sighting s) {
        boolean before = words.isDigits(s.from() - 1);
        boolean after = words.isDigits(s.next());
        return (before && after) || (before && words.isDigits(s.from() - 2)) || (after && words.isDigits(s.next() + 1));
    }

    /** "no one", "one another", "one day", "one of the deadliest", and a "one" that stands for anybody. */
    boolean isIdleOne(Sighting s) {
        if (!s.numeral().amount().isOne() || words.isDigits(s.from())) {
            return false;
        }
        return (s.isBare() && cues.before(s.from(), Cue.NOT_ONE))
                || cues.is(s.next(), Cue.ONE_NOT)
                || cues.is(s.last() + 1, Cue.SERIES)
                || hasSuperlative(s)
                || isPartOfUnknown(s)
                || (s.isBare() && !cues.personBeside(s.first(), s.last()));
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
