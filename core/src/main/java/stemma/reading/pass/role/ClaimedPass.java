package stemma.reading.pass.role;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import stemma.extract.frame.Slot;
import stemma.language.Grammar;
import stemma.language.NounClass;
import stemma.language.Token;
import stemma.reading.pass.Draft;
import stemma.reading.pass.Fillers;
import stemma.reading.pass.Pass;
import stemma.reading.pass.ReportView;
import stemma.reading.pass.SharingPass;

/** Gives a blow to those who claim it for themselves: "a bombing claimed by the front", "the front claimed two attacks". */
public final class ClaimedPass implements Pass {

    private static final String CLAIM = "claim";
    private static final Set<NounClass> CLAIMANTS = Set.of(NounClass.FORCE, NounClass.AUTHORITY, NounClass.PEOPLE);

    @Override
    public void apply(ReportView report) {
        for (Draft draft : report.drafts()) {
            if (draft.isHarm() && draft.head().isNoun() && draft.isEmpty(Slot.AGENT)) {
                List<Token> claimants = claimants(draft.view().grammar(), draft.head());
                if (!claimants.isEmpty()) {
                    draft.fill(
                            Slot.AGENT,
                            Fillers.actors(draft.view(), claimants),
                            SharingPass.CLAIMED,
                            "they say that it was theirs");
                }
            }
        }
    }

    private static List<Token> claimants(Grammar grammar, Token blow) {
        return verb(grammar, blow).stream()
                .flatMap(verb -> Stream.concat(
                        grammar.arguments().by(verb).stream(), grammar.arguments().subjects(verb).stream()))
                .filter(t -> CLAIMANTS.contains(grammar.classOf(t)))
                .distinct()
                .toList();
    }

    /** The verb of claiming: behind the blow, or before it, where the blow is what is claimed. */
    private static Optional<Token> verb(Grammar grammar, Token blow) {
        Stream<Token> behind =
                grammar.sentence().children(blow, "acl").filter(v -> v.tag().equals("VBN"));
        Stream<Token> around = grammar
                .sentence()
                .head(blow)
                .filter(v -> blow.is("obj") || v.tag().equals("VBN") && blow.is("nsubj"))
                .stream();
        Stream<Token> responsibility = grammar
                .sentence()
                .head(blow)
                .filter(noun -> noun.lemma().equals("responsibility") && noun.is("obj"))
                .flatMap(noun -> grammar.sentence().head(noun))
                .stream();
        return Stream.of(behind, around, responsibility)
                .flatMap(verbs -> verbs)
                .filter(v -> v.isVerb() && v.lemma().equals(CLAIM))
                .findFirst();
    }
}
