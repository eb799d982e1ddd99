package stemma.reading.pass.once;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import stemma.claim.ClaimType;
import stemma.extract.frame.Slot;
import stemma.language.Sentence;
import stemma.language.Token;
import stemma.reading.pass.Draft;
import stemma.reading.pass.Pass;
import stemma.reading.pass.ReportView;
import stemma.text.Span;

/**
 * Drops drafts that say nothing of their own beside another: the purpose of an operation ("an operation to recapture the
 * hill" is one claim), a blast that hits, an attack that is only pointed back to.
 */
public final class Absorption implements Pass {

    private static final Set<String> POINTING = Set.of("the", "this", "that", "these", "those", "such");

    private static final Set<String> FARES = Set.of("hold", "collapse", "stall", "expire", "fail", "break", "unravel");

    private static final Set<ClaimType> AIMS =
            Set.of(ClaimType.CAPTURED, ClaimType.CLEARED, ClaimType.BESIEGED, ClaimType.KILLED);
    private static final Set<ClaimType> MOVES = Set.of(ClaimType.DISPLACED, ClaimType.WITHDREW, ClaimType.SURRENDERED);
    private static final Set<ClaimType> POINTED_AT =
            Set.of(ClaimType.ATTACK, ClaimType.AGREEMENT, ClaimType.ADVANCED, ClaimType.CLASH, ClaimType.DISPLACED);

    @Override
    public void apply(ReportView report) {
        List<Draft> dropped = new ArrayList<>();
        for (Draft draft : report.drafts()) {
            Optional<Draft> operation = operationFor(report, draft);
            if (operation.isPresent()) {
                takePlace(operation.get(), draft);
                dropped.add(draft);
            } else if (repeats(report, draft).isPresent()) {
                takeMoves(repeats(report, draft).get(), draft);
                dropped.add(draft);
            } else if (attackOf(report, draft).isPresent()) {
                takeAgent(attackOf(report, draft).get(), draft);
                dropped.add(draft);
            } else if (toldBy(report, draft).isPresent()) {
                takeRoles(toldBy(report, draft).get(), draft);
                dropped.add(draft);
            } else if (isOfTheKilled(report, draft) || tellsOfDeaths(report, draft)) {
                dropped.add(draft);
            } else if (isSetting(draft) || pointsBack(report, draft) || isTollOfOthers(report, draft)) {
                dropped.add(draft);
            }
        }
        report.drafts().removeIf(d -> dropped.stream().anyMatch(x -> x == d));
    }

    private static Optional<Draft> operationFor(ReportView report, Draft draft) {
        Sentence sentence = draft.view().sentence();
        boolean purpose =
                sentence.children(draft.head(), "mark").anyMatch(m -> m.lower().equals("to"));
        if (!purpose || !AIMS.contains(draft.type())) {
            return Optional.empty();
        }
        Token above = draft.head();
        for (int steps = 0; steps < 3 && above.head() >= 0; steps++) {
            above = sentence.get(above.head());
            Token at = above;
            boolean other = at.isVerb()
                    && report.in(draft.view()).stream()
                            .noneMatch(d -> d.match().words().contains(at));
            if (other) {
                return between(report, draft, at);
            }
            Optional<Draft> operation = report.in(draft.view()).stream()
                    .filter(d ->
                            d.type() == ClaimType.ADVANCED && d.match().words().contains(at))
                    .findFirst();
            if (operation.isPresent()) {
                return operation;
            }
        }
        return Optional.empty();
    }

    /** "began a second stage of the operation to retake it": the operation stands between verb and purpose. */
    private static Optional<Draft> between(ReportView report, Draft draft, Token verb) {
        return report.in(draft.view()).stream()
                .filter(d -> d.type() == ClaimType.ADVANCED && !d.head().isVerb())
                .filter(d -> d.head().index() > verb.index()
                        && d.head().index() < draft.head().index())
                .filter(d -> draft.view().sentence().isUnder(d.head(), verb))
                .findFirst();
    }

    private static void takePlace(Draft operation, Draft purpose) {
        if (operation.isEmpty(Slot.PLACE) && !purpose.isEmpty(Slot.PLACE)) {
            operation.fill(
                    Slot.PLACE, purpose.slot(Slot.PLACE), "purpose of the operation", "what it is meant to take");
        }
    }

