package stemma.link.question;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import stemma.claim.ClaimType;
import stemma.claim.Factuality;
import stemma.claim.Quantity;
import stemma.claim.Quantity.Aspect;
import stemma.link.Basis;
import stemma.link.Link;
import stemma.link.LinkKind;
import stemma.link.Pair;
import stemma.link.Statement;
import stemma.link.question.setting.Fit;
import stemma.link.question.setting.Setting;
import stemma.link.question.setting.Voices;
import stemma.text.DayInterval;

/** Two numbers of one thing: the same, a later figure, or such as cannot both hold. */
final class NumberRule implements Rule {

    /** For so many days a toll is fresh. */
    private static final int DAYS = 3;

    /** Tolls of a fresh happening by two counters may differ by this factor and still be of one happening. */
    private static final double YOUNG = 1.5;

    /** In so many days a total since years ago hardly changes. */
    private static final int SLOW = 30;

    private final Setting setting;
    private final Voices voices;
    private final Signals updates;
    private final Signals.Parts parts;

    NumberRule(Setting setting, Voices voices, PairJudge.Words words) {
        this.setting = setting;
        this.voices = voices;
        this.updates = words.updates();
        this.parts = words.parts();
    }

    @Override
    public Optional<Link> of(Pair pair) {
        Optional<Numbers> found = Numbers.of(pair);
        if (found.isEmpty() || !isOneQuestion(pair, found.get())) {
            return Optional.empty();
        }
        Numbers numbers = found.get();
        if (isStateOfTwoDays(pair, numbers) && !areTwoCounters(pair)) {
            return later(pair, "Both tell how it stands, on different days: " + numbers.words());
        }
        if (numbers.isOneVague()
                && !voices.areTwoOrigins(pair)
                && numbers.range().hardMeets(numbers.other())) {
            return Optional.empty();
        }
        if (!numbers.areEqual() && isOneCounter(pair)) {
            return later(pair, "One counter, a later figure: " + numbers.words());
        }
        boolean toll = pair.isOneHappening() && !Setting.isCampaign(pair.first());
        boolean near = numbers.range().ratio(numbers.other()) <= YOUNG;
        boolean young = toll && Setting.isFresh(pair, DAYS) && near;
        boolean floors = toll && (numbers.areFloors() || isYoungFloor(pair, numbers));
        boolean meet = numbers.range().softMeets(numbers.other()) && (!floors || near);
        if (numbers.areEqual() || meet || young) {
            return voices.fitting(pair, Basis.NUMBER, "Their numbers can both hold: " + numbers.words());
        }
        return apart(pair, numbers);
    }

    /** "At least 22" of the first hours and 126 of the next day can both hold, and do not confirm each other. */
    private static boolean isYoungFloor(Pair pair, Numbers numbers) {
        return pair.first().type().isHarm() && Setting.isFresh(pair, DAYS) && numbers.isOneFloor();
    }

    private boolean isOneQuestion(Pair pair, Numbers numbers) {
        Subject here = Subject.of(pair.first(), numbers.first());
        Subject there = Subject.of(pair.second(), numbers.second());
        Fit place = setting.place(pair);
        boolean near = place == Fit.EQUAL || place == Fit.UNSAID;
        boolean campaigns = near && Setting.isCampaign(pair.first()) && Setting.isCampaign(pair.second());
        boolean states = isState(pair, numbers)
                && (place == Fit.EQUAL
                        || isShare(pair, numbers) && setting.spots().isPerhapsEqual(pair))
                && Setting.isCampaign(pair.first()) == Setting.isCampaign(pair.second());
        return here.equals(there)
                && !setting.spots().areOpposite(pair)
                && isOneKind(pair)
                && !isOtherWindow(pair, numbers)
                && isSaidAlike(pair)
                && !numbers.isOneJoint()
                && (pair.isOneHappening() || !numbers.differInAspect() && !numbers.isOneMore())
                && !Setting.areVictimsOpposed(pair)
                && !parts.differ(pair, numbers)
                && (pair.isOneHappening() || campaigns || states);
    }

    /** Whether both count what was new, over days of which some only are the same. */
    private boolean isOtherWindow(Pair pair, Numbers numbers) {
        return numbers.first().aspect() == Aspect.FLOW
                && numbers.second().aspect() == Aspect.FLOW
                && !pair.first().type().isHarm()
                && setting.days(pair) == Fit.NESTED;
    }

    /** What one side took and what another holds are two questions. */
    private boolean isOneKind(Pair pair) {
        boolean ground =
                pair.first().type() == ClaimType.CAPTURED || pair.first().type() == ClaimType.CONTROLS;
        return !ground || pair.first().type() == pair.second().type() && !voices.areDoersApart(pair);
    }

    private static boolean isSaidAlike(Pair pair) {
        Factuality here = pair.first().claim().factuality();
        Factuality there = pair.second().claim().factuality();
        return here == there
                || here == Factuality.POSSIBLE && there == Factuality.ASSERTED
                || here == Factuality.ASSERTED && there == Factuality.POSSIBLE;
    }

    private static boolean isState(Pair pair, Numbers numbers) {
        return isState(pair.first(), numbers.first()) && isState(pair.second(), numbers.second());
    }

    /** What is so at a day, and what has come together until then; the taken share of an area is such a thing, too. */
    private static boolean isState(Statement statement, Quantity number) {
        return isShare(statement, number) || number.aspect() == Aspect.STOCK || number.aspect() == Aspect.RUNNING;
    }

    private static boolean isShare(Pair pair, Numbers numbers) {
        return isShare(pair.first(), numbers.first()) && isShare(pair.second(), numbers.second());
    }

