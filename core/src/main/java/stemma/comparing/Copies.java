package stemma.comparing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import stemma.link.Basis;
import stemma.link.Link;
import stemma.link.Link.Compared;
import stemma.link.LinkKind;
import stemma.link.Pair;
import stemma.link.Statement;
import stemma.link.Values;
import stemma.link.copy.CopyFinder;
import stemma.link.copy.CopyFinder.Passage;

/** Links of claims of which one has its words from the other. */
final class Copies {

    private final CopyFinder finder;

    Copies(CopyFinder finder) {
        this.finder = finder;
    }

    /** What two claims of one type share: words of their sentences, and perhaps those that tell of the thing itself. */
    Optional<Passage> between(Pair pair) {
        return pair.first().type() == pair.second().type()
                ? finder.between(pair.first(), pair.second())
                : Optional.empty();
    }

    /** The copy is the report that came later; where days do not tell, the one whose id comes later. */
    Link link(Pair pair, Passage passage) {
        boolean forth = isSurelyBefore(pair.second(), pair.first());
        boolean known = forth || isSurelyBefore(pair.first(), pair.second());
        Statement copy = forth ? pair.first() : pair.second();
        Statement original = forth ? pair.second() : pair.first();
        String here = passage.here().in(pair.first().document().text());
        String there = passage.there().in(pair.second().document().text());
        List<Compared> compared = new ArrayList<>();
        compared.add(forth ? new Compared("words", here, there) : new Compared("words", there, here));
        Stream.of("number", "agent", "place", "means", "source")
                .map(what -> Values.of(what, copy, original))
                .filter(values -> !values.from().equalsIgnoreCase(values.to()))
                .forEach(compared::add);
        String unknown = known ? "" : "; which of them has it from the other is not known";
        String reason = "The sentences have " + passage.words() + " words running in common: “" + here + "”" + unknown;
        return pair.link(LinkKind.COPIES, copy, Basis.WORDS, reason + differences(compared))
                .comparing(compared);
    }

    private static String differences(List<Compared> compared) {
        String parts = compared.stream().skip(1).map(Compared::what).collect(Collectors.joining(", "));
        return parts.isEmpty() ? "" : "; they differ in " + parts;
    }

    private static boolean isSurelyBefore(Statement a, Statement b) {
        return a.published()
                .latest()
                .filter(day -> b.published().earliest().filter(day::isBefore).isPresent())
                .isPresent();
    }
}
