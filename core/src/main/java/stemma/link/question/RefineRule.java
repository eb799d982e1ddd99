package stemma.link.question;

import java.util.Optional;
import stemma.claim.Quantity;
import stemma.link.Basis;
import stemma.link.Link;
import stemma.link.LinkKind;
import stemma.link.Pair;
import stemma.link.Statement;

/** Two claims of one type and one happening, of which one adds a number, a day or a smaller place and leaves out nothing. */
final class RefineRule implements Rule {

    private final Voices voices;

    RefineRule(Voices voices) {
        this.voices = voices;
    }

    @Override
    public Optional<Link> of(Pair pair) {
        boolean eligible = pair.isOneHappening()
                && pair.first().type() == pair.second().type()
                && pair.first().claim().factuality() == pair.second().claim().factuality()
                && (pair.isInOneReport() || voices.haveOneOrigin(pair));
        if (!eligible) {
            return Optional.empty();
        }
        return narrower(pair, pair.first(), pair.second()).or(() -> narrower(pair, pair.second(), pair.first()));
    }

    private static Optional<Link> narrower(Pair pair, Statement exact, Statement other) {
        boolean number = isCounted(exact) && !isCounted(other);
        boolean day = exact.statedDays().isPresent() && other.statedDays().isEmpty();
        boolean lost = !isCounted(exact) && isCounted(other)
                || exact.statedDays().isEmpty() && other.statedDays().isPresent()
                || exact.places().isEmpty() && !other.places().isEmpty();
        return (number || day) && !lost
                ? Optional.of(pair.link(
                        LinkKind.REFINES,
                        exact,
                        number ? Basis.NUMBER : Basis.DAY,
                        number ? "It adds the number" : "It adds the day"))
                : Optional.empty();
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
