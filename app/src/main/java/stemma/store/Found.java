package stemma.store;

import java.util.Optional;
import stemma.text.DayInterval;

/**
 * A claim that was asked for.
 *
 * @param id the claim
 * @param days the days that its words mean, or empty where they give none
 * @param factuality how certain its source is
 * @param report where it stands
 * @param record the claim's line of the ledger
 */
public record Found(String id, Optional<DayInterval> days, String factuality, Report report, String record) {

    /**
     * The report in which a claim stands.
     *
     * @param id the report
     * @param publisher its publisher, where known
     * @param published the days on which it can have been published
     */
    public record Report(String id, Optional<String> publisher, DayInterval published) {}
}
