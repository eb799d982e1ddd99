package stemma.resolve.quantity;

import java.util.ArrayList;
import java.util.List;
import stemma.resolve.quantity.numeral.Cue;
import stemma.resolve.quantity.numeral.Cues;
import stemma.resolve.quantity.numeral.QuantityWords;
import stemma.resolve.quantity.numeral.Words;

/** Counts the people where families are told with their size: "two families of ten members" are ten people. */
final class Families implements Draft.Pass {

    private final Cues cues;

    Families(Words words, QuantityWords lists) {
        this.cues = new Cues(words, lists);
    }

    @Override
    public List<Draft> over(List<Draft> drafts) {
        List<Draft> merged = new ArrayList<>();
        for (Draft draft : drafts) {
            boolean size = !merged.isEmpty() && isSize(merged.getLast(), draft);
            merged.add(size ? merge(merged.removeLast(), draft) : draft);
        }
        return merged;
    }

    private boolean isSize(Draft families, Draft people) {
        return families.unit().equals("family")
                && (people.unit().equals(Draft.PERSON) || people.group().isEmpty())
                && people.first() == families.last() + 2
                && cues.is(families.last() + 1, Cue.OF);
    }

    private static Draft merge(Draft families, Draft people) {
        return new Draft(
                families.first(),
                people.last(),
                people.head(),
                people.value(),
                Draft.PERSON,
                people.group(),
                people.tie());
    }
}
