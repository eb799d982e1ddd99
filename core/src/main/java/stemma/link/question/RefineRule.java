package stemma.link.question;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import stemma.claim.Quantity;
import stemma.link.Basis;
import stemma.link.Link;
import stemma.link.LinkKind;
import stemma.link.Pair;
import stemma.link.Statement;
import stemma.text.DayInterval;

/** Two claims of one type, happening and source, of which one is more exact in a slot and less exact in none. */
final class RefineRule implements Rule {

    /** How a slot of one claim stands to the same slot of the other. */
    private enum Step {
        NARROWER,
        ALIKE,
        WIDER
    }

    private static final Map<Basis, String> ADDED = Map.of(
            Basis.NUMBER, "It adds the number",
            Basis.DAY, "It adds the day, or narrower days",
            Basis.PLACE, "It names a smaller place",
            Basis.MEANS, "It adds the means",
            Basis.AGENT, "It adds who did it");

    private final Setting setting;
    private final Voices voices;

    RefineRule(Setting setting, Voices voices) {
        this.setting = setting;
        this.voices = voices;
    }

    @Override
    public Optional<Link> of(Pair pair) {
        boolean eligible = pair.isOneHappening()
                && pair.first().type() == pair.second().type()
                && pair.first().claim().factuality() == pair.second().claim().factuality()
                && setting.days(pair) != Fit.APART
                && (pair.isInOneReport() || !voices.areTwoOrigins(pair));
        if (!eligible) {
            return Optional.empty();
        }
        return narrower(pair, pair.first(), pair.second()).or(() -> narrower(pair, pair.second(), pair.first()));
    }

    private Optional<Link> narrower(Pair pair, Statement exact, Statement other) {
        Map<Basis, Step> steps = Map.of(
                Basis.NUMBER, number(exact, other),
                Basis.DAY, day(exact, other),
                Basis.PLACE, place(pair, exact, other),
                Basis.MEANS, said(means(exact), means(other)),
                Basis.AGENT, said(voices.doer(exact), voices.doer(other)));
        if (steps.containsValue(Step.WIDER)) {
            return Optional.empty();
        }
        return List.of(Basis.NUMBER, Basis.DAY, Basis.PLACE, Basis.MEANS, Basis.AGENT).stream()
                .filter(on -> steps.get(on) == Step.NARROWER)
                .findFirst()
                .map(on -> pair.link(LinkKind.REFINES, exact, on, ADDED.getOrDefault(on, "")));
    }

    private static Step number(Statement exact, Statement other) {
        boolean here = isCounted(exact);
        boolean there = isCounted(other);
        boolean people = isOf(exact, "person") && isOf(other, "family");
        return step(
                here && (!there && isInWord(exact, other) || people),
                here != there || here && !number(exact).equals(number(other)));
    }

    /** 400 is one of "hundreds", and 18,000 none of "tens of thousands". */
    private static boolean isInWord(Statement exact, Statement other) {
        return other.quantity()
                .filter(word -> isOf(exact, word.unit()))
                .map(Quantity::bounds)
                .map(bounds -> Range.of(bounds).hardMeets(Range.of(number(exact).orElseThrow())))
                .orElse(true);
    }

    private static Step day(Statement exact, Statement other) {
        Optional<DayInterval> here = exact.statedDays();
        Optional<DayInterval> there = other.statedDays();
        boolean inside = here.isPresent()
                && !here.equals(there)
                && there.map(days -> days.contains(here.get())).orElse(true);
        return step(inside, !here.equals(there));
    }

    private Step place(Pair pair, Statement exact, Statement other) {
        if (setting.place(pair) == Fit.EQUAL
                || exact.places().isEmpty() && other.places().isEmpty()) {
            return Step.ALIKE;
        }
        boolean added = other.places().isEmpty() && !exact.places().isEmpty();
        boolean loose = pair.isInOneReport() && !setting.spots().isWithin(other, exact);
        return added ? Step.ALIKE : step(setting.spots().isWithin(exact, other), !loose);
    }

    private static Optional<Object> means(Statement statement) {
        return statement.claim().measures().means().map(means -> means);
    }

    private static Step said(Optional<?> here, Optional<?> there) {
        return step(here.isPresent() && there.isEmpty(), !here.equals(there));
    }

    private static Step step(boolean narrower, boolean differs) {
        if (narrower) {
            return Step.NARROWER;
        }
        return differs ? Step.WIDER : Step.ALIKE;
    }

    private static Optional<Quantity.Bounds> number(Statement statement) {
        return statement.quantity().map(Quantity::bounds);
    }

    private static boolean isOf(Statement statement, String unit) {
        return statement.quantity().filter(number -> number.unit().equals(unit)).isPresent();
    }

    /** "Mostly" and "dozens" are less than a number. */
    private static boolean isCounted(Statement statement) {
        return statement
                .quantity()
                .filter(number -> !number.is(Quantity.Mark.VAGUE))
                .filter(number -> number.bounds().low().isPresent()
                        || number.bounds().high().isPresent())
                .isPresent();
    }
}
