package stemma.text;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * On which days a report can have been published, and what each piece of evidence did to that.
 *
 * <p>The strongest evidence comes first; weaker evidence narrows what is left, and is rejected where it fits none of those days. An end
 * that nothing bounds stays open.
 *
 * @param days the days that are possible
 * @param expectedBy the day by which a reader expects it to have appeared, as the text speaks of that day as to come; a soft end that
 *     {@code days} does not have
 * @param weighed the evidence, the strongest first
 */
public record Publication(DayInterval days, Optional<LocalDate> expectedBy, List<Weighed> weighed) {

    /** A piece of evidence with what it did, and why in one plain sentence. */
    public record Weighed(DayEvidence evidence, Role role, String why) {}

    /** What a piece of evidence did. */
    public enum Role {
        /** It set an end of the interval, or both. */
        BOUNDS,
        /** It allows all days that stronger evidence had left. */
        AGREES,
        /** It sets a soft end. */
        SOFT,
        /** It fits none of the days that stronger evidence had left. */
        REJECTED,
        /** It bounds nothing by itself. */
        SILENT;

        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public Publication {
        weighed = List.copyOf(weighed);
    }

    /** Weighs evidence, in whatever order it comes. */
    public static Publication of(List<DayEvidence> evidence) {
        Weighing weighing = new Weighing();
        evidence.stream().sorted(Comparator.comparing(DayEvidence::strength)).forEach(weighing::add);
        return new Publication(weighing.days, weighing.expectedBy, weighing.weighed);
    }

    /** The evidence that set the first day, where something did. */
    public Optional<DayEvidence> first() {
        return last(evidence -> evidence.days().earliest().isPresent()
                && evidence.days().earliest().equals(days.earliest()));
    }

    /** The evidence that set the last day, where something did. */
    public Optional<DayEvidence> last() {
        return last(evidence ->
                evidence.days().latest().isPresent() && evidence.days().latest().equals(days.latest()));
    }

    private Optional<DayEvidence> last(java.util.function.Predicate<DayEvidence> sets) {
        return weighed.stream()
                .filter(one -> one.role() == Role.BOUNDS)
                .map(Weighed::evidence)
                .filter(sets)
                .findFirst();
    }

    /** The interval while evidence is laid on it. */
    private static final class Weighing {

        private final List<Weighed> weighed = new ArrayList<>();
        private DayInterval days = DayInterval.unbounded();
        private Optional<LocalDate> expectedBy = Optional.empty();

        void add(DayEvidence evidence) {
            if (evidence.days().isUnbounded()) {
                note(evidence, Role.SILENT, "it bounds nothing by itself");
            } else if (!days.meets(evidence.days())) {
                note(evidence, Role.REJECTED, "it does not fit " + days.inWords() + ", which weighs more");
            } else if (evidence.strength() == DayEvidence.Strength.EXPECTED) {
                expectedBy = earlier(expectedBy, evidence.days().latest());
                note(evidence, Role.SOFT, "it bounds the end softly and closes nothing");
            } else {
                narrow(evidence);
            }
        }

        private void narrow(DayEvidence evidence) {
            DayInterval left = days.narrow(evidence.days());
            if (left.equals(days)) {
                note(evidence, Role.AGREES, "it agrees and leaves nothing out");
            } else {
                days = left;
                note(evidence, Role.BOUNDS, "it leaves " + left.inWords());
            }
        }

        private void note(DayEvidence evidence, Role role, String why) {
            weighed.add(new Weighed(evidence, role, why));
        }

        private static Optional<LocalDate> earlier(Optional<LocalDate> one, Optional<LocalDate> other) {
            return one.isPresent() && other.isPresent() && one.get().isBefore(other.get()) ? one : other.or(() -> one);
        }
    }
}
