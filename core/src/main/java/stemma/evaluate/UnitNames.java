package stemma.evaluate;

import java.util.List;
import java.util.Locale;

/**
 * One name for units that mean the same: "airstrikes" and "strike", "women" and "person".
 *
 * <p>Immutable and safe for use by several threads.
 */
public final class UnitNames {

    private static final List<String> PLURALS_IN_ES = List.of("sses", "shes", "ches", "xes", "buses");

    private final AgreementWords.Units units;

    public UnitNames(AgreementWords.Units units) {
        this.units = units;
    }

    public String of(String unit) {
        String worded = Blanks.strip(unit).toLowerCase(Locale.ROOT);
        String named = units.same().getOrDefault(worded, worded);
        String one = singular(named);
        if (units.persons().contains(named) || units.persons().contains(one)) {
            return "person";
        }
        if (units.places().contains(named) || units.places().contains(one)) {
            return "place";
        }
        return units.same().getOrDefault(one, one);
    }

    private static String singular(String noun) {
        if (noun.endsWith("ies")) {
            return cut(noun, 3) + "y";
        }
        if (PLURALS_IN_ES.stream().anyMatch(noun::endsWith)) {
            return cut(noun, 2);
        }
        return noun.endsWith("s") && !noun.endsWith("ss") ? cut(noun, 1) : noun;
    }

    private static String cut(String noun, int letters) {
        return noun.substring(0, noun.length() - letters);
    }
}
