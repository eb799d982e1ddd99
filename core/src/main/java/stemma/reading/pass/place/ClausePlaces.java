package stemma.reading.pass.place;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import stemma.extract.frame.Slot;
import stemma.language.Token;
import stemma.reading.pass.Draft;
import stemma.reading.pass.SentenceView;
import stemma.resolve.mention.PlaceMention;

/** Places that a clause names by a small word only: "where", "from it". */
final class ClausePlaces {

    private static final Set<String> PLACED = Set.of("in", "from", "into", "inside", "around", "near", "on");
    /** How many words may stand between a place and the clause that tells of it. */
    private static final int NEAR = 4;

    private ClausePlaces() {}

    /** "A, where shells hit a market": the place that a clause with "where" tells of. */
    static Optional<PlaceMention> where(Draft draft) {
        SentenceView view = draft.view();
        Token at = draft.head();
        for (int steps = 0; steps < 4 && at.head() >= 0; steps++) {
            Token above = view.sentence().get(at.head());
            boolean clause = at.is("acl:relcl") || at.is("advcl");
            if (clause
                    && view.sentence()
                            .children(at, "advmod")
                            .anyMatch(t -> t.lower().equals("where"))) {
                return nearestBefore(view, view.sentence().subtree(at).getFirst());
            }
            at = above;
        }
        return Optional.empty();
    }

    private static Optional<PlaceMention> nearestBefore(SentenceView view, Token clause) {
        return view.found().places().stream()
                .filter(m -> m.naming() == PlaceMention.Naming.NAME || m.naming() == PlaceMention.Naming.NOUN)
                .filter(m -> m.span().end() <= clause.span().start())
                .reduce((first, second) -> second)
                .filter(m -> clause.index() - m.head().index() <= NEAR);
    }

    /** "withdrew from it", "shells fell on it": a place by a pronoun, which is named later. */
    static void pointedAt(Draft draft) {
        SentenceView view = draft.view();
        view.sentence()
                .children(draft.head(), "obl")
                .filter(t -> t.lower().equals("it"))
                .filter(t -> PLACED.contains(view.grammar().phrases().preposition(t)))
                .findFirst()
                .ifPresent(it -> draft.fill(
                        draft.type().isMove() && PlacePass.FROM.contains(PlacePass.direction(view, it))
                                ? Slot.PLACE_FROM
                                : Slot.PLACE,
                        List.of(new Draft.Filler(it.span(), Optional.of(it))),
                        "place by a pronoun",
                        "the pronoun stands where places stand"));
    }
}
