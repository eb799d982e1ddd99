package stemma.resolve.quantity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import stemma.claim.Quantity.Whole;
import stemma.resolve.quantity.CountedPhrase.Kind;
import stemma.resolve.quantity.numeral.Cue;
import stemma.resolve.quantity.numeral.Cues;
import stemma.resolve.quantity.numeral.QuantityWords;
import stemma.resolve.quantity.numeral.Words;

/** Ties a part to its whole: "25 square kilometres of the total 45 square kilometres", "five of the 16 districts". */
final class Wholes implements Draft.Pass {

    private final Words words;
    private final Cues cues;
    private final Partitives partitives;

    Wholes(Words words, QuantityWords lists) {
        this.words = words;
        this.cues = new Cues(words, lists);
        this.partitives = new Partitives(words, lists);
    }

    @Override
    public List<Draft> over(List<Draft> drafts) {
        List<Draft> tied = new ArrayList<>();
        for (Draft whole : drafts) {
            Optional<Draft> part = tied.isEmpty() ? Optional.empty() : part(tied.getLast(), whole);
            part.ifPresent(found -> tied.set(tied.size() - 1, found));
            tied.add(part.isPresent() ? whole.from(total(tied.getLast())).as(Kind.WHOLE) : whole);
        }
        return tied;
    }

    private Optional<Draft> part(Draft part, Draft whole) {
        boolean alike = part.unit().equals(whole.unit())
                || part.group().isEmpty()
                || part.unit().equals("percent");
        int total = total(part);
        int number = cues.is(total, Cue.TOTAL) ? total + 1 : total;
        int start = cues.is(number, Cue.OF) ? number + 1 : number;
        boolean tied = alike && cues.is(part.last() + 1, Cue.OF) && start == whole.first();
        return whole.number()
                .filter(value -> tied)
                .map(value -> new Whole(words.mention(total, whole.last()), value, whole.unit()))
                .map(of -> inUnit(part, whole).of(of));
    }

    /** The word after "of the" that follows a part. */
    private int total(Draft part) {
        return partitives.skipDeterminers(cues.skip(part.last() + 1, Cue.OF));
    }

    /** A bare part counts what its whole counts. */
    private static Draft inUnit(Draft part, Draft whole) {
        return part.group().isEmpty() ? part.in(whole.unit()) : part;
    }
}
