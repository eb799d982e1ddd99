package stemma.resolve.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import stemma.resolve.actor.ActorWords.WordClass;

/**
 * The words of one mention, with the names in them and the words around those.
 *
 * @param words the mention as it stands
 * @param hits names, left to right, without those that only tell a backer
 * @param around folded words that belong to no name, up to where somebody is ("... in Idlib")
 * @param folded all words, folded
 */
public record ActorPhrase(String words, List<ActorHit> hits, List<String> around, List<String> folded) {

    public ActorPhrase {
        hits = List.copyOf(hits);
        around = List.copyOf(around);
        folded = List.copyOf(folded);
    }

    /** The words of a mention, taken apart. */
    public static ActorPhrase of(String words, ActorTable table, ActorWords known) {
        ActorText text = table.text(words);
        List<String> folded = text.words().stream().map(ActorText.Word::folded).toList();
        List<ActorHit> hits = new ArrayList<>(table.find(text));
        hits.removeIf(hit -> hit.to() < folded.size() && known.is(folded.get(hit.to()), WordClass.BACKED));
        int last = hits.isEmpty() ? folded.size() : hits.getLast().to();
        int where = IntStream.range(last, folded.size())
                .filter(i -> known.is(folded.get(i), WordClass.WHERE))
                .findFirst()
                .orElse(folded.size());
        List<String> around = IntStream.range(0, where)
                .filter(i -> hits.stream().noneMatch(hit -> hit.covers(i)))
                .mapToObj(folded::get)
                .toList();
        return new ActorPhrase(words, hits, around, folded);
    }

    /** Names that say it all. */
    public List<ActorHit> full() {
        return hits.stream().filter(hit -> hit.use() == ActorName.Use.FULL).toList();
    }

    /** Whether one name is all of the words. */
    public boolean isName() {
        return hits.size() == 1 && around.isEmpty();
    }

    /** The words of a name, folded. */
    public List<String> wordsOf(ActorHit hit) {
        return folded.subList(hit.from(), hit.to());
    }
}
