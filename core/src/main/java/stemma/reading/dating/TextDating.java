package stemma.reading.dating;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import stemma.claim.TimeInterval;
import stemma.claim.TimeInterval.Anchor;
import stemma.claim.TimeInterval.Precision;
import stemma.language.Lexicon;
import stemma.resolve.time.FoundTime;
import stemma.resolve.time.TimeResolver;
import stemma.text.DayEvidence;
import stemma.text.DayEvidence.Strength;
import stemma.text.DayInterval;
import stemma.text.Document;
import stemma.text.Zone;

/** Tells from the words of time in a report when it can have been published. Immutable and safe for use by several threads. */
public final class TextDating {

    private static final int LONGEST_YEAR = 366;
    private static final int DAYS_OF_DECADE = 3652;

    private final TimeResolver times;
    private final DatingWords words;

    public TextDating(TimeResolver times, DatingWords words) {
        this.times = times;
        this.words = words;
    }

    /** Words of time with the tense of what is told of them. */
    private record Sign(Passage passage, TimeInterval time, Tense tense) {

        DayEvidence evidence(String what, DayInterval days, Strength strength) {
            return new DayEvidence(
                    what, days, strength, Optional.of(time.mention().span()));
        }

        String quoted() {
            return "\"" + time.mention().text().strip().replaceAll("\\s+", " ") + "\"";
        }
    }

    /**
     * The evidence that the sentences of a report give, which goes by what is known of its day already.
     *
     * @param passages the sentences of its parts that speak
     */
    public List<DayEvidence> evidence(Document document, List<Passage> passages) {
        DayInterval known = document.published();
        List<Sign> signs = signs(document.text(), passages);
        List<DayEvidence> found = new ArrayList<>(told(signs, known));
        if (known.isOneDay()) {
            return List.copyOf(found);
        }
        expected(signs).ifPresent(found::add);
        DayInterval left = document.with(found).published();
        yearless(document.text(), signs, left).ifPresent(found::add);
        found.addAll(open(signs));
        return List.copyOf(found);
    }

    private List<Sign> signs(String text, List<Passage> passages) {
        return passages.stream()
                .filter(passage -> passage.zone().kind() != Zone.Kind.COMMENT)
                .flatMap(passage -> times.resolve(text, passage.sentence(), DayInterval.unbounded()).stream()
                        .map(FoundTime::time)
                        .map(time -> new Sign(passage, time, tense(passage, time))))
                .toList();
    }

    private Tense tense(Passage passage, TimeInterval time) {
        return Tense.of(passage.sentence(), time.mention().span(), words.tenses());
    }

    /** The newest day told as past that fits what is known, and the newest that does not; of a known day only the latter. */
    private List<DayEvidence> told(List<Sign> signs, DayInterval known) {
        List<DayEvidence> all = signs.stream()
                .flatMap(sign -> lastPast(sign).stream()
                        .map(day -> sign.evidence(
                                "the text tells of " + sign.quoted() + " as past",
                                DayInterval.from(day),
                                Strength.TOLD)))
                .toList();
        Predicate<DayEvidence> fits = one -> known.meets(one.days());
        List<DayEvidence> found = new ArrayList<>();
        if (!known.isOneDay()) {
            newest(all, fits).ifPresent(found::add);
        }
        newest(all, fits.negate()).ifPresent(found::add);
        return found;
    }

    private static Optional<DayEvidence> newest(List<DayEvidence> all, Predicate<DayEvidence> which) {
        return all.stream()
                .filter(which)
                .max(Comparator.comparing(
                        (DayEvidence one) -> one.days().earliest().orElse(LocalDate.MIN)));
    }

    /** The first day on which the text can have been written, by words of time of a past that has its year. */
    private Optional<LocalDate> lastPast(Sign sign) {
        DayInterval days = sign.time().days();
        boolean since = sign.time().anchor() == Anchor.REPORT && days.latest().isEmpty();
        boolean past = sign.tense() == Tense.PAST || since && sign.tense() != Tense.AHEAD;
        if (!past || days.earliest().isEmpty()) {
            return Optional.empty();
        }
        return days.latest().isEmpty()
                ? days.earliest().filter(day -> since)
                : Optional.of(startOfLast(days.earliest().get(), days.latest().get(), exactness(sign)));
    }

    /** One day of a calendar that is a day uncertain reads as some days; only its first is sure. */
    private Precision exactness(Sign sign) {
        Precision precision = sign.time().precision();
        return precision == Precision.DAYS && !has(words.months(), sign) ? Precision.DAY : precision;
    }

