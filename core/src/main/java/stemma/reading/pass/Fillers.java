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
        Span span = view.found().places().stream()
                .filter(p -> p.head().equals(head) && p.naming() != PlaceMention.Naming.MODIFIER)
                .map(PlaceMention::span)
                .findFirst()
                .orElseGet(() -> view.grammar().phrases().span(head));
        return new Draft.Filler(span, Optional.of(head));
    }

    static Draft.Filler of(PlaceMention mention) {
        return new Draft.Filler(mention.span(), Optional.of(mention.head()));
    }
}
