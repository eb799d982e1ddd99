package stemma.extract.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import stemma.extract.attribution.Statement.Speaker;
import stemma.language.NounClass;
import stemma.language.Sentence;
import stemma.language.Token;
import stemma.text.Span;

/** "OUTLET quoted SOURCE as saying that ...", "OUTLET reported, citing SOURCE, ...", "SOURCE, quoted by OUTLET, ...". */
final class Quoting {

    static final String CITING = "citing";

    private final CueWords words;
    private final Sentence sentence;
    private final SpeakerPhrase phrase;

    Quoting(CueWords words) {
        this.words = words;
        this.sentence = words.sentence();
        this.phrase = new SpeakerPhrase(words);
    }

    Optional<Statement> find(Token cue) {
        if (words.isPassive(cue)) {
            return passive(cue);
        }
        Optional<NounRun.Run> inner = new NounRun(words).after(cue.index() + 1);
        if (inner.isEmpty() || !words.canSpeak(inner.get().head())) {
            return Optional.empty();
        }
        Speaker quoted = phrase.of(inner.get());
        if (cue.tag().equals("VBG")) {
            List<Speaker> chain = new ArrayList<>(List.of(quoted));
            outlet(cue).ifPresent(chain::add);
            return Optional.of(new Statement(chain, cue, sentence.span(), CITING));
        }
        List<Speaker> speakers = new ArrayList<>(List.of(quoted));
        Optional<SourceFinder.Found> outer = new SourceFinder(words).find(cue);
        outer.filter(f -> !f.isBehind(cue)).map(SourceFinder.Found::speaker).ifPresent(speakers::add);
        int first = outer.map(SourceFinder.Found::first).orElse(cue.index());
        return Optional.of(new Statement(
                speakers, cue, content(first, inner.get().words().getLast().index() + 1), "quoting"));
    }

    /** "the newspaper Nour citing a doctor said": the outlet right before the word, where a comma was lost. */
    private Optional<Speaker> outlet(Token cue) {
        return new NounRun(words)
                .before(cue.index())
                .filter(run -> run.words().stream().anyMatch(words::reports)
                        && words.grammar().classOf(run.head()) != NounClass.PERSON)
                .map(phrase::of);
    }

    /** What stands behind "as saying", or, where nothing does, before the outlet. */
    private Span content(int first, int from) {
        int behind = from;
        while (behind < sentence.size()
                && (sentence.get(behind).lower().equals("as")
                        || sentence.get(behind).tag().equals("VBG"))) {
            behind++;
        }
        if (words.hasFinite(behind, sentence.size())) {
            return sentence.span(behind, sentence.size() - 1);
        }
        return first > 0 ? sentence.span(0, first - 1) : sentence.span();
    }

    /** "SOURCE, quoted by OUTLET, put the toll at ...". */
    private Optional<Statement> passive(Token cue) {
        int by = behindSaying(cue.index() + 1);
        Optional<SourceFinder.Found> quoted = new SourceFinder(words).quoted(cue);
        if (quoted.isEmpty()) {
            return Optional.empty();
        }
        List<Speaker> speakers = new ArrayList<>(List.of(quoted.get().speaker()));
        if (by < sentence.size() && sentence.get(by).lower().equals("by")) {
            new NounRun(words).after(by + 1).map(phrase::of).ifPresent(speakers::add);
        }
        return Optional.of(new Statement(speakers, cue, sentence.span(), "quoted by"));
    }

    /** "was quoted as saying by OUTLET": the index behind "as saying", where that stands here. */
    private int behindSaying(int index) {
        boolean saying = index + 1 < sentence.size()
                && sentence.get(index).lower().equals("as")
                && sentence.get(index + 1).tag().equals("VBG");
        return saying ? index + 2 : index;
    }
}
