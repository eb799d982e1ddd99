package stemma.reading.pass.role;

import java.util.List;
import java.util.Optional;
import stemma.claim.Attribution;
import stemma.claim.ClaimType;
import stemma.extract.frame.Slot;
import stemma.reading.pass.Draft;
import stemma.reading.pass.Pass;
import stemma.reading.pass.ReportView;

/**
 * Makes whoever is quoted for blame its agent, where the blame names nobody: "The minister said that the rebels bear
 * responsibility". The speaker of an accusation is its agent, and no source besides.
 */
public final class BlamerPass implements Pass {

    @Override
    public void apply(ReportView report) {
        for (Draft draft : report.drafts()) {
            boolean unnamed = draft.type() == ClaimType.ACCUSED && draft.isEmpty(Slot.AGENT);
            if (unnamed && !draft.chain().isEmpty()) {
                List<Attribution.Link> chain = draft.chain();
                Draft.Filler speaker =
                        new Draft.Filler(chain.getFirst().source().mention().span(), Optional.empty());
                draft.fill(Slot.AGENT, List.of(speaker), "speaker of an accusation", "who is quoted for it blames");
                draft.attribute(
                        chain.subList(1, chain.size()),
                        draft.mode().orElse(Attribution.Mode.INDIRECT),
                        "speaker of an accusation",
                        "the innermost source is its agent");
            }
        }
    }
}
