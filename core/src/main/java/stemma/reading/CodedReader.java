package stemma.reading;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import stemma.claim.Actor;
import stemma.claim.Attribution;
import stemma.claim.Claim;
import stemma.claim.ClaimType;
import stemma.claim.Mention;
import stemma.claim.Place;
import stemma.claim.Quantity;
import stemma.claim.Victims;
import stemma.extract.attribution.StatementFinder;
import stemma.language.NounClass;
import stemma.language.Parser;
import stemma.language.Token;
import stemma.reading.pass.SentenceView;
import stemma.reading.pass.count.AspectPass;
import stemma.resolve.actor.ActorQuestion;
import stemma.resolve.actor.ActorReport;
import stemma.resolve.actor.ActorResolver;
import stemma.resolve.place.PlaceDecision;
import stemma.resolve.place.Resolution;
import stemma.resolve.quantity.CountedPhrase;
import stemma.text.Document;

/**
 * Adds to claims that people coded what the words of their slots tell and people do not write down: which places the names
 * mean, the soft ends and the kind of a count, and whether its people are said to be civilians. What a person did write
 * stays.
 *
 * <p>Deterministic. Safe for use by several threads if the parser is.
 */
public final class CodedReader {

    private static final Set<ClaimType> OF_PEOPLE =
            EnumSet.of(ClaimType.KILLED, ClaimType.INJURED, ClaimType.DISPLACED, ClaimType.DETAINED);

    private final ReadingRules rules;
    private final ActorResolver actors;
    private final SentenceReader sentences;

    public CodedReader(ReadingRules rules, Parser parser) {
        this.rules = rules;
        this.actors = rules.resolvers().actors();
        this.sentences = new SentenceReader(
                rules, parser, new StatementFinder(rules.words().cues()));
    }

    /** The claims of a report, completed. */
    public Reading complete(Document given, List<Claim> coded) {
        if (coded.stream().noneMatch(CodedReader::isOpen) && !given.published().isUnbounded()) {
            return complete(given, coded, List.of());
        }
        List<SentenceReader.Parsed> parsed = sentences.parse(given);
        Document document = sentences.dated(given, parsed);
        return complete(document, coded, sentences.views(document, parsed));
    }

    private Reading complete(Document document, List<Claim> coded, List<SentenceView> views) {
        Map<Mention, Place> places = places(coded);
        ActorReport report = actors.report(document.masthead(), document.published(), document.text());
        List<Claim> claims = coded.stream()
                .map(claim -> complete(claim, views, places))
                .map(claim -> named(claim, report))
                .toList();
        return new Reading(
                document,
                document.published(),
                claims,
                new Propositions(rules.words().neutral()).of(claims));
    }

    /** Whether the words have to be looked at: the record does not tell what kind of count it is, or of whom. */
    private static boolean isOpen(Claim claim) {
        boolean count = claim.measures()
                .quantity()
                .filter(number -> number.aspect() == Quantity.Aspect.UNSAID)
                .isPresent();
        return count
                || OF_PEOPLE.contains(claim.type())
                        && claim.measures().victims().isEmpty();
    }

    private Map<Mention, Place> places(List<Claim> coded) {
        List<Mention> names = coded.stream()
                .flatMap(claim -> all(claim.roles()).stream())
                .filter(place -> place.resolved().isEmpty())
                .map(Place::mention)
                .distinct()
                .sorted(java.util.Comparator.comparing(Mention::span))
                .toList();
        Resolution resolution = rules.resolvers()
                .places()
                .resolveAll(names.stream().map(Mention::text).toList());
        Map<Mention, Place> places = new HashMap<>();
        for (int i = 0; i < names.size(); i++) {
            Mention name = names.get(i);
            places.put(
                    name,
                    new Place(
                            name,
                            resolution.decision(i).map(PlaceDecision::place),
                            List.of(),
                            resolution.candidates(i)));
        }
        return places;
    }

    private static List<Place> all(Claim.Roles roles) {
        List<Place> all = new ArrayList<>(roles.place());
        all.addAll(roles.placeFrom());
        all.addAll(roles.placeTo());
        return all;
    }

    private static List<Place> resolved(List<Place> places, Map<Mention, Place> known) {
        return places.stream()
                .map(place -> Optional.ofNullable(known.get(place.mention()))
                        .filter(found -> place.resolved().isEmpty())
                        .map(found -> new Place(place.mention(), found.resolved(), place.states(), found.candidates()))
                        .orElse(place))
                .toList();
    }

    private static Claim complete(Claim claim, List<SentenceView> views, Map<Mention, Place> places) {
        Claim.Roles roles = claim.roles();
        Claim.Roles placed = new Claim.Roles(
                roles.agent(),
                roles.patient(),
                resolved(roles.place(), places),
                resolved(roles.placeFrom(), places),
                resolved(roles.placeTo(), places),
                roles.time());
        Claim.Measures measures = claim.measures();
        Claim.Measures measured = new Claim.Measures(
                measures.quantity().map(number -> counted(claim, number, views)),
                measures.victims().or(() -> victims(claim, views)),
                measures.means(),
                measures.status());
        return new Claim(
                claim.id(),
                claim.anchor(),
                claim.type(),
                claim.factuality(),
                placed,
                measured,
                claim.attribution(),
                claim.wording());
    }

