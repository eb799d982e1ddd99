package stemma.reading.pass.role;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import stemma.claim.Attribution;
import stemma.claim.ClaimType;
import stemma.extract.frame.Slot;
import stemma.reading.pass.Draft;
import stemma.reading.pass.Pass;
import stemma.reading.pass.ReportView;

/**
 * Makes whoever demands, pledges or accuses the agent of it, and not also its source: "he added that the other side uses
 * people as shields" is his accusation.
 */
public final class OwnWordsPass implements Pass {

    private static final Set<ClaimType> SPEECH = EnumSet.of(ClaimType.DEMANDED, ClaimType.PLEDGED, ClaimType.ACCUSED);

    private static final Set<String> FIRST_PERSON = Set.of("we", "i");

    @Override
    public void apply(ReportView report) {
        for (Draft draft : report.drafts()) {
            if (SPEECH.contains(draft.type()) && !draft.chain().isEmpty()) {
                own(report, draft);
            }
        }
    }

    private static void own(ReportView report, Draft draft) {
        Attribution.Source speaker = draft.chain().getFirst().source();
        if ((draft.type() == ClaimType.ACCUSED || speaksForItself(draft)) && draft.isEmpty(Slot.AGENT)) {
            Draft.Filler filler = new Draft.Filler(speaker.mention().span(), Optional.empty());
            draft.fill(Slot.AGENT, List.of(filler), "own words", "whoever says it is the one who accuses");
        }
        boolean same = draft.slot(Slot.AGENT).stream()
                .map(agent -> fold(agent.span().in(report.text())))
                .anyMatch(agent -> FIRST_PERSON.contains(agent)
                        || agent.equals(fold(speaker.mention().text())));
        if (same) {
            List<Attribution.Link> others =
                    draft.chain().subList(1, draft.chain().size());
            draft.attribute(
                    others,
                    draft.mode().orElse(Attribution.Mode.INDIRECT),
                    "own words",
                    "the agent of a demand, a pledge or an accusation is not also its source");
        }
    }

    /** "We will not allow": whoever says "we" is the one who does it. */
    private static boolean speaksForItself(Draft draft) {
        return draft.view().grammar().arguments().subjects(draft.head()).stream()
                .anyMatch(t -> FIRST_PERSON.contains(t.lower()));
    }

    private static String fold(String words) {
        return words.toLowerCase(Locale.ROOT).replaceFirst("^(?:the|a|an) ", "");
    }
}
