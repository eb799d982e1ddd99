package stemma.resolve.quantity;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import stemma.claim.Quantity;
import stemma.claim.Quantity.Mark;
import stemma.language.Sentence;
import stemma.resolve.quantity.numeral.Cues;
import stemma.resolve.quantity.numeral.QuantityWords;
import stemma.resolve.quantity.numeral.Words;

/**
 * Finds every count and measure of a sentence. Immutable and safe for use by several threads.
 *
 * <p>Needs the words of a sentence with parts of speech; uses dependencies only to tell compounds. Gives phrases that do
 * not overlap, in the order of the sentence.
 */
public final class QuantityResolver {

    private final QuantityWords lists;

    public QuantityResolver(QuantityWords lists) {
        this.lists = lists;
    }

    /**
     * The counts of a sentence.
     *
     * @param text the report's text, which the spans of the sentence count in
     */
    public List<CountedPhrase> resolve(String text, Sentence sentence) {
        Words words = Words.of(text, sentence);
        List<Integer> windows = new ArrayList<>();
        List<Draft> drafts = scan(words, windows);
        for (Draft.Pass pass : passes(words)) {
            drafts = pass.over(drafts);
        }
        Aspects aspects = new Aspects(words, lists, windows);
        return drafts.stream().map(draft -> phrase(words, draft, aspects)).toList();
    }

    private List<Step.Reader> readers(Words words) {
        return List.of(new ShareReader(words, lists), new CountReader(words, lists), new ArticleReader(words, lists));
    }

    private List<Draft.Pass> passes(Words words) {
        return List.of(
                new Families(words, lists),
                new Wholes(words, lists),
                new Subsets(words, lists),
                new Ellipses(words, lists));
    }

    /** Walks over the words once; {@code windows} receives the places of windows of time. */
    private List<Draft> scan(Words words, List<Integer> windows) {
        List<Step.Reader> readers = readers(words);
        List<Draft> drafts = new ArrayList<>();
        int floor = 0;
        for (int at = 0; at < words.size(); at = Math.max(at + 1, floor)) {
            switch (step(readers, at, floor)) {
                case Step.Found found -> {
                    drafts.add(found.draft());
                    floor = found.draft().last() + 1;
                }
                case Step.Skip skip -> {
                    floor = skip.next();
                    if (skip.rule().equals(NotACount.WINDOW)) {
                        windows.add(skip.from());
                    }
                }
            }
        }
        return drafts;
    }

    /** What the first reader that has a say makes of a place; else one word is passed over, and stays free for a hedge. */
    private static Step step(List<Step.Reader> readers, int at, int floor) {
        return readers.stream()
                .flatMap(reader -> reader.read(at, floor).stream())
                .findFirst()
                .orElse(new Step.Skip(at, floor, "no number"));
    }

    private CountedPhrase phrase(Words words, Draft draft, Aspects aspects) {
        Set<Mark> marks = EnumSet.noneOf(Mark.class);
        marks.addAll(draft.value().marks());
        if (draft.unit().equals(Draft.PERSON) && new Cues(words, lists).jointAround(draft.first(), draft.last())) {
            marks.add(Mark.JOINT);
        }
        Quantity quantity = new Quantity(
                words.mention(draft.first(), draft.last()),
                draft.value().bounds(),
                draft.unit(),
                aspects.of(draft),
                marks,
                draft.tie().of(),
                draft.tie().subsets(),
                draft.value().readings());
        return new CountedPhrase(
                quantity,
                words.token(draft.first()).index(),
                words.lastToken(draft.last()),
                words.token(draft.head()).index(),
                draft.tie().kind());
    }
}
