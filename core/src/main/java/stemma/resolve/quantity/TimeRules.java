package stemma.resolve.quantity;

import java.util.Optional;
import java.util.Set;
import stemma.resolve.quantity.NotACount.Sighting;
import stemma.resolve.quantity.numeral.Cue;
import stemma.resolve.quantity.numeral.Cues;
import stemma.resolve.quantity.numeral.QuantityWords;
import stemma.resolve.quantity.numeral.Words;

/** Tells numerals that name a time: years, dates, times of day, ages, windows. */
final class TimeRules {

    private static final Set<String> DETERMINERS = Set.of("DT", "POS", "PRP$");

    private final Words words;
    private final Cues cues;
    private final Units units;

    TimeRules(Words words, QuantityWords lists) {
        this.words = words;
        this.cues = new Cues(words, lists);
        this.units = new Units(words, lists);
    }

    /** "July 9", "9 of July", "9/11", "15.04.2017". */
    boolean isDate(Sighting s) {
        if (!words.at(s.from()).isNumber()) {
            return false;
        }
        int after = cues.is(s.next(), Cue.OF) ? s.next() + 1 : s.next();
        boolean month = isMonth(s.from() - 1) || isMonth(after);
        return (month && s.isBare()) || isDayOfMonth(s) || isDateInDigits(s.from());
    }

    /** "the March 14 raids", "its Jan. 3 strike": a day that tells which; what follows is nobody. */
    private boolean isDayOfMonth(Sighting s) {
        return isMonth(s.from() - 1)
                && DETERMINERS.contains(words.tag(s.from() - 2))
                && words.at(s.from()).text().matches("\\d{1,2}")
                && !s.hasUnit(Draft.PERSON);
    }

    private boolean isDateInDigits(int at) {
        boolean slash = (isSlash(at + 1) && words.at(at + 2).isNumber())
                || (isSlash(at - 1) && words.at(at - 2).isNumber());
        boolean iso = words.at(at).text().matches("\\d{4}") && words.isHyphen(at + 1) && words.isHyphen(at + 3);
        return slash || iso || words.at(at).text().matches("\\d{1,2}\\.\\d{1,2}\\.\\d{2,4}");
    }

    private boolean isMonth(int at) {
        return words.at(at).isCapital() && cues.is(at, Cue.MONTH);
    }

    private boolean isSlash(int at) {
        return words.at(at).isOneOf("/") && words.isGlued(at) && words.isGlued(at + 1);
    }

    /** "5 p.m.", "10:30", "1735 GMT", "0930". */
    boolean isTimeOfDay(Sighting s) {
        return words.at(s.from()).isNumber()
                && (cues.is(s.next(), Cue.CLOCK)
                        || isColon(s.next(), s.next() + 1)
                        || isColon(s.from() - 1, s.from() - 2)
                        || isBeforeDate(s)
                        || words.at(s.from()).text().matches("0\\d{1,3}"));
    }

    private boolean isBeforeDate(Sighting s) {
        return words.at(s.from()).text().matches("\\d{4}") && words.at(s.next()).isNumber() && isDateInDigits(s.next());
    }

    private boolean isColon(int colon, int digits) {
        return words.at(colon).isOneOf(":")
                && words.isGlued(colon)
                && words.isGlued(colon + 1)
                && words.at(digits).isNumber();
    }

    /** "a 30-year-old", "aged 24". */
    boolean isAge(Sighting s) {
        return cues.before(s.first(), Cue.AGED) || ageEnd(s.next()).isPresent();
    }

    /** The word after "-year-old" or "years old" that begins at a word. */
    Optional<Integer> ageEnd(int at) {
        int time = words.isHyphen(at) ? at + 1 : at;
        int old = words.isHyphen(time + 1) ? time + 2 : time + 1;
        return units.known(time).isPresent() && cues.is(old, Cue.OLD) ? Optional.of(old + 1) : Optional.empty();
    }

    /** "in 2016", "the 2011 uprising"; not "at least 2000", "2000 people". */
    boolean isYear(Sighting s) {
        boolean shape = words.at(s.from()).text().matches("(19|20)\\d\\d") && s.next() == s.from() + 1;
        if (!shape || s.isHedged()) {
            return false;
        }
        boolean counts =
                s.group().filter(g -> units.known(g.head()).isPresent()).isPresent();
        if (cues.before(s.from(), Cue.YEAR)) {
            return !counts || !words.at(s.from()).text().endsWith("00");
        }
        boolean named = words.tag(s.from() - 1).equals("DT") && !counts;
        return isMonth(s.from() - 1) || named || (s.isBare() && !cues.personBeside(s.from(), s.last()));
    }

    /** "in the past 72 hours". */
    boolean isWindow(Sighting s) {
        return isTime(s) && cues.before(s.first(), Cue.WINDOW);
    }

    /** "five days later". */
    boolean isMoment(Sighting s) {
        return isTime(s) && cues.is(s.last() + 1, Cue.LATER);
    }

    private boolean isTime(Sighting s) {
        return s.hasUnit("day") && !words.isHyphen(s.next());
    }
}
