package stemma.link.dating;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import stemma.claim.Attribution.Voice.Commenter;
import stemma.claim.Factuality;
import stemma.claim.TimeInterval;
import stemma.claim.TimeInterval.Anchor;
import stemma.claim.TimeInterval.Precision;
import stemma.link.Statement;
import stemma.link.dating.DayNetwork.Bound;
import stemma.link.dating.Reason.Strength;

/** Bounds between the day of a report and the days of what it tells. */
final class OwnBounds {

    private final Lags lags;
    private final Set<String> repeated;
    private final Set<String> joined;

    /**
     * Bounds.
     *
     * @param clues what joins these claims with others. "Yesterday" in a sentence that another report has word for word may
     *     hang on that one's day
     */
    OwnBounds(Lags lags, Clues clues) {
        this.lags = lags;
        this.repeated = clues.repeated();
        this.joined = clues.joined();
    }

    List<Bound> of(Statement claim) {
        List<Bound> bounds = new ArrayList<>();
        if (!isOfReport(claim)) {
            return bounds;
        }
        claim.claim()
                .roles()
                .time()
                .filter(time -> time.precision() != Precision.VAGUE)
                .ifPresent(time -> {
                    byCalendar(claim, time).ifPresent(bounds::add);
                    byReport(claim, time).or(() -> bySeason(claim, time)).ifPresent(bounds::add);
                });
        if (isPast(claim) && (!bounds.isEmpty() || joined.contains(claim.id()))) {
            bounds.add(past(claim));
        }
        if (!isPast(claim) && isDatedByCalendar(claim)) {
            bounds.add(ahead(claim));
        }
        return bounds;
    }

    /** Readers may write later than the report; what is only wanted or possible has no day. */
    static boolean isOfReport(Statement claim) {
        boolean told = claim.claim().factuality() == Factuality.ASSERTED
                || claim.claim().factuality() == Factuality.FUTURE;
        return told && !(claim.claim().attribution().voice() instanceof Commenter);
    }

    /** Whether it tells of something that has happened, which other reports may date. */
    static boolean isPast(Statement claim) {
        return isOfReport(claim) && claim.claim().factuality() == Factuality.ASSERTED;
    }

    static String reportNode(Statement claim) {
        return "report " + claim.document().id();
    }

    static String node(Statement claim) {
        return "claim " + claim.id();
    }

    private static Optional<Bound> byCalendar(Statement claim, TimeInterval time) {
        if (time.anchor() != Anchor.CALENDAR || time.days().isUnbounded()) {
            return Optional.empty();
        }
        return Optional.of(new Bound(
                DayNetwork.CALENDAR,
                node(claim),
                count(time.days().earliest()),
                count(time.days().latest()),
                reason(claim, "dates what it tells “" + time.mention().text() + "”.", Strength.FIRM)));
    }

    private Optional<Bound> byReport(Statement claim, TimeInterval time) {
        if (time.anchor() != Anchor.REPORT) {
            return Optional.empty();
        }
        Optional<Lags.Lag> lag =
                claim.published().isOneDay() && claim.statedDays().isPresent()
                        ? Optional.of(Lags.between(
                                time.days(), claim.published().earliest().orElseThrow()))
                        : lags.of(time.mention().text());
        Strength strength = repeated.contains(claim.id()) ? Strength.WEAK : Strength.FIRM;
        return lag.map(days -> new Bound(
                node(claim),
                reportNode(claim),
                OptionalLong.of(days.least()),
                OptionalLong.of(days.most()),
                reason(claim, "says “" + time.mention().text() + "” of what it tells.", strength)));
    }

    /** "On 18 October" of a report of some days of November: what its words mean as seen from those. */
    private static Optional<Bound> bySeason(Statement claim, TimeInterval time) {
        return time.anchor() == Anchor.REPORT && claim.statedDays().isPresent()
                ? Optional.of(new Bound(
                        DayNetwork.CALENDAR,
                        node(claim),
                        count(time.days().earliest()),
                        count(time.days().latest()),
                        reason(claim, "says “" + time.mention().text() + "” of what it tells.", Strength.FIRM)))
                : Optional.empty();
    }

    private static boolean isDatedByCalendar(Statement claim) {
        return claim.claim()
                .roles()
                .time()
                .filter(time -> time.anchor() == Anchor.CALENDAR)
                .isPresent();
    }

    /** What a report tells as past is no younger than the report. */
    private static Bound past(Statement claim) {
        return new Bound(
                node(claim),
                reportNode(claim),
                OptionalLong.of(0),
                OptionalLong.empty(),
                reason(claim, "tells of it as past" + words(claim) + ".", Strength.FIRM));
    }

    /** What a report tells as still to come is no older; weak, as "would come" may be seen from another day. */
    private static Bound ahead(Statement claim) {
        return new Bound(
                node(claim),
                reportNode(claim),
                OptionalLong.empty(),
                OptionalLong.of(0),
                reason(claim, "tells of it as still to come" + words(claim) + ".", Strength.WEAK));
    }

    private static String words(Statement claim) {
        return claim.claim()
                .roles()
                .time()
                .map(time -> " (“" + time.mention().text() + "”)")
                .orElse("");
    }

    private static Reason reason(Statement claim, String rest, Strength strength) {
        return new Reason(
                "Report " + claim.document().id() + " " + rest,
                strength,
                List.of(claim.document().id()));
    }

    static OptionalLong count(Optional<LocalDate> day) {
        return day.map(LocalDate::toEpochDay).map(OptionalLong::of).orElseGet(OptionalLong::empty);
    }
}
