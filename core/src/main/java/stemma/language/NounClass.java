package stemma.language;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a noun phrase names, as coarsely as the choice of a claim's type and slots needs. */
public enum NounClass {
    /** People who do not fight: residents, children, aid workers. */
    CIVILIAN,
    /** People of whom it is not said: people, others, wounded. */
    PEOPLE,
    /** People who fight, and their organisations: soldiers, militants, an army, a faction. */
    FORCE,
    /** States, governments, parties to a conflict, international bodies. */
    AUTHORITY,
    /** Persons with a name, officials, spokespeople. */
    PERSON,
    PLACE,
    STRUCTURE,
    VEHICLE,
    WEAPON,
    /** Happenings: an attack, a blast. */
    EVENT,
    /** Truces, deals, corridors. */
    DEAL,
    /** Food, medicine, relief. */
    RELIEF,
    /** Newspapers, agencies, monitors and others that report. */
    MEDIA,
    /** What rises and falls: a toll, a total, the morale of troops. */
    MEASURE,
    /** Days, months, parts of a day. */
    TIME,
    OTHER;

    public static Optional<NounClass> of(String label) {
        return Arrays.stream(values())
                .filter(c -> c.name().toLowerCase(Locale.ROOT).equals(label))
                .findFirst();
    }

    /** Whether it can act or be hurt: persons and groups of persons. */
    public boolean isAnimate() {
        return switch (this) {
            case CIVILIAN, PEOPLE, FORCE, AUTHORITY, PERSON, MEDIA -> true;
            case PLACE, STRUCTURE, VEHICLE, WEAPON, EVENT, DEAL, RELIEF, MEASURE, TIME, OTHER -> false;
        };
    }
}
