package stemma.resolve.quantity;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import stemma.resolve.quantity.numeral.Numerals.Numeral;
import stemma.resolve.quantity.numeral.QuantityWords;
import stemma.resolve.quantity.numeral.Words;

/** Rules, each with a name, that turn away numerals which count nothing. The first that applies decides. */
final class NotACount {

    static final String WINDOW = "window of time";

    private final List<Rule> rules;

    /**
     * A numeral with what was read around it.
     *
     * @param first its first word, hedges included
     * @param last its last word, noun group included
     * @param group the noun group; its unit is empty where the list says that it counts for nothing
     */
    record Sighting(Numeral numeral, int first, int last, Optional<Group> group) {

        int from() {
            return numeral.from();
        }

        int next() {
            return numeral.next();
        }

        boolean isBare() {
            return group.isEmpty();
        }

        boolean isHedged() {
            return first < numeral.from();
        }

        /** Whether it has a noun of its own, not a pronoun, with this unit. */
        boolean hasUnit(String unit) {
            return group.filter(g -> g.unit().equals(unit) && g.head() != numeral.from())
                    .isPresent();
        }
    }

    private record Rule(String name, Predicate<Sighting> rejects) {}

    NotACount(Words words, QuantityWords lists) {
        TimeRules times = new TimeRules(words, lists);
        NameRules names = new NameRules(words, lists);
        this.rules = List.of(
                new Rule(
                        "beyond counting",
                        sighting -> !sighting.numeral().amount().isCountable()),
                new Rule("part of a word", names::isPartOfWord),
                new Rule("ordinal", names::isOrdinal),
                new Rule("date", times::isDate),
                new Rule("time of day", times::isTimeOfDay),
                new Rule("age", times::isAge),
                new Rule("year", times::isYear),
                new Rule("name with a number", names::isName),
                new Rule("number of a list", names::isListNumber),
                new Rule("telephone number", names::isTelephone),
                new Rule("one that counts nothing", names::isIdleOne),
                new Rule(WINDOW, times::isWindow),
                new Rule("moment", times::isMoment),
                new Rule("unit that no claim counts", sighting -> sighting.hasUnit("")),
                new Rule("compound adjective", sighting -> sighting.isBare() && words.isHyphen(sighting.next())));
    }

    /** The name of the first rule that turns it away. */
    Optional<String> rule(Sighting sighting) {
        return rules.stream()
                .filter(rule -> rule.rejects().test(sighting))
                .map(Rule::name)
                .findFirst();
    }
}
