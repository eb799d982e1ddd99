package stemma.reading.pass;

import java.util.Optional;
import stemma.language.Token;
import stemma.resolve.mention.PlaceMention;
import stemma.text.Span;

/** Turns heads of phrases into words that fill a slot. */
final class Fillers {

    private Fillers() {}

    /** The words of the place mention that a head belongs to, else those of its noun phrase. */
    static Draft.Filler of(SentenceView view, Token head) {
        Optional<PlaceMention> mention = view.found().places().stream()
                .filter(p -> p.head().equals(head) && p.naming() != PlaceMention.Naming.MODIFIER)
                .findFirst();
        if (mention.isEmpty()) {
            return new Draft.Filler(view.grammar().phrases().span(head), Optional.of(head));
        }
        return named(view, mention.get()).map(Fillers::of).orElseGet(() -> of(mention.get()));
    }

    /** "Madaya, a town near Damascus": the noun's name stands right before it. */
    private static Optional<PlaceMention> named(SentenceView view, PlaceMention mention) {
        if (mention.naming() != PlaceMention.Naming.NOUN) {
            return Optional.empty();
        }
        return view.found().places().stream()
                .filter(p -> p.naming() == PlaceMention.Naming.NAME)
                .filter(p -> p.head().index() < mention.head().index() && mention.head().index() - p.head().index() <= 4)
                .filter(p -> mention.head().head() == p.head().index() && !mention.head().is("nmod"))
                .findFirst();
    }

    static Draft.Filler of(PlaceMention mention) {
        return new Draft.Filler(mention.span(), Optional.of(mention.head()));
    }
}
