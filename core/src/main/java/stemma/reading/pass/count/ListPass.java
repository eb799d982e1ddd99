package stemma.reading.pass.count;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import stemma.claim.ClaimType;
import stemma.extract.frame.Slot;
import stemma.language.Token;
import stemma.reading.pass.Draft;
import stemma.reading.pass.Pass;
import stemma.reading.pass.ReportView;
import stemma.resolve.quantity.CountedPhrase;

/**
 * Tells apart the numbers of a list that nobody sums: "killed three soldiers and five residents" states two claims with one
 * verb, each with its own count.
 */
public final class ListPass implements Pass {

    private static final Set<ClaimType> COUNTED =
            Set.of(ClaimType.KILLED, ClaimType.INJURED, ClaimType.DAMAGED, ClaimType.DETAINED);

    @Override
    public void apply(ReportView report) {
        List<Draft> made = new ArrayList<>();
        for (Draft draft : report.drafts()) {
            if (COUNTED.contains(draft.type()) && draft.slot(Slot.PATIENT).size() > 1) {
                made.addAll(split(draft));
            }
        }
        report.drafts().addAll(made);
        report.drafts().sort(java.util.Comparator.comparing(Draft::trigger));
    }

    /** A draft for every item of the list after the first; none where an item has no count of its own. */
    private static List<Draft> split(Draft draft) {
        List<Draft.Filler> items = draft.slot(Slot.PATIENT);
        List<CountedPhrase> counts =
                items.stream().flatMap(item -> count(draft, item).stream()).toList();
        if (counts.size() < items.size()) {
            return List.of();
        }
        List<Draft> made = new ArrayList<>();
        for (int i = 1; i < items.size(); i++) {
            made.add(one(draft.copy(), items.get(i), counts.get(i)));
        }
        one(draft, items.getFirst(), counts.getFirst());
        return made;
    }

    private static Draft one(Draft draft, Draft.Filler item, CountedPhrase count) {
        draft.fill(Slot.PATIENT, List.of(item), "item of a list", "every item has its own number");
        draft.count(count.quantity(), "item of a list", "it counts this item");
        return draft;
    }

    private static Optional<CountedPhrase> count(Draft draft, Draft.Filler item) {
        return draft.view().found().counts().stream()
                .filter(c -> c.kind() == CountedPhrase.Kind.COUNT
                        && QuantityPass.fits(draft.type(), c.quantity().unit()))
                .filter(c ->
                        item.head().map(Token::index).filter(i -> i == c.head()).isPresent())
                .findFirst();
    }
}
