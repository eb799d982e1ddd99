package stemma.resolve.quantity;

import java.util.ArrayList;
import java.util.List;
import stemma.resolve.quantity.numeral.Cue;
import stemma.resolve.quantity.numeral.Cues;
import stemma.resolve.quantity.numeral.QuantityWords;
import stemma.resolve.quantity.numeral.Words;

/** Lets "more" without a noun count what was counted before: "a dozen houses were burnt and 3 more damaged". */
final class Ellipses implements Draft.Pass {

    private final Cues cues;

    Ellipses(Words words, QuantityWords lists) {
        this.cues = new Cues(words, lists);
    }

    @Override
    public List<Draft> over(List<Draft> drafts) {
        List<Draft> filled = new ArrayList<>();
        for (Draft draft : drafts) {
            boolean more = draft.unit().isEmpty() && (cues.isMore(draft.last()) || cues.is(draft.first(), Cue.ANOTHER));
            filled.add(more && !filled.isEmpty() ? draft.in(filled.getLast().unit()) : draft);
        }
        return filled;
    }
}
