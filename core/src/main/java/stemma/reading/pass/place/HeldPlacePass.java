package stemma.reading.pass.place;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import stemma.claim.ClaimType;
import stemma.extract.frame.Slot;
import stemma.language.Sentence;
import stemma.language.Token;
import stemma.reading.pass.Draft;
import stemma.reading.pass.Fillers;
import stemma.reading.pass.Pass;
import stemma.reading.pass.ReportView;

/** Tells which place is held by a noun that says so of it: "A is the last stronghold in the north", "A, a bastion of". */
public final class HeldPlacePass implements Pass {

    private static final Set<String> POINTING = Set.of("which", "that");

    @Override
    public void apply(ReportView report) {
        for (Draft draft : report.drafts()) {
            if (draft.type() == ClaimType.CONTROLS && draft.head().isNoun()) {
                held(draft)
                        .flatMap(word -> draft.view().found().places().stream()
                                .filter(p -> p.head().equals(word))
                                .findFirst())
                        .ifPresent(place -> draft.fill(
                                Slot.PLACE,
                                Neighbours.beside(draft.view(), place).stream()
                                        .map(Fillers::of)
                                        .toList(),
                                "what is called so",
                                "the noun is said of that place"));
            }
        }
    }

    /** The noun that a stronghold is said of: its subject, what its clause hangs on, or what it stands beside. */
    private static Optional<Token> held(Draft draft) {
        Sentence sentence = draft.view().sentence();
        Token noun = draft.head();
        Optional<Token> counted = sentence.head(noun)
                .filter(above ->
                        noun.is("nmod") && draft.view().grammar().phrases().isPartitive(above));
        Optional<Token> subject = Stream.concat(Stream.of(noun), counted.stream())
                .flatMap(word -> sentence.children(word, "nsubj"))
                .filter(t -> t.index() < noun.index())
                .findFirst();
        boolean beside = noun.is("appos") || noun.is("acl:relcl");
        return subject.isEmpty()
                        || subject.filter(t -> POINTING.contains(t.lower())).isPresent()
                        || noun.is("appos")
                ? sentence.head(noun).filter(above -> beside)
                : subject;
    }
}
