package stemma.link.occurrence;

import java.time.temporal.ChronoUnit;
import java.util.Optional;
import stemma.link.Statement;
import stemma.text.DayInterval;

/** Whether two claims can speak of the same days. */
final class DaySign implements Sign {

    private static final double SAME = 1;
    private static final double MEET = 0.3;
    private static final double FRESH = 0.5;

    private static final double CAMPAIGN = 1.7;

    /** People who move, and towns that fall, are on the way for longer than one day; in days. */
    private static final int PROCESS = 1;

    /** A report tells of what is new: a happening without a day of its own is hardly older than this, in days. */
    private static final int NEWS = 4;

    /** A window of more days than this tells of a campaign or a whole war. */
    private static final int LONG = 45;

    @Override
    public Verdict of(Statement a, Statement b) {
        if (isLong(a) != isLong(b)) {
            return Verdict.opposed("one tells of a long time, the other of days");
        }
        Optional<DayInterval> here = a.statedDays();
        Optional<DayInterval> there = b.statedDays();
        if (here.isPresent() && there.isPresent()) {
            return isLong(a) ? sinceThen(here.get(), there.get()) : stated(a, here.get(), there.get());
        }
        if (a.isInReportOf(b)) {
            return Verdict.silent();
        }
        return news(a).meets(news(b))
                ? new Verdict(FRESH, "both were news at one time")
                : Verdict.opposed("they were news at different times");
    }

    private static Verdict sinceThen(DayInterval here, DayInterval there) {
        return here.meets(there)
                ? new Verdict(CAMPAIGN, "both count over one long time")
                : Verdict.opposed("two times");
    }

    private static Verdict stated(Statement statement, DayInterval here, DayInterval there) {
        if (here.equals(there)) {
            return new Verdict(SAME, "both say the same days");
        }
        int slack = statement.type().isHarm() ? 0 : PROCESS;
        return here.widen(slack).meets(there)
                ? new Verdict(MEET, "their days meet")
                : Verdict.opposed("they say different days");
    }

    /** The days on which the thing can have happened, where a claim that states none is taken for news. */
    static DayInterval news(Statement statement) {
        return statement
                .statedDays()
                .map(days -> days.widen(1))
                .orElseGet(() -> new DayInterval(
                        statement.published().earliest().map(day -> day.minusDays(NEWS)),
                        statement.published().latest()));
    }

    static boolean isLong(Statement statement) {
        return statement
                .statedDays()
                .filter(days -> ChronoUnit.DAYS.between(
                                days.earliest().orElseThrow(), days.latest().orElseThrow())
                        > LONG)
                .isPresent();
    }
}
