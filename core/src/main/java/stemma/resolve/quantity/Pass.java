package stemma.resolve.quantity;

import java.util.List;

/** Looks at all counts of a sentence together and ties some of them to others. */
interface Pass {

    /**
     * The counts with their ties.
     *
     * @param drafts in the order of the sentence; not changed
     */
    List<Draft> over(List<Draft> drafts);
}