    /** With whom the names of agents and sources mean. */
    private Claim named(Claim claim, ActorReport report) {
        Claim.Roles roles = claim.roles();
        Claim.Roles named = new Claim.Roles(
                roles.agent().stream().map(actor -> named(actor, report)).toList(),
                roles.patient(),
                roles.place(),
                roles.placeFrom(),
                roles.placeTo(),
                roles.time());
        Attribution said = claim.attribution();
        Attribution attribution = new Attribution(
                said.voice(),
                said.chain().stream().map(link -> named(link, report)).toList(),
                said.mode(),
                said.said());
        return new Claim(
                claim.id(),
                claim.anchor(),
                claim.type(),
                claim.factuality(),
                named,
                claim.measures(),
                attribution,
                claim.wording());
    }

    private Actor named(Actor actor, ActorReport report) {
        return actors.resolve(actor.mention().text(), ActorQuestion.Part.AGENT, report)
                .map(meant -> new Actor(actor.mention(), meant.actor(), meant.affiliation()))
                .orElse(actor);
    }

    private Attribution.Link named(Attribution.Link link, ActorReport report) {
        Attribution.Source source = link.source();
        return actors.resolve(source.mention().text(), ActorQuestion.Part.SOURCE, report)
                .map(meant -> new Attribution.Link(
                        new Attribution.Source(source.mention(), source.kind(), meant.actor(), meant.affiliation()),
                        link.cue(),
                        link.content()))
                .orElse(link);
    }

    private static Quantity counted(Claim claim, Quantity coded, List<SentenceView> views) {
        Quantity number = read(coded, views).map(found -> onto(coded, found)).orElse(coded);
        return AspectPass.of(claim.type(), number, claim.roles().time())
                .map(number::as)
                .orElse(number);
    }

    /** The count that the words make by themselves, if it has the bounds that the person saw in them. */
    private static Optional<Quantity> read(Quantity coded, List<SentenceView> views) {
        return views.stream()
                .flatMap(view -> view.found().counts().stream())
                .map(CountedPhrase::quantity)
                .filter(found -> found.mention().span().overlaps(coded.mention().span()))
                .filter(found -> found.bounds().low().equals(coded.bounds().low())
                        && found.bounds().high().equals(coded.bounds().high()))
                .findFirst();
    }

    private static Quantity onto(Quantity coded, Quantity found) {
        Set<Quantity.Mark> marks = EnumSet.noneOf(Quantity.Mark.class);
        marks.addAll(coded.marks());
        marks.addAll(found.marks());
        return new Quantity(
                coded.mention(),
                found.bounds(),
                coded.unit(),
                coded.aspect() == Quantity.Aspect.UNSAID ? found.aspect() : coded.aspect(),
                marks,
                coded.of().or(found::of),
                coded.subsets().isEmpty() ? found.subsets() : coded.subsets(),
                coded.readings());
    }

    private static Optional<Victims> victims(Claim claim, List<SentenceView> views) {
        if (!OF_PEOPLE.contains(claim.type())) {
            return Optional.empty();
        }
        List<Mention> namings = new ArrayList<>();
        claim.roles().patient().forEach(who -> namings.add(who.mention()));
        claim.measures().quantity().ifPresent(number -> namings.add(number.mention()));
        if (claim.type() == ClaimType.DISPLACED) {
            claim.roles().agent().forEach(who -> namings.add(who.mention()));
        }
        Set<Victims.Status> said = EnumSet.noneOf(Victims.Status.class);
        Optional<Mention> words = Optional.empty();
        for (Mention naming : namings) {
            Set<Victims.Status> here = statuses(naming, views);
            words = words.isEmpty() && !here.isEmpty() ? Optional.of(naming) : words;
            said.addAll(here);
        }
        Victims.Status status = said.isEmpty()
                ? Victims.Status.UNSAID
                : said.size() > 1 ? Victims.Status.MIXED : said.iterator().next();
        return Optional.of(new Victims(status, words));
    }

    private static Set<Victims.Status> statuses(Mention naming, List<SentenceView> views) {
        Set<Victims.Status> statuses = EnumSet.noneOf(Victims.Status.class);
        for (SentenceView view : views) {
            for (Token token : view.sentence().within(naming.span())) {
                NounClass kind = view.grammar().classOf(token);
                if (token.isNoun() && kind == NounClass.CIVILIAN) {
                    statuses.add(Victims.Status.CIVILIAN);
                } else if (token.isNoun() && kind == NounClass.FORCE) {
                    statuses.add(Victims.Status.COMBATANT);
                }
            }
        }
        return statuses;
    }
}
