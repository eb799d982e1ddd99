package stemma.extract.frame;

import java.util.Set;
import stemma.language.NounClass;

/**
 * One way to fill a slot: which grammatical argument, and what it may name.
 *
 * @param function {@code subject}, {@code object}, {@code possessor}, {@code modifier}, or a preposition
 * @param classes what the argument must name; empty for anything
 */
public record Filling(String function, Set<NounClass> classes) {

    public Filling {
        classes = Set.copyOf(classes);
    }

    public boolean allows(NounClass named) {
        return classes.isEmpty() || classes.contains(named);
    }
}
