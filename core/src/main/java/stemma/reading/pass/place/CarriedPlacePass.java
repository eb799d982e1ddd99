package stemma.reading.pass.place;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import stemma.claim.ClaimType;
import stemma.claim.Factuality;
import stemma.extract.attribution.Statement;
import stemma.extract.frame.Slot;
import stemma.reading.pass.Draft;
import stemma.reading.pass.Pass;
import stemma.reading.pass.PointsBack;
import stemma.reading.pass.ReportView;
import stemma.reading.pass.SentenceView;
import stemma.resolve.mention.PlaceMention;
import stemma.text.Zone;

/** Gives a draft the place of a happening told before, where its sentence points back to it: "killed in the blast". */
public final class CarriedPlacePass implements Pass {

    private static final Set<ClaimType> GROUND =
            Set.of(ClaimType.CLASH, ClaimType.ADVANCED, ClaimType.CLEARED, ClaimType.DETAINED);
    private static final Set<String> ADDING = Set.of("add", "continue");
    private static final Set<String> TOLLS = Set.of("toll", "tolls", "dead", "death");
    private static final int SENTENCES = 3;
    private static final int SHORT = 26;

    @Override
    public void apply(ReportView report) {
        for (Draft draft : report.drafts()) {
            boolean open = (draft.isHarm() || GROUND.contains(draft.type()))
                    && !draft.hasPlace()
                    && !draft.view().isHeadline()
                    && (draft.factuality() == Factuality.ASSERTED || draft.factuality() == Factuality.NEGATED);
            if (open) {
                sign(draft).ifPresent(why -> carry(report, draft, why));
            }
            if (draft.isHarm() && !draft.hasPlace() && !draft.view().isHeadline()) {
                outcome(report, draft);
            }
        }
    }

    private static Optional<String> sign(Draft draft) {
        SentenceView view = draft.view();
        Optional<PointsBack.Sign> sign = PointsBack.sign(draft).filter(s -> s != PointsBack.Sign.ALSO);
        if (sign.isPresent()) {
            return Optional.of("carried event");
        }
        if (view.found().statements().stream().anyMatch(s -> goesOn(s, draft))) {
            return Optional.of("carried statement");
        }
        if (view.sentence().tokens().stream().anyMatch(t -> t.lower().equals("there") && t.is("advmod"))) {
            return Optional.of("carried there");
        }
        return Optional.empty();
    }

    /** "Nine people were hurt", right behind the blow and told by the same voice: what came of it came of it there. */
    private static void outcome(ReportView report, Draft draft) {
        int at = report.sentences().indexOf(draft.view());
        if (at == 0 || draft.type() == ClaimType.ATTACK || !isPlain(draft.view()) || countsMore(draft)) {
            return;
        }
        SentenceView before = report.sentences().get(at - 1);
        if (before.isHeadline() || !before.zone().equals(draft.view().zone())) {
            return;
        }
        report.in(before).stream()
                .filter(d -> d.isHarm() || d.type() == ClaimType.CLASH)
                .filter(d -> d.factuality() == Factuality.ASSERTED && voice(d).equals(voice(draft)))
                .filter(d -> !d.isEmpty(Slot.PLACE) && named(report, d))
                .reduce((first, second) -> second)
                .ifPresent(d -> draft.fill(
                        Slot.PLACE,
                        places(report, d),
                        "carried outcome",
                        "it came of what the sentence before tells to have happened there"));
    }

    /** "The death toll", "many have died since", "if confirmed": a count of more than what was just told. */
    private static boolean countsMore(Draft draft) {
        SentenceView view = draft.view();
        boolean toll =
                draft.type() == ClaimType.KILLED && TOLLS.contains(draft.head().lower());
        boolean soFar = view.sentence()
                        .children(draft.head(), "aux")
                        .anyMatch(t -> t.lemma().equals("have"))
                || view.sentence().tokens().stream().anyMatch(t -> t.lower().equals("since"));
        boolean told = draft.factuality() == Factuality.ASSERTED || draft.factuality() == Factuality.NEGATED;
        return toll || soFar || !told;
    }

    private static List<String> voice(Draft draft) {
        return draft.chain().stream().map(l -> l.source().mention().text()).toList();
    }

    /** A short sentence that names no place and no time. */
    private static boolean isPlain(SentenceView view) {
        return view.sentence().size() <= SHORT
                && view.found().times().isEmpty()
                && view.found().places().stream().noneMatch(p -> p.naming() == PlaceMention.Naming.NAME);
    }

    private static boolean goesOn(Statement statement, Draft draft) {
        return statement.content().contains(draft.trigger())
                && ADDING.contains(statement.cue().lemma());
    }

    private static void carry(ReportView report, Draft draft, String why) {
        int at = report.sentences().indexOf(draft.view());
        List<SentenceView> near = report.sentences().subList(Math.max(0, at - SENTENCES), at + 1);
        report.drafts().stream()
                .filter(d -> near.contains(d.view()))
                .filter(d ->
                        d.isHarm() == draft.isHarm() || GROUND.contains(d.type()) || d.type() == ClaimType.CAPTURED)
                .filter(d -> !d.view().isHeadline() && !d.isEmpty(Slot.PLACE) && named(report, d))
                .filter(d -> d.trigger().end() <= draft.trigger().start())
                .filter(d -> (d.view().zone().kind() == Zone.Kind.COMMENT)
                        == (draft.view().zone().kind() == Zone.Kind.COMMENT))
                .reduce((first, second) -> second)
                .ifPresent(d -> draft.fill(
                        Slot.PLACE, places(report, d), why, "the sentence points back to what happened there"));
    }

    /** Whether one of the places has a name: "the highway" of one attack is not that of the next. */
    private static boolean named(ReportView report, Draft told) {
        return told.slot(Slot.PLACE).stream()
                .anyMatch(f -> report.sentences().stream()
                        .flatMap(v -> v.found().places().stream())
                        .anyMatch(p -> p.span().overlaps(f.span()) && p.naming() == PlaceMention.Naming.NAME));
    }

    /** The places of a draft, without what only tells beside which others they lie. */
    private static List<Draft.Filler> places(ReportView report, Draft told) {
        List<Draft.Filler> all = told.slot(Slot.PLACE).stream()
                .map(f -> new Draft.Filler(f.span(), Optional.empty()))
                .toList();
        List<Draft.Filler> own = all.stream()
                .filter(f -> report.sentences().stream()
                        .noneMatch(v -> v.found().places().stream()
                                .anyMatch(p -> p.span().equals(f.span()) && Neighbours.isBeside(v, p))))
                .toList();
        return own.isEmpty() ? all : own;
    }
}
