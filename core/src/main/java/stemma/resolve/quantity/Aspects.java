package stemma.resolve.quantity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import stemma.claim.Quantity.Aspect;
import stemma.resolve.quantity.numeral.Cue;
import stemma.resolve.quantity.numeral.Cues;
import stemma.resolve.quantity.numeral.Phrases;
import stemma.resolve.quantity.numeral.QuantityWords;
import stemma.resolve.quantity.numeral.Words;

/** Tells the aspect of a count by the nearest word of its sentence that speaks of a window, a start or what is left. */
final class Aspects {

    private static final Set<String> TIMELESS = Set.of("day", "km");

    /** Farther than any word of a sentence: a hint of another clause counts only where the own one has none. */
    private static final int OTHER_CLAUSE = 1000;

    private final Words words;
    private final Cues cues;
    private final List<Integer> clauses = new ArrayList<>();
    private final List<Hint> hints = new ArrayList<>();

    private record Hint(int at, Aspect aspect) {}

    private int distance(Hint hint, Draft draft) {
        int from = Math.min(hint.at(), draft.first());
        int to = Math.max(hint.at(), draft.last());
        long between = clauses.stream().filter(at -> from < at && at < to).count();
        int apart = Math.max(0, Math.max(draft.first() - hint.at(), hint.at() - draft.last()));
        return apart + Math.toIntExact(between) * OTHER_CLAUSE;
    }

    /** @param windows places of amounts of time that were read as a window ("in 24 hours") */
    Aspects(Words words, QuantityWords lists, List<Integer> windows) {
        this.words = words;
        this.cues = new Cues(words, lists);
        windows.forEach(at -> hints.add(new Hint(at, Aspect.FLOW)));
        Phrases aspects = new Phrases(words, lists.aspects());
        for (int at = 0; at < words.size(); at++) {
            int place = at;
            if (isOperation(at, new Units(words, lists))) {
                hints.add(new Hint(at, Aspect.FLOW));
            }
            if (cues.is(at, Cue.CLAUSE)) {
                clauses.add(at);
            }
            aspects.at(at)
                    .filter(match -> !isReason(place))
                    .map(match -> Aspect.valueOf(match.value().toUpperCase(Locale.ROOT)))
                    .ifPresent(aspect -> hints.add(new Hint(place, aspect)));
        }
    }

    /** "during a three-day operation". */
    private boolean isOperation(int at, Units units) {
        return cues.is(at, Cue.DURING)
                && words.tag(at + 1).equals("DT")
                && words.isHyphen(at + 3)
                && units.known(at + 4).filter(unit -> unit.name().equals("day")).isPresent();
    }

    /** A hint that follows after a comma speaks of something else. */
    private boolean isCut(int from, int to) {
        return IntStream.range(from + 1, to).anyMatch(at -> words.at(at).isOneOf(",", ";"));
    }

    /** "since they had", "since Turkey closed": tells why, not since when. */
    private boolean isReason(int at) {
        boolean name = words.tag(at + 1).startsWith("NN")
                && (words.tag(at + 2).startsWith("VB") || words.tag(at + 2).equals("MD"));
        return cues.is(at, Cue.SINCE) && (name || words.tag(at + 1).equals("PRP"));
    }

    /** The nearest hint decides; of two that are as near, the one that is named first in {@link Aspect}. */
    Aspect of(Draft draft) {
        if (TIMELESS.contains(draft.unit())) {
            return Aspect.UNSAID;
        }
        return hints.stream()
                .filter(hint -> hint.at() < draft.first() || !isCut(draft.last(), hint.at()))
                .min(Comparator.comparingInt((Hint hint) -> distance(hint, draft))
                        .thenComparing(Hint::aspect))
                .map(Hint::aspect)
                .orElse(Aspect.UNSAID);
    }
}