    /** "managed to cross and reach safe areas": one move in two verbs. */
    private static Optional<Draft> repeats(ReportView report, Draft draft) {
        if (!MOVES.contains(draft.type()) || !draft.head().isVerb()) {
            return Optional.empty();
        }
        Sentence sentence = draft.view().sentence();
        return report.in(draft.view()).stream()
                .filter(d -> d != draft && d.type() == draft.type() && d.head().isVerb())
                .filter(d -> d.head().index() < draft.head().index() && sentence.isUnder(draft.head(), d.head()))
                .filter(d -> draft.head().is("conj")
                        || draft.head().is("xcomp")
                        || draft.head().is("advcl"))
                .filter(d -> !d.isEmpty(Slot.AGENT) && spans(d).equals(spans(draft)))
                .findFirst();
    }

    private static List<Span> spans(Draft draft) {
        return draft.slot(Slot.AGENT).stream().map(Draft.Filler::span).toList();
    }

    private static void takeMoves(Draft first, Draft second) {
        for (Slot slot : List.of(Slot.PLACE_FROM, Slot.PLACE_TO, Slot.PLACE)) {
            if (first.isEmpty(slot) && !second.isEmpty(slot)) {
                first.fill(slot, second.slot(slot), "one move in two verbs", "the second verb tells it");
            }
        }
    }

    /** "a bomb blast hit a convoy": the verb says it all. */
    private static Optional<Draft> attackOf(ReportView report, Draft draft) {
        if (draft.type() != ClaimType.ATTACK || draft.head().isVerb()) {
            return Optional.empty();
        }
        return report.in(draft.view()).stream()
                .filter(d ->
                        d != draft && d.type() == ClaimType.ATTACK && d.head().isVerb())
                .filter(d -> draft.head().head() == d.head().index()
                        && (draft.head().is("nsubj")
                                || draft.head().is("nsubj:pass")
                                || draft.head().is("obj")
                                || draft.head().is("obl")))
                .findFirst();
    }

    /** "raids targeting the depot", "dozens of raids carried out by", "an ambush that hit a patrol", "fired missiles, striking a farm": one attack in two words. */
    private static Optional<Draft> toldBy(ReportView report, Draft draft) {
        Sentence sentence = draft.view().sentence();
        Token verb = draft.head();
        boolean relative = verb.is("acl") || verb.is("acl:relcl");
        boolean participle = verb.tag().equals("VBG") && (verb.is("dep") || verb.is("advcl") || verb.is("acl"));
        boolean own = sentence.children(verb, "nsubj").anyMatch(t -> !t.tag().startsWith("W"));
        if (draft.type() != ClaimType.ATTACK || !verb.isVerb() || verb.head() < 0 || own || !(relative || participle)) {
            return Optional.empty();
        }
        return report.in(draft.view()).stream()
                .filter(d ->
                        d != draft && d.type() == ClaimType.ATTACK && d.head().index() < verb.index())
                .filter(d -> d.match().words().stream().anyMatch(w -> w.index() == verb.head())
                        || verb.tag().equals("VBN")
                                && d.head().is("nmod")
                                && d.head().head() == verb.head()
                        || participle && d.head().is("obj") && d.head().head() == verb.head())
                .findFirst();
    }

    private static void takeRoles(Draft first, Draft second) {
        for (Slot slot : List.of(Slot.AGENT, Slot.PATIENT, Slot.PLACE)) {
            if (first.isEmpty(slot) && !second.isEmpty(slot)) {
                first.fill(slot, second.slot(slot), "one attack in two words", "the second word tells it");
            }
        }
    }

    /** "suspected Turkish air strikes hit the town": whose strikes they are tells who attacked. */
    private static void takeAgent(Draft verb, Draft noun) {
        if (verb.isEmpty(Slot.AGENT) && !noun.isEmpty(Slot.AGENT)) {
            verb.fill(Slot.AGENT, noun.slot(Slot.AGENT), "attack that attacks", "whose attack it is");
        }
    }

