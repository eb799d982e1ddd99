package stemma.reading.pass;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import stemma.claim.Attribution;
import stemma.claim.ClaimType;
import stemma.claim.Mention;
import stemma.extract.attribution.Quotations;
import stemma.extract.attribution.Speakers;
import stemma.extract.attribution.Statement;
import stemma.extract.attribution.StatementFinder;
import stemma.extract.frame.Slot;
import stemma.language.Lexicon;
import stemma.language.NeutralWords;
import stemma.language.Token;
import stemma.text.Span;
import stemma.text.Zone;

/**
 * Gives every draft the chain of those who are said to have said it: the statements around its trigger, the innermost
 * first; a quotation that runs on over sentences; and a speaker who goes on with "moreover".
 */
public final class AttributionPass implements Pass {

    private final Lexicon cues;
    private final NeutralWords labels;
    private final StatementFinder finder;

    public AttributionPass(Lexicon cues, NeutralWords labels) {
        this.cues = cues;
        this.labels = labels;
        this.finder = new StatementFinder(cues);
    }

    @Override
    public void apply(ReportView report) {
        Map<Zone, Speakers> speakers = new HashMap<>();
        Continuation continuation = new Continuation(cues, report.text());
        Optional<Statement> before = Optional.empty();
        Optional<Statement> heading = Optional.empty();
        Optional<Statement> ahead = Optional.empty();
        boolean carried = false;
        Span paragraph = new Span(0, 0);
        for (SentenceView view : report.sentences()) {
            Speakers zone = speakers.computeIfAbsent(voice(view.zone()), z -> new Speakers(report.text(), labels));
            boolean sameParagraph = view.paragraph().equals(paragraph);
            boolean wasCarried = carried;
            Optional<Statement> goesOn = before.filter(s -> sameParagraph
                    && view.found().statements().isEmpty()
                    && continuation.goesOn(view.sentence(), s, wasCarried));
            boolean opens = heading.filter(s -> isBare(report, s)).isPresent();
            heading = heading(report, view, sameParagraph || opens ? heading : Optional.empty());
            ahead = view.found().statements().isEmpty()
                    ? ahead.or(() -> continuation.ahead(view, report.sentences()))
                    : Optional.empty();
            Optional<Statement> over = ahead.isPresent() ? ahead : heading;
            Before told = new Before(before, goesOn.isPresent() ? goesOn : over);
            for (Draft draft : report.in(view)) {
                attribute(report, draft, zone, told);
            }
            List<Statement> statements = view.found().statements();
            carried = statements.isEmpty() ? goesOn.isPresent() : Continuation.addsMore(statements);
            statements.forEach(zone::note);
            boolean ownVoice =
                    view.zone().kind() == Zone.Kind.COMMENT || !Continuation.speaksForItself(view.sentence());
            if (statements.isEmpty() && ownVoice) {
                finder.subject(view.grammar()).ifPresent(zone::note);
            }
            paragraph = view.paragraph();
            before = statements.stream()
                    .findFirst()
                    .or(() -> goesOn)
                    .or(() -> carries(report, view) ? carried(view, zone) : Optional.empty());
        }
    }

    /** "PLACE, the OUTLET: ...": all of the paragraph is what it tells, except what others are said to say. */
    private static Optional<Statement> heading(ReportView report, SentenceView view, Optional<Statement> before) {
        return view.found().statements().stream()
                .filter(s -> s.construction().equals(StatementFinder.NAME_AND_COLON)
                        || before.filter(b -> isShortFor(report, s, b)).isPresent())
                .findFirst()
                .or(() -> before);
    }

    /** "the NOR said", under "PLACE, the Northern Observatory of Rights:": the same one speaks on, by its initials. */
    private static boolean isShortFor(ReportView report, Statement statement, Statement heading) {
        String initials = heading.speakers().getFirst().span().in(report.text()).replaceAll("[^A-Z]", "");
        return initials.length() > 1
                && statement.speakers().getFirst().head().text().equals(initials);
    }

    /** "PLACE, the OUTLET:" with nothing behind: it stands over the paragraph that follows. */
    private static boolean isBare(ReportView report, Statement heading) {
        return heading.content().in(report.text()).equals(":");
    }

    /** All zones of the report itself share one voice; each comment has its own. */
    private static Zone voice(Zone zone) {
        return zone.kind() == Zone.Kind.COMMENT ? zone : new Zone(new Span(0, 0), Zone.Kind.BODY);
    }

    /**
     * What was said in the sentence before.
     *
     * @param said whatever it was
     * @param goesOn the same, where the sentence goes on with it
     */
    private record Before(Optional<Statement> said, Optional<Statement> goesOn) {}