    private static boolean isShare(Statement statement, Quantity number) {
        return Subject.of(statement, number).equals(new Subject("ground", "percent"));
    }

    /** Whether one is of a clearly later day; totals of a long war that nobody signs may differ from day to day. */
    private boolean isStateOfTwoDays(Pair pair, Numbers numbers) {
        Optional<LocalDate> here = asOf(pair.first());
        Optional<LocalDate> there = asOf(pair.second());
        if (!isState(pair, numbers) || pair.isInOneReport() || here.isEmpty() || there.isEmpty()) {
            return false;
        }
        long apart = Math.abs(ChronoUnit.DAYS.between(here.get(), there.get()));
        return !numbers.range().softMeets(numbers.other()) && apart > (Setting.isCampaign(pair.first()) ? SLOW : 0);
    }

    private boolean isOneCounter(Pair pair) {
        return voices.haveOneOrigin(pair) || (pair.isInOneReport() && updates.tell(pair));
    }

    /** Tolls of one happening by two who count: the later of them stands beside the other, and replaces it not. */
    private boolean areTwoCounters(Pair pair) {
        return pair.first().type().isHarm()
                && !Setting.isCampaign(pair.first())
                && !pair.first().chain().isEmpty()
                && !pair.second().chain().isEmpty()
                && !voices.haveOneOrigin(pair);
    }

    private Optional<Link> later(Pair pair, String reason) {
        Statement later = isFirstLater(pair) ? pair.first() : pair.second();
        return Optional.of(pair.link(LinkKind.SUPERSEDES, later, Basis.NUMBER, reason));
    }

    /** The later of two figures: by its day, then by a word of update, then the higher one. */
    private boolean isFirstLater(Pair pair) {
        Optional<LocalDate> here = asOf(pair.first());
        Optional<LocalDate> there = asOf(pair.second());
        if (here.isPresent() && there.isPresent() && !here.equals(there)) {
            return here.get().isAfter(there.get());
        }
        Numbers numbers = Numbers.of(pair).orElseThrow();
        return numbers.range().point() >= numbers.other().point();
    }

    private static Optional<LocalDate> asOf(Statement statement) {
        Optional<LocalDate> state = statement
                .quantity()
                .filter(number -> number.aspect() == Aspect.STOCK)
                .flatMap(number -> statement.statedDays().flatMap(DayInterval::latest));
        return state.or(() -> statement.published().latest())
                .or(() -> statement.days().latest());
    }

    private Optional<Link> apart(Pair pair, Numbers numbers) {
        boolean canMeet = numbers.range().hardMeets(numbers.other());
        if (canMeet && numbers.isOneVague() || pair.isInOneReport() && (canMeet || !isToldTwice(pair))) {
            return Optional.empty();
        }
        if (setting.place(pair) == Fit.NESTED) {
            return unlike(pair, Basis.PLACE, "One counts for a part of the place that the other counts for", numbers);
        }
        if (Setting.isUndated(pair.first()) || Setting.isUndated(pair.second())) {
            return unlike(pair, Basis.UNDATED, "One gives no day, so that nobody can tell which is the later", numbers);
        }
        if (!pair.first().type().isHarm() && !isShare(pair, numbers) && !isOneWindow(pair)) {
            return unlike(pair, Basis.WINDOW, "They count over different days, or do not say over which", numbers);
        }
        if (isLowerEarlier(pair, numbers)) {
            return unlike(pair, Basis.STAGE, "The lower toll is of an earlier day, and tolls rise", numbers);
        }
        if (numbers.areFloors() && !Setting.isCampaign(pair.first())) {
            return unlike(pair, Basis.STAGE, "Both are least numbers, and may be of different hours", numbers);
        }
        if (numbers.isOneFloor()
                && numbers.range().hardMeets(numbers.other())
                && pair.first().type().isHarm()) {
            return unlike(pair, Basis.STAGE, "One is a least number, and may be of an earlier hour", numbers);
        }
        Link link = pair.link(
                LinkKind.CONTRADICTS,
                Basis.NUMBER,
                "They answer the same question with numbers that lie apart: " + numbers.words());
        boolean sure = !numbers.range().hardMeets(numbers.other()) && setting.areDaysTold(pair);
        return Optional.of(sure ? link.hard() : link);
    }

    /** Whether both count over the same days; where neither says over which, what they say of one place is taken for one count. */
    private boolean isOneWindow(Pair pair) {
        boolean unsaid = pair.first().statedDays().isEmpty()
                && pair.second().statedDays().isEmpty();
        return setting.days(pair) == Fit.EQUAL || unsaid && setting.place(pair) == Fit.EQUAL;
    }

    /** Whether one report has two answers to one question from two voices; one voice that gives two numbers tells of two things. */
    private boolean isToldTwice(Pair pair) {
        return setting.place(pair) != Fit.NESTED && setting.days(pair) != Fit.APART && voices.areTwo(pair);
    }

    /** Whether the lower of two tolls of one happening was told on an earlier day. */
    private static boolean isLowerEarlier(Pair pair, Numbers numbers) {
        boolean firstLower = numbers.range().point() < numbers.other().point();
        Optional<LocalDate> lower = asOf(firstLower ? pair.first() : pair.second());
        Optional<LocalDate> higher = asOf(firstLower ? pair.second() : pair.first());
        return pair.first().type().isHarm()
                && pair.isOneHappening()
                && !Setting.isCampaign(pair.first())
                && lower.isPresent()
                && higher.filter(lower.get()::isBefore).isPresent();
    }

    private static Optional<Link> unlike(Pair pair, Basis on, String why, Numbers numbers) {
        return Optional.of(pair.link(LinkKind.NOT_COMPARABLE, on, why + ": " + numbers.words()));
    }
}
