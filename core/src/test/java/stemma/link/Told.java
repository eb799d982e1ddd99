package stemma.link;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Stream;
import stemma.claim.Actor;
import stemma.claim.Attribution;
import stemma.claim.Claim;
import stemma.claim.ClaimType;
import stemma.claim.Factuality;
import stemma.claim.Mention;
import stemma.claim.Place;
import stemma.claim.PlaceRef;
import stemma.claim.PlaceState;
import stemma.claim.Quantity;
import stemma.claim.TimeInterval;
import stemma.claim.Victims;
import stemma.text.DayEvidence;
import stemma.text.DayInterval;
import stemma.text.Document;
import stemma.text.Span;
import stemma.text.Zone;

/** A statement for tests, told in a few words. */
public final class Told {

    private final ClaimType type;
    private String id;
    private String report = "a";
    private LocalDate published = LocalDate.of(2016, 12, 1);
    private String sentence = "Something was said to have happened there.";
    private int offset;
    private Factuality factuality = Factuality.ASSERTED;
    private List<Place> places = List.of();
    private List<Place> left = List.of();
    private Optional<DayInterval> days = Optional.empty();
    private Optional<DayInterval> said = Optional.empty();
    private Optional<Quantity> quantity = Optional.empty();
    private Optional<Victims> victims = Optional.empty();
    private List<Actor> agents = List.of();
    private List<Attribution.Link> chain = List.of();

    private Told(ClaimType type) {
        this.type = type;
        this.id = type.label();
    }

    public static Told that(ClaimType type) {
        return new Told(type);
    }

    public Told id(String name) {
        id = name;
        return this;
    }

    public Told in(String name, String day) {
        report = name;
        published = LocalDate.parse(day);
        return this;
    }

    /** Where in its report it stands, in characters. */
    public Told at(int where) {
        offset = where;
        return this;
    }

    public Told saying(String words) {
        sentence = words;
        return this;
    }

    public Told being(Factuality certainty) {
        factuality = certainty;
        return this;
    }

    public Told near(PlaceRef... refs) {
        List<Place> named = new ArrayList<>();
        for (PlaceRef ref : refs) {
            named.add(new Place(word(ref.name()), Optional.of(ref)));
        }
        places = named;
        return this;
    }

    /** The places that are left. */
    public Told from(PlaceRef... refs) {
        left = Stream.of(refs)
                .map(ref -> new Place(word(ref.name()), Optional.of(ref)))
                .toList();
        return this;
    }

    /** Its place is one of these, and its report does not tell which. */
    public Told nearOneOf(String words, PlaceRef... candidates) {
        places = List.of(new Place(word(words), Optional.empty(), List.of(), List.of(candidates)));
        return this;
    }

    /** Its places are taken for granted to be held by somebody, as {@code words@camp}. */
    public Told nearHeld(String by, PlaceRef... refs) {
        near(refs);
        PlaceState held = new PlaceState(PlaceState.Kind.HELD, word(by + "-held"), Optional.of(new Actor(word(by))));
        places = places.stream()
                .map(place -> new Place(place.mention(), place.resolved(), List.of(held)))
                .toList();
        return this;
    }

    public Told on(String day) {
        return between(day, day);
    }

    public Told between(String earliest, String latest) {
        days = Optional.of(DayInterval.between(LocalDate.parse(earliest), LocalDate.parse(latest)));
        return this;
    }

    /** The day on which it is said to have been said. */
    public Told saidOn(String day) {
        said = Optional.of(DayInterval.on(LocalDate.parse(day)));
        return this;
    }

    public Told counting(double number, String unit) {
        return counting(Quantity.Bounds.exactly(number), unit, Quantity.Aspect.UNSAID, Set.of());
    }

    public Told atLeast(double number, String unit) {
        Quantity.Bounds floor = new Quantity.Bounds(
                OptionalDouble.of(number),
                OptionalDouble.empty(),
                false,
                false,
                OptionalDouble.of(number),
                OptionalDouble.empty());
        return counting(floor, unit, Quantity.Aspect.UNSAID, Set.of());
    }

    public Told counting(Quantity.Bounds bounds, String unit, Quantity.Aspect aspect, Set<Quantity.Mark> marks) {
        Set<Quantity.Mark> all = EnumSet.noneOf(Quantity.Mark.class);
        all.addAll(marks);
        String words =
                bounds.low().isPresent() ? String.valueOf((long) bounds.low().getAsDouble()) : "few";
        quantity = Optional.of(
                new Quantity(word(words), bounds, unit, aspect, all, Optional.empty(), List.of(), List.of()));
        return this;
    }

    public Told of(Victims.Status status) {
        victims = Optional.of(new Victims(status, Optional.empty()));
        return this;
    }

    public Told done(String by) {
        agents = List.of(new Actor(word(by)));
        return this;
    }

    /** Who says so, the innermost first, each as {@code organisation@camp}. */
    public Told by(String... sources) {
        List<Attribution.Link> links = new ArrayList<>();
        for (String source : sources) {
            links.add(new Attribution.Link(
                    new Attribution.Source(
                            word(source),
                            Attribution.Kind.ORGANISATION,
                            Optional.of(new Actor.ActorRef(source, source))),
                    word("said"),
                    new Span(0, 1)));
        }
        chain = links;
        return this;
    }

    public Statement told() {
        Document document = new Document(
                report,
                new Document.Input(List.of(report), "00", "text"),
                Document.Masthead.blank(),
                List.of(new DayEvidence(
                        "told", DayInterval.on(published), DayEvidence.Strength.STATED, Optional.empty())),
                " ".repeat(offset) + sentence,
                List.of(new Zone(new Span(0, offset + sentence.length()), Zone.Kind.BODY, Optional.empty())));
        Span span = new Span(offset, offset + sentence.length());
        Claim claim = new Claim(
                id,
                new Claim.Anchor(
                        report, Zone.Kind.BODY, span, new Mention(new Span(offset, offset + 1), "x"), List.of()),
                type,
                factuality,
                new Claim.Roles(agents, List.of(), places, left, List.of(), days.map(Told::then)),
                new Claim.Measures(quantity, victims, Optional.empty(), Optional.empty()),
                new Attribution(new Attribution.Voice.Narrator(), chain, Optional.empty(), said.map(Told::then)),
                List.of());
        return new Statement(claim, document, document.published(), "p-" + id);
    }

    private static TimeInterval then(DayInterval days) {
        return new TimeInterval(word("then"), days, TimeInterval.Precision.DAY, TimeInterval.Anchor.CALENDAR);
    }

    private static Mention word(String text) {
        return new Mention(new Span(0, text.length()), text);
    }
}