    private void attribute(ReportView report, Draft draft, Speakers speakers, Before before) {
        Span trigger = draft.trigger();
        List<Statement> about = draft.view().found().statements().stream()
                .filter(s -> s.content().contains(trigger) || s.cue().equals(draft.head()))
                .filter(s -> !speaksItself(draft, s))
                .toList();
        List<Statement> around = about.stream()
                .sorted(Comparator.<Statement>comparingInt(s -> passesOn(s, trigger) ? 1 : 0)
                        .thenComparingInt(s -> s.content().length()))
                .toList();
        Optional<Span> quotation = Quotations.in(report.text(), draft.view().paragraph()).stream()
                .filter(q -> q.contains(trigger))
                .findFirst();
        List<Attribution.Link> chain = new ArrayList<>();
        String rule = around.isEmpty() ? "" : around.getFirst().construction();
        around.forEach(s -> add(report, chain, s, speakers));
        if (around.isEmpty() && quotation.isPresent()) {
            quoted(report, draft, quotation.get())
                    .or(before::said)
                    .map(s -> s.over(draft.view().sentence().span()))
                    .ifPresent(s -> add(report, chain, s, speakers));
            rule = "quotation that runs on";
        } else if (around.isEmpty() && before.goesOn().isPresent()) {
            add(
                    report,
                    chain,
                    before.goesOn().get().over(draft.view().sentence().span()),
                    speakers);
            rule = "speaker goes on";
        }
        if (!chain.isEmpty()) {
            Attribution.Mode mode = quotation.isPresent() ? Attribution.Mode.DIRECT : Attribution.Mode.INDIRECT;
            draft.attribute(chain, mode, rule, "what they are said to say holds the trigger");
        }
    }

    /** "According to A, B said", "B said that ..., A reported": A has it from B, and not the other way round. */
    private static boolean passesOn(Statement statement, Span trigger) {
        Token cue = statement.cue();
        return cue.lower().equals("according") || cue.isVerb() && cue.span().start() >= trigger.end();
    }

    /** "Moscow demanded": who demands, pledges, accuses or declares a truce is the agent and not also a source. */
    private static boolean speaksItself(Draft draft, Statement statement) {
        boolean speech = draft.type() == ClaimType.DEMANDED
                || draft.type() == ClaimType.PLEDGED
                || draft.type() == ClaimType.ACCUSED;
        boolean doer = draft.type() == ClaimType.AGREEMENT
                && draft.slot(Slot.AGENT).stream()
                        .anyMatch(a -> a.span()
                                .overlaps(statement.speakers().getFirst().span()));
        return speech && statement.cue().equals(draft.head()) || doer;
    }

    /** Whose words a quotation of several sentences is: the statement whose sentence touches it. */
    private static Optional<Statement> quoted(ReportView report, Draft draft, Span quotation) {
        return report.sentences().stream()
                .filter(v -> v.paragraph().equals(draft.view().paragraph())
                        && v.sentence().span().overlaps(quotation))
                .flatMap(v -> v.found().statements().stream())
                .filter(s -> !quotation.contains(s.cue().span()))
                .findFirst();
    }

    private static boolean carries(ReportView report, SentenceView view) {
        return report.in(view).stream().anyMatch(d -> !d.chain().isEmpty());
    }

    private static Optional<Statement> carried(SentenceView view, Speakers speakers) {
        return speakers.last()
                .map(s -> new Statement(
                        List.of(s), view.sentence().get(0), view.sentence().span(), "speaker goes on"));
    }

    private void add(ReportView report, List<Attribution.Link> chain, Statement statement, Speakers speakers) {
        OwnOutlet own =
                new OwnOutlet(report.text(), report.document().masthead().publisher());
        List<Statement.Speaker> all = new ArrayList<>(statement.speakers());
        if (all.size() == 1) {
            all.addAll(speakers.passedOn(all.getFirst()));
        }
        for (Statement.Speaker speaker : all) {
            Optional<Statement.Speaker> who = speakers.resolve(speaker);
            boolean beside = statement.construction().equals(StatementFinder.BESIDE_HEADLINE);
            if (who.isEmpty() || own.is(who.get(), chain) || beside && own.isNamed(who.get())) {
                continue;
            }
            Mention mention = Mention.of(report.text(), who.get().span());
            boolean known = chain.stream()
                    .map(l -> l.source().mention().text())
                    .anyMatch(named ->
                            mention.text().equals(named) || mention.text().endsWith(" " + named));
            if (!known) {
                Attribution.Source source = new Attribution.Source(mention, kind(who.get()), Optional.empty());
                chain.add(new Attribution.Link(
                        source, Mention.of(report.text(), statement.cue().span()), statement.content()));
            }
        }
    }

    private Attribution.Kind kind(Statement.Speaker speaker) {
        if (speaker.head().name().equals("PERSON")) {
            return Attribution.Kind.PERSON;
        }
        String lemma = speaker.head().lemma();
        if (cues.get(lemma).filter("unnamed"::equals).isPresent()) {
            return Attribution.Kind.UNNAMED;
        }
        if (cues.get(lemma).filter("noun"::equals).isPresent()) {
            return Attribution.Kind.DOCUMENT;
        }
        return Attribution.Kind.ORGANISATION;
    }
}
