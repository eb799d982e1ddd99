package stemma.reading.pass;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import stemma.claim.AgreementStatus;
import stemma.claim.ClaimType;
import stemma.claim.Factuality;
import stemma.language.Lexicon;
import stemma.language.Sentence;
import stemma.language.Token;

/** Tells how far an agreement has come, from the words around it ("rejected the truce", "the deal reached"). */
public final class StatusPass implements Pass {

    private final Lexicon words;

    /**
     * Takes the words for what becomes of agreements.
     *
     * @param words word to the label of its status; {@code stalled} for words that leave it without one
     */
    public StatusPass(Lexicon words) {
        this.words = words;
    }

    @Override
    public void apply(ReportView report) {
        for (Draft draft : report.drafts()) {
            if (draft.type() == ClaimType.AGREEMENT && draft.status().isEmpty()) {
                decide(draft);
            }
        }
    }

    private void decide(Draft draft) {
        Optional<Token> word = around(draft).filter(t -> words.has(t.lemma())).findFirst();
        if (word.isPresent()) {
            status(words.get(word.get().lemma()).orElseThrow())
                    .ifPresent(s -> draft.reached(
                            s, "word for what became of it", "“" + word.get().text() + "” beside it"));
            return;
        }
        boolean open = draft.factuality() == Factuality.ASSERTED;
        words.get(draft.head().lemma())
                .flatMap(StatusPass::status)
                .filter(s -> open)
                .ifPresent(s -> draft.reached(s, "kind of agreement", "the noun alone"));
    }

    /** The draft's own verb, the verb above, participles below, modifiers. */
    private static Stream<Token> around(Draft draft) {
        Sentence sentence = draft.view().sentence();
        Token head = draft.head();
        Stream<Token> above = sentence.head(head).stream();
        Stream<Token> below =
                sentence.children(head).stream().filter(t -> t.is("acl") || t.is("amod") || t.is("compound"));
        List<Token> own = draft.match().words();
        return Stream.of(own.stream().filter(Token::isVerb), above, below).flatMap(s -> s);
    }

    private static Optional<AgreementStatus> status(String label) {
        return Arrays.stream(AgreementStatus.values())
                .filter(s -> s.label().equals(label))
                .findFirst();
    }
}
