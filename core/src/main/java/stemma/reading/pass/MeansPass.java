package stemma.reading.pass;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import stemma.claim.Means;
import stemma.language.Lexicon;
import stemma.language.Sentence;
import stemma.language.Token;

/** Tells by what means harm was done, from the words of the sentence that name weapons and ways of attack. */
public final class MeansPass implements Pass {

    private record Cue(Means means, Token token, String words) {}

    private final Lexicon words;

    public MeansPass(Lexicon words) {
        this.words = words;
    }

    @Override
    public void apply(ReportView report) {
        for (SentenceView view : report.sentences()) {
            List<Cue> cues = cues(view.sentence());
            for (Draft draft : report.in(view)) {
                if (draft.isHarm() && draft.means().isEmpty()) {
                    nearest(draft, cues)
                            .ifPresent(
                                    c -> draft.by(c.means(), "words for means", "“" + c.words() + "” in the sentence"));
                }
            }
        }
    }

    private static Optional<Cue> nearest(Draft draft, List<Cue> cues) {
        return cues.stream()
                .min(java.util.Comparator.comparingInt(
                        c -> Math.abs(c.token().index() - draft.head().index())));
    }

    private List<Cue> cues(Sentence sentence) {
        return sentence.tokens().stream()
                .flatMap(t -> cue(sentence, t).stream())
                .toList();
    }

    private Optional<Cue> cue(Sentence sentence, Token token) {
        if (token.index() + 1 < sentence.size()) {
            String pair = token.lower() + " " + sentence.get(token.index() + 1).lemma();
            Optional<Means> two = words.get(pair).flatMap(MeansPass::means);
            if (two.isPresent()) {
                return Optional.of(new Cue(two.get(), token, pair));
            }
        }
        return words.get(token.lemma())
                .or(() -> words.get(token.lower()))
                .flatMap(MeansPass::means)
                .map(m -> new Cue(m, token, token.text()));
    }

    private static Optional<Means> means(String label) {
        return Arrays.stream(Means.values())
                .filter(m -> m.label().equals(label))
                .findFirst();
    }
}
