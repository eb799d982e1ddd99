package stemma.link.dating;

import java.util.List;

/**
 * Reasons that cannot all hold. Nothing is decided: the last one is set aside, and all are told.
 *
 * @param reasons what cannot hold together; the one that was set aside stands last
 */
public record DayConflict(List<Reason> reasons) {

    public DayConflict {
        reasons = List.copyOf(reasons);
    }

    /** The reports whose days the conflict is about. */
    public List<String> reports() {
        return reasons.stream()
                .flatMap(reason -> reason.reports().stream())
                .distinct()
                .sorted()
                .toList();
    }

    /** Firm where every reason is. */
    public Reason.Strength strength() {
        boolean weak = reasons.stream().anyMatch(reason -> reason.strength() == Reason.Strength.WEAK);
        return weak ? Reason.Strength.WEAK : Reason.Strength.FIRM;
    }

    /** The conflict in plain sentences. */
    public String sentence() {
        return "These cannot all hold: "
                + String.join(" ", reasons.stream().map(Reason::sentence).toList());
    }
}
