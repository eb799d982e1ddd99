package stemma.link.question.setting;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import stemma.claim.Places;
import stemma.claim.Quantity;
import stemma.claim.Victims;
import stemma.link.Pair;
import stemma.link.Statement;
import stemma.text.DayInterval;

/** Where, when and of whom two claims speak, held against each other. */
public final class Setting {

    /** A report tells of what is new: what has no day of its own is hardly older than this, in days. */
    private static final int NEWS = 14;

    private static final int WEEK = 7;

    /** A window of more days than this tells of a campaign or a war. */
    private static final int CAMPAIGN = 45;

    private final Spots spots;

    public Setting(Places places) {
        this.spots = new Spots(places);
    }

    public Fit place(Pair pair) {
        return spots.of(pair);
    }

    public Spots spots() {
        return spots;
    }

    public Fit days(Pair pair) {
        Optional<DayInterval> here = pair.first().statedDays();
        Optional<DayInterval> there = pair.second().statedDays();
        if (here.isPresent() && there.isPresent() && !isRunning(pair.first()) && !isRunning(pair.second())) {
            if (here.equals(there)) {
                return Fit.EQUAL;
            }
            return here.get().meets(there.get()) ? Fit.NESTED : Fit.APART;
        }
        return news(pair.first()).meets(news(pair.second())) ? Fit.UNSAID : Fit.APART;
    }

    /** The days on which something happened, taken for news where the claim states none. */
    private static DayInterval news(Statement statement) {
        if (isRunning(statement)) {
            Optional<LocalDate> start =
                    statement.claim().roles().time().flatMap(time -> time.days().earliest());
            Optional<LocalDate> end = statement.published().latest();
            boolean sound = start.isEmpty() || end.isEmpty() || !start.get().isAfter(end.get());
            return new DayInterval(start, sound ? end : Optional.empty());
        }
        return statement
                .statedDays()
                .orElseGet(() -> new DayInterval(
                        statement.published().earliest().map(day -> day.minusDays(NEWS)),
                        statement.published().latest()));
    }

    /** A count since some start covers all days before its own; the toll of one attack, which grows too, does not. */
    private static boolean isRunning(Statement statement) {
        return !statement.type().isHarm()
                && statement
                        .quantity()
                        .filter(number -> number.aspect() == Quantity.Aspect.RUNNING)
                        .isPresent();
    }

    /** Whether the text of both bounds the days, and those meet. */
    public boolean areDaysTold(Pair pair) {
        Fit days = days(pair);
        return days == Fit.EQUAL || days == Fit.NESTED;
    }

    /** Whether what the one tells lies in the days of the other; in one report that names no days, those are the same. */
    public boolean isDuring(Pair pair, Statement part, Statement whole) {
        Optional<DayInterval> here = part.statedDays();
        Optional<DayInterval> there = whole.statedDays();
        return here.isPresent() && there.isPresent()
                ? there.get().contains(here.get())
                : pair.isInOneReport() && days(pair) != Fit.APART;
    }

    /** Whether both were told within so many days of what they tell. */
    public static boolean isFresh(Pair pair, int most) {
        return isFresh(pair.first(), most) && isFresh(pair.second(), most);
    }

    private static boolean isFresh(Statement statement, int most) {
        Optional<LocalDate> then = statement.statedDays().flatMap(DayInterval::latest);
        Optional<LocalDate> told = statement.published().earliest();
        return then.isEmpty() || told.isEmpty() || ChronoUnit.DAYS.between(then.get(), told.get()) < most;
    }

    public static boolean isUndated(Statement statement) {
        return statement.statedDays().isEmpty() && !isDated(statement);
    }

    /** Whether one speaks of days that are all after those of the other. */
    public static boolean isAfter(Statement later, Statement earlier) {
        return later.days()
                .earliest()
                .or(() -> later.published().earliest())
                .filter(day -> earlier.days().latest().filter(day::isAfter).isPresent())
                .isPresent();
    }

    /** Whether the report's own day is known to a week. */
    public static boolean isDated(Statement statement) {
        DayInterval days = statement.statedDays().orElse(statement.published());
        return days.earliest().isPresent() && days.latest().isPresent() && length(days) <= WEEK;
    }

    public static boolean isCampaign(Statement statement) {
        return statement.statedDays().filter(days -> length(days) > CAMPAIGN).isPresent();
    }

    private static long length(DayInterval days) {
        return ChronoUnit.DAYS.between(
                days.earliest().orElseThrow(), days.latest().orElseThrow());
    }

    /** Whether civilians are counted on one side and fighters on the other. */
    public static boolean areVictimsOpposed(Pair pair) {
        Victims.Status here = status(pair.first());
        Victims.Status there = status(pair.second());
        return here == Victims.Status.CIVILIAN && there == Victims.Status.COMBATANT
                || here == Victims.Status.COMBATANT && there == Victims.Status.CIVILIAN;
    }

    private static Victims.Status status(Statement statement) {
        return statement.claim().measures().victims().map(Victims::status).orElse(Victims.Status.UNSAID);
    }
}
