package stemma.reading.pass;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import stemma.claim.ClaimType;
import stemma.claim.Mention;
import stemma.claim.Victims;
import stemma.claim.Victims.Status;
import stemma.extract.frame.Slot;
import stemma.language.Token;
import stemma.text.Span;

/**
 * Tells whether the people of a count are said to be civilians or fighters, by the nouns that name them: those of the slot,
 * and where it is empty those of the count itself ("24 civilians dead").
 */
public final class VictimsPass implements Pass {

    private static final Set<ClaimType> COUNTED =
            Set.of(ClaimType.KILLED, ClaimType.INJURED, ClaimType.DISPLACED, ClaimType.DETAINED);

    /** Words that say who somebody is, and what they say. */
    private record Naming(Span span, Status status) {}

    @Override
    public void apply(ReportView report) {
        for (Draft draft : report.drafts()) {
            if (COUNTED.contains(draft.type())) {
                describe(report, draft);
            }
        }
    }

    private static void describe(ReportView report, Draft draft) {
        List<Naming> said = namings(draft).stream()
                .filter(naming -> naming.status() != Status.UNSAID)
                .toList();
        if (said.isEmpty()) {
            draft.describe(
                    new Victims(Status.UNSAID, Optional.empty()),
                    "noun for the people",
                    "no word says whether they fight");
            return;
        }
        Set<Status> all = EnumSet.noneOf(Status.class);
        said.forEach(naming -> all.add(naming.status()));
        Status status = all.size() > 1 ? Status.MIXED : all.iterator().next();
        Span span = said.stream().map(Naming::span).reduce(Span::cover).orElseThrow();
        Mention words = Mention.of(
                report.text(), all.size() > 1 ? span : said.getFirst().span());
        draft.describe(
                new Victims(status, Optional.of(words)), "noun for the people", "“" + words.text() + "” names them");
    }

    private static List<Naming> namings(Draft draft) {
        Slot slot = draft.type() == ClaimType.DISPLACED ? Slot.AGENT : Slot.PATIENT;
        List<Naming> namings = new ArrayList<>();
        for (Draft.Filler filler : draft.slot(slot)) {
            namings.add(new Naming(
                    filler.span(),
                    filler.head().map(head -> status(draft, head)).orElse(Status.UNSAID)));
        }
        if (namings.isEmpty()) {
            draft.quantity()
                    .ifPresent(number -> draft
                            .view()
                            .sentence()
                            .within(number.mention().span())
                            .stream()
                            .filter(Token::isNoun)
                            .forEach(noun -> namings.add(new Naming(noun.span(), status(draft, noun)))));
        }
        return namings;
    }

    private static Status status(Draft draft, Token head) {
        return switch (draft.view().grammar().classOf(head)) {
            case CIVILIAN -> Status.CIVILIAN;
            case FORCE -> Status.COMBATANT;
            case PEOPLE,
                    AUTHORITY,
                    PERSON,
                    PLACE,
                    STRUCTURE,
                    VEHICLE,
                    WEAPON,
                    EVENT,
                    DEAL,
                    RELIEF,
                    MEDIA,
                    MEASURE,
                    TIME,
                    OTHER -> Status.UNSAID;
        };
    }
}
