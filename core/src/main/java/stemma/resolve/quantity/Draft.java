package stemma.resolve.quantity;

import java.util.List;
import java.util.Optional;
import stemma.claim.Quantity.Subset;
import stemma.claim.Quantity.Whole;
import stemma.resolve.quantity.CountedPhrase.Kind;
import stemma.resolve.quantity.numeral.Hedge;

/**
 * A count while it is being read; its places count words, not tokens.
 *
 * @param first its first word
 * @param last its last word
 * @param head the noun that is counted, or the number where it stands alone
 * @param value what the number says
 * @param unit as in {@link stemma.claim.Quantity}
 * @param group the noun group, where there is one
 * @param tie how it hangs together with other counts
 */
record Draft(int first, int last, int head, Hedge.Value value, String unit, Optional<Group> group, Tie tie) {

    static final String PERSON = "person";

    /** Looks at all counts of a sentence together and ties some of them to others. */
    interface Pass {

        /**
         * The counts with their ties.
         *
         * @param drafts in the order of the sentence; not changed
         */
        List<Draft> over(List<Draft> drafts);
    }

    /** How a count hangs together with others of its sentence. */
    record Tie(Kind kind, Optional<Whole> of, List<Subset> subsets) {
        static final Tie NONE = new Tie(Kind.COUNT, Optional.empty(), List.of());

        Tie {
            subsets = List.copyOf(subsets);
        }
    }

    /** A count with a noun group. */
    static Draft of(int first, Group group, Hedge.Value value) {
        return new Draft(first, group.last(), group.head(), value, group.unit(), Optional.of(group), Tie.NONE);
    }

    Draft as(Kind kind) {
        return new Draft(first, last, head, value, unit, group, new Tie(kind, tie.of, tie.subsets));
    }

    Draft from(int newFirst) {
        return new Draft(newFirst, last, head, value, unit, group, tie);
    }

    Draft in(String other) {
        return new Draft(first, last, head, value, other, group, tie);
    }

    Draft of(Whole whole) {
        return new Draft(first, last, head, value, unit, group, new Tie(tie.kind, Optional.of(whole), tie.subsets));
    }

    Draft including(List<Subset> parts) {
        return new Draft(first, last, head, value, unit, group, new Tie(tie.kind, tie.of, parts));
    }

    /** The same count with a group that was found later. */
    Draft with(Group newGroup) {
        return new Draft(first, newGroup.last(), newGroup.head(), value, newGroup.unit(), Optional.of(newGroup), tie);
    }

    boolean is(Kind kind) {
        return tie.kind == kind;
    }

    /** The number where it is one. */
    Optional<Double> number() {
        boolean one = value.bounds().low().isPresent()
                && value.bounds().low().equals(value.bounds().high());
        return one ? Optional.of(value.bounds().low().getAsDouble()) : Optional.empty();
    }
}