    /** Of days the last, of months the first day of the last: a report may tell of a month that is not over. */
    private static LocalDate startOfLast(LocalDate first, LocalDate last, Precision precision) {
        LocalDate start = switch (precision) {
            case PART_OF_DAY, DAY, OPEN, VAGUE -> first;
            case DAYS -> last;
            case WEEK -> last.minusDays(6);
            case MONTH -> last.withDayOfMonth(1);
            case YEAR -> last.isBefore(first.plusDays(DAYS_OF_DECADE - 1L)) ? last.withDayOfYear(1) : first;
        };
        return start.isBefore(first) ? first : start;
    }

    /** The earliest day of which the text speaks as to come. */
    private static Optional<DayEvidence> expected(List<Sign> signs) {
        return signs.stream()
                .filter(sign -> sign.tense() == Tense.AHEAD && sign.time().anchor() == Anchor.CALENDAR)
                .flatMap(sign -> sign.time().days().latest().stream()
                        .map(day -> sign.evidence(
                                "the text speaks of " + sign.quoted() + " as to come",
                                DayInterval.until(day),
                                Strength.EXPECTED)))
                .min(Comparator.comparing(
                        (DayEvidence one) -> one.days().latest().orElse(LocalDate.MAX)));
    }

    /** The newest day without a year that is told as past, where what is known leaves a year at most and it lies within that. */
    private Optional<DayEvidence> yearless(String text, List<Sign> signs, DayInterval left) {
        if (left.earliest().isEmpty()
                || left.latest().isEmpty()
                || left.latest().get().isAfter(left.earliest().get().plusDays(LONGEST_YEAR))) {
            return Optional.empty();
        }
        return signs.stream()
                .filter(sign -> isYearless(sign) && sign.tense() == Tense.PAST)
                .flatMap(sign -> seenFrom(text, sign, left.latest().get()).stream()
                        .filter(day -> day.isAfter(left.earliest().get()))
                        .map(day -> sign.evidence(
                                "the text tells of " + sign.quoted() + " without a year, and " + day
                                        + " is the latest that it can mean",
                                DayInterval.from(day),
                                Strength.WEAK)))
                .max(Comparator.comparing(
                        (DayEvidence one) -> one.days().earliest().orElse(LocalDate.MIN)));
    }

    private Optional<LocalDate> seenFrom(String text, Sign sign, LocalDate day) {
        return times.resolve(text, sign.passage().sentence(), DayInterval.on(day)).stream()
                .map(FoundTime::time)
                .filter(time -> time.mention().equals(sign.time().mention()))
                .findFirst()
                .flatMap(time -> time.days().earliest());
    }

    private boolean isYearless(Sign sign) {
        return sign.time().anchor() == Anchor.REPORT && sign.time().days().isUnbounded() && has(words.months(), sign);
    }

    /** One sign of each kind that bounds nothing by itself. */
    private List<DayEvidence> open(List<Sign> signs) {
        List<Sign> relative = signs.stream()
                .filter(sign -> sign.time().anchor() == Anchor.REPORT
                        && sign.time().days().isUnbounded()
                        && sign.time().precision() != Precision.VAGUE)
                .toList();
        Predicate<Sign> yearless = this::isYearless;
        Predicate<Sign> weekday = yearless.negate().and(sign -> has(words.weekdays(), sign));
        Predicate<Sign> counted = yearless.or(weekday).negate();
        List<DayEvidence> found = new ArrayList<>();
        first(relative, yearless, "the text says %s without a year, which fits any year")
                .ifPresent(found::add);
        first(relative, weekday, "the text says %s without a date, which fits any week")
                .ifPresent(found::add);
        first(relative, counted, "the text says %s, counted from its own day, which it does not tell")
                .ifPresent(found::add);
        return found;
    }

    private static Optional<DayEvidence> first(List<Sign> signs, Predicate<Sign> which, String what) {
        return signs.stream()
                .filter(which)
                .findFirst()
                .map(sign -> sign.evidence(what.replace("%s", sign.quoted()), DayInterval.unbounded(), Strength.OPEN));
    }

    private static boolean has(Lexicon names, Sign sign) {
        return Arrays.stream(
                        sign.time().mention().text().toLowerCase(Locale.ROOT).split("[^\\p{L}]+", -1))
                .anyMatch(names::has);
    }
}
