package stemma.reading.pass.place;

import java.util.List;
import java.util.Optional;
import stemma.extract.frame.Slot;
import stemma.language.Phrases;
import stemma.language.Sentence;
import stemma.language.Token;
import stemma.reading.pass.Draft;
import stemma.reading.pass.Pass;
import stemma.reading.pass.ReportView;
import stemma.resolve.mention.PlaceMention;
import stemma.text.Span;

/** Adds to a bare noun the clause that tells which place it is: "areas that the rebels hold". */
public final class WhichPlacePass implements Pass {

    private static final int LONGEST = 14;

    @Override
    public void apply(ReportView report) {
        for (Draft draft : report.drafts()) {
            for (Slot slot : List.of(Slot.PLACE, Slot.PLACE_FROM, Slot.PLACE_TO)) {
                List<Draft.Filler> told =
                        draft.slot(slot).stream().map(f -> widen(draft, f)).toList();
                told = withoutKinds(draft, told);
                if (!told.equals(draft.slot(slot))) {
                    draft.fill(slot, told, "clause that tells which", "the noun alone names no place");
                }
            }
        }
    }

    /** "in areas on the edge of A": where a place is named, a noun of kind alone says nothing. */
    private static List<Draft.Filler> withoutKinds(Draft draft, List<Draft.Filler> places) {
        List<Draft.Filler> telling =
                places.stream().filter(f -> !isKind(draft, f)).toList();
        return telling.isEmpty() ? places : telling;
    }

    private static boolean isKind(Draft draft, Draft.Filler filler) {
        Phrases phrases = draft.view().grammar().phrases();
        return filler.head()
                .filter(h -> h.span().equals(filler.span()) && !h.isProperNoun())
                .filter(h -> phrases.isAnyPlace(h)
                        || phrases.isKindOfPlace(h) && !h.tag().endsWith("S"))
                .isPresent();
    }

    private static Draft.Filler widen(Draft draft, Draft.Filler filler) {
        return filler.head()
                .filter(h -> draft.view().grammar().phrases().isAnyPlace(h)
                        && h.span().end() == filler.span().end())
                .filter(h -> draft.view().found().places().stream()
                        .noneMatch(p -> p.naming() == PlaceMention.Naming.NAME
                                && p.span().overlaps(h.span())))
                .flatMap(h -> clause(draft, h))
                .map(end -> new Draft.Filler(filler.span().cover(end), filler.head()))
                .orElse(filler);
    }

    /** The words of the clause right behind a noun, unless it is the draft's own or has a comma before it. */
    private static Optional<Span> clause(Draft draft, Token noun) {
        Sentence sentence = draft.view().sentence();
        return sentence.children(noun, "acl")
                .filter(c -> sentence.subtree(c).getFirst().index() == noun.index() + 1)
                .filter(c -> !c.tag().equals("VBG") && !sentence.isUnder(draft.head(), c))
                .map(c -> words(draft, sentence.subtree(c)))
                .filter(words -> !words.isEmpty() && words.size() <= LONGEST)
                .map(words -> words.getFirst().span().cover(words.getLast().span()))
                .findFirst();
    }

    /** The words of a clause up to its first comma or day. */
    private static List<Token> words(Draft draft, List<Token> clause) {
        return clause.stream()
                .takeWhile(t -> !t.is("punct"))
                .takeWhile(t -> draft.view().found().times().stream()
                        .noneMatch(time -> time.mention().span().overlaps(t.span())))
                .toList();
    }
}
