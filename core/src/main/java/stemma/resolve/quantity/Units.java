package stemma.resolve.quantity;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import stemma.resolve.quantity.numeral.Phrases;
import stemma.resolve.quantity.numeral.Phrases.Match;
import stemma.resolve.quantity.numeral.QuantityWords;
import stemma.resolve.quantity.numeral.Words;

/** The units that nouns of a sentence name. */
final class Units {

    /** A unit can have several words; a number after them says how many make one. */
    private static final Pattern VALUE = Pattern.compile("(?<kind>\\S+)(?: (?<name>.*?)(?: (?<per>[0-9.]+))?)?");

    private final Words words;
    private final QuantityWords lists;
    private final Phrases units;

    /**
     * A noun, or a phrase of words, that names a unit.
     *
     * @param next the word after it
     * @param name the unit; empty for what is measured and never counts for a claim ("minutes")
     * @param isMeasure whether a number measures in it rather than counts
     * @param perUnit how many of it make one ({@code day} is named by "hours", 24 of them)
     */
    record Unit(int next, String name, boolean isMeasure, double perUnit) {}

    Units(Words words, QuantityWords lists) {
        this.words = words;
        this.lists = lists;
        this.units = new Phrases(words, lists.units());
    }

    /** The unit that the list gives the word or phrase that begins at a word. */
    Optional<Unit> known(int at) {
        Optional<Unit> phrase = units.at(at).map(Units::parse);
        if (phrase.isPresent() || !words.has(at)) {
            return phrase;
        }
        return lists.units().get(words.singular(at)).map(value -> parse(new Match(at, at + 1, value)));
    }

    /** The unit of a noun: that of the longest phrase of the list that ends with it, else the noun in the singular. */
    String of(int at) {
        return units.before(at + 1)
                .map(Units::parse)
                .or(() -> known(at))
                .map(Unit::name)
                .orElseGet(() -> words.singular(at));
    }

    boolean isPerson(int at) {
        return known(at).filter(unit -> unit.name().equals("person")).isPresent();
    }

    private static Unit parse(Match match) {
        Matcher value = VALUE.matcher(match.value());
        if (!value.matches()) {
            throw new IllegalStateException("'" + match.value() + "' names no unit");
        }
        String name = Optional.ofNullable(value.group("name")).orElse("");
        double perUnit = value.group("per") == null ? 1 : Double.parseDouble(value.group("per"));
        return new Unit(match.next(), name, !value.group("kind").equals("thing"), perUnit);
    }
}
