package stemma.link.arithmetic.count;

import java.util.List;
import java.util.stream.Stream;
import stemma.link.Link;
import stemma.link.arithmetic.sum.Derivation;
import stemma.link.arithmetic.sum.Findings;

/** What a derived number that follows from claims, and a claim that says no more than it, are to each other. */
final class Entailing {

    private Entailing() {}

    /** The derivation, a link from each premise to it, and one from each premise to the claim that says no more. */
    static Findings of(Derivation derivation, Counted conclusion) {
        return of(derivation, Stream.empty(), conclusion);
    }

    /** The same, with links from claims that tell a premise once more. */
    static Findings of(Derivation derivation, Stream<Counted> again, Counted conclusion) {
        String reason = derivation.sentence() + " " + conclusion.words() + " says no more than that.";
        Stream<Link> links = Stream.concat(derivation.premises().stream(), again.map(Counted::id))
                .map(claim -> derivation.link(claim, new Link.End.OfClaim(conclusion.id()), reason));
        return findings(derivation, links);
    }

    static Findings of(Derivation derivation) {
        return findings(derivation, Stream.empty());
    }

    private static Findings findings(Derivation derivation, Stream<Link> conclusions) {
        return new Findings(
                List.of(derivation),
                List.of(),
                Stream.concat(derivation.links().stream(), conclusions).toList(),
                List.of());
    }
}
