package stemma.extract.attribution;

import java.util.Optional;
import java.util.Set;
import stemma.extract.attribution.Statement.Speaker;
import stemma.language.NounClass;
import stemma.language.Sentence;
import stemma.language.Token;

/** Whom it is said to, where that is an outlet that passes it on: "told Reuters", "speaking to Reuters, he said". */
final class Addressee {

    /** Verbs that never stand before their speaker: what follows them is who hears it. */
    static final Set<String> TELL = Set.of("tell", "inform");

    private static final Set<String> OPENING = Set.of("speak", "talk", "statement", "interview", "remark", "comment");
    private static final Set<String> TO = Set.of("to", "with");

    private final CueWords words;
    private final Sentence sentence;

    Addressee(CueWords words) {
        this.words = words;
        this.sentence = words.sentence();
    }

    /**
     * Who passes it on.
     *
     * @param speaker who it is
     * @param last index of the last word of the phrase behind the cue, or of the cue's own where it stands before it
     */
    record Found(Speaker speaker, int last) {}

    Optional<Found> find(Token cue) {
        int next = cue.index() + 1;
        boolean to = next < sentence.size() && sentence.get(next).lower().equals("to");
        if (TELL.contains(cue.lemma())) {
            return outlet(next, NounClass.AUTHORITY);
        }
        return to ? outlet(next + 1, NounClass.MEDIA) : opening(cue);
    }

    /** "In a statement to OUTLET, ..." at the sentence's beginning. */
    private Optional<Found> opening(Token cue) {
        for (int i = 0; i + 2 < cue.index(); i++) {
            boolean opens = OPENING.contains(sentence.get(i).lemma())
                    && TO.contains(sentence.get(i + 1).lower());
            if (opens) {
                return outlet(i + 2, NounClass.AUTHORITY).map(f -> new Found(f.speaker(), cue.index()));
            }
        }
        return Optional.empty();
    }

    /** An outlet whose name begins at an index; names that are no outlet's by their class only where told so. */
    private Optional<Found> outlet(int first, NounClass widest) {
        return new NounRun(words)
                .name(first)
                .filter(run -> isOutlet(run.head(), widest))
                .map(run -> new Found(
                        new SpeakerPhrase(words).of(run), run.words().getLast().index()));
    }

    private boolean isOutlet(Token head, NounClass widest) {
        boolean staff = words.is(head, CueWords.Kind.OWN);
        boolean media = words.grammar().classOf(head) == NounClass.MEDIA;
        boolean name =
                widest != NounClass.MEDIA && (head.isProperNoun() || head.name().equals("ORGANIZATION"));
        boolean authority = words.grammar()
                .classes()
                .listed(head.lemma())
                .filter(c -> c == NounClass.AUTHORITY)
                .isPresent();
        boolean monitor = words.is(head, CueWords.Kind.BODY) && head.isProperNoun();
        return !staff && (media || monitor || name && !authority);
    }
}
