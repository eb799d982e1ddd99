package stemma.claim;

import java.util.Optional;

/**
 * Where somebody stands on the day of a report.
 *
 * @param institution id of the actor that decides for them: police, agency and governor of one state are one institution;
 *     empty where only the side is plain ("pro-government media") or nothing is
 * @param camp whose side they are on
 */
public record Affiliation(Optional<String> institution, Camp camp) {

    private static final Affiliation UNKNOWN = new Affiliation(Optional.empty(), Camp.UNKNOWN);

    public static Affiliation unknown() {
        return UNKNOWN;
    }
}
