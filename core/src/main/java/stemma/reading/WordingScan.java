package stemma.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import stemma.claim.Claim;
import stemma.claim.Mention;
import stemma.extract.frame.Slot;
import stemma.language.Lexicon;
import stemma.language.Sentence;
import stemma.language.Token;
import stemma.reading.pass.Draft;
import stemma.reading.pass.ReportView;
import stemma.text.Span;

/** Finds the words in a draft that judge rather than name; phrases such as "ceasefire regime" judge nobody. */
final class WordingScan {

    private final Lexicon loaded;

    WordingScan(Lexicon loaded) {
        this.loaded = loaded;
    }

    List<Claim.LoadedWord> scan(ReportView report, Draft draft) {
        List<Claim.LoadedWord> words = new ArrayList<>();
        Sentence sentence = draft.view().sentence();
        for (Token token : sentence.tokens()) {
            if (belongs(draft, token.span()) && !isNeutral(sentence, token)) {
                leaning(token)
                        .ifPresent(l -> words.add(new Claim.LoadedWord(Mention.of(report.text(), token.span()), l)));
            }
        }
        return List.copyOf(words);
    }

    private static boolean belongs(Draft draft, Span word) {
        if (draft.trigger().overlaps(word)) {
            return true;
        }
        for (Slot slot : Slot.values()) {
            if (draft.slot(slot).stream().anyMatch(f -> f.span().overlaps(word))) {
                return true;
            }
        }
        return draft.chain().stream().anyMatch(l -> l.source().mention().span().overlaps(word));
    }

    private boolean isNeutral(Sentence sentence, Token token) {
        for (int from = Math.max(0, token.index() - 2); from <= token.index(); from++) {
            StringBuilder phrase = new StringBuilder();
            for (int i = from; i < Math.min(sentence.size(), from + 3); i++) {
                phrase.append(i > from ? " " : "").append(sentence.get(i).lower());
                if (i >= token.index()
                        && loaded.get(phrase.toString())
                                .filter("neutral"::equals)
                                .isPresent()) {
                    return true;
                }
            }
        }
        return false;
    }

    private java.util.Optional<Claim.Leaning> leaning(Token token) {
        return loaded.get(token.lower())
                .or(() -> loaded.get(token.lemma()))
                .filter(label -> !label.equals("neutral"))
                .map(label -> Claim.Leaning.valueOf(label.toUpperCase(Locale.ROOT)));
    }
}