    /** "the attack", "the deal": with nothing new said of it, and one told before it. */
    private static boolean pointsBack(ReportView report, Draft draft) {
        if (!POINTED_AT.contains(draft.type())
                || draft.head().isVerb()
                || draft.view().isHeadline()) {
            return false;
        }
        Sentence sentence = draft.view().sentence();
        boolean operation = draft.match().frame().name().equals("operation")
                && sentence.children(draft.head(), "acl").findAny().isEmpty()
                && !isBeforeTo(draft);
        boolean definite = sentence.children(draft.head(), "det").anyMatch(d -> POINTING.contains(d.lower()))
                || operation && sentence.child(draft.head(), "nmod:poss").isPresent();
        boolean bare = draft.match().fillers().keySet().stream().allMatch(s -> operation && s == Slot.AGENT);
        boolean earlier = report.drafts().stream()
                .anyMatch(d -> isSameKind(d, draft)
                        && d.trigger().start() < draft.trigger().start());
        boolean beside = report.in(draft.view()).stream().anyMatch(d -> d != draft && d.isHarm() && !d.hasPlace());
        boolean dated = draft.type() == ClaimType.ATTACK
                && !draft.view().found().times().isEmpty()
                && beside;
        return definite && bare && earlier && !dated && !hasOwnPlace(draft) && !fares(draft);
    }

    /** "The truce is holding", "the deal collapsed": what became of it is new, though it is only pointed back to. */
    private static boolean fares(Draft draft) {
        return draft.type() == ClaimType.AGREEMENT
                && draft.head().is("nsubj")
                && draft.view()
                        .sentence()
                        .head(draft.head())
                        .filter(verb -> FARES.contains(verb.lemma()))
                        .isPresent();
    }

    /** "16 districts were taken in the operation", "the airborne operation": nobody is said to wage it, and nothing is its aim. */
    private static boolean isSetting(Draft draft) {
        Sentence sentence = draft.view().sentence();
        boolean aimed = isBeforeTo(draft)
                || sentence.children(draft.head(), "acl")
                        .anyMatch(verb -> sentence.children(verb, "mark")
                                .anyMatch(to -> to.lower().equals("to")));
        boolean within = draft.head().is("obl") || draft.head().is("nmod");
        boolean bare = draft.match().fillers().isEmpty() && !hasOwnPlace(draft);
        return draft.match().frame().name().equals("operation")
                && (within || bare)
                && !aimed
                && draft.isEmpty(Slot.AGENT);
    }

    private static boolean isBeforeTo(Draft draft) {
        Sentence sentence = draft.view().sentence();
        int next = Math.min(draft.head().index() + 1, sentence.size() - 1);
        return sentence.get(next).lower().equals("to");
    }

    private static boolean isSameKind(Draft a, Draft b) {
        return a.type() == b.type() || a.isHarm() && b.isHarm();
    }

    /** "a toll of 112 dead", "said in an updated toll": the dead are told by the other word. */
    private static boolean isTollOfOthers(ReportView report, Draft draft) {
        if (draft.type() != ClaimType.KILLED || !draft.head().lemma().equals("toll")) {
            return false;
        }
        Sentence sentence = draft.view().sentence();
        boolean counted = sentence.tokens().stream().skip(draft.head().index()).anyMatch(Token::isNumber);
        return report.in(draft.view()).stream()
                .filter(d -> d != draft && d.type() == ClaimType.KILLED)
                .anyMatch(d -> !counted || sentence.isUnder(d.head(), draft.head()));
    }

    /** "the bodies of nine who were killed in the raid": the dead are told by the verb. */
    private static boolean isOfTheKilled(ReportView report, Draft draft) {
        return draft.match().frame().name().equals("bodies")
                && report.in(draft.view()).stream()
                        .filter(d -> d != draft
                                && d.type() == ClaimType.KILLED
                                && d.head().isVerb())
                        .anyMatch(d -> draft.view().sentence().isUnder(d.head(), draft.head()));
    }

    /** "the death of nine men killed in raids": the noun has told of the dead. */
    private static boolean tellsOfDeaths(ReportView report, Draft draft) {
        Token verb = draft.head();
        return draft.type() == ClaimType.KILLED
                && verb.tag().equals("VBN")
                && verb.is("acl")
                && report.in(draft.view()).stream()
                        .filter(d -> d != draft
                                && d.type() == ClaimType.KILLED
                                && d.head().isNoun())
                        .anyMatch(d -> verb.head() == d.head().index());
    }

    private static boolean hasOwnPlace(Draft draft) {
        return draft.view().found().places().stream()
                .anyMatch(p -> draft.view().sentence().isUnder(p.head(), draft.head()));
    }
}
