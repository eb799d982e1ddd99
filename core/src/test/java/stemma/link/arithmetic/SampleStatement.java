package stemma.link.arithmetic;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import stemma.claim.Actor;
import stemma.claim.Attribution;
import stemma.claim.Claim;
import stemma.claim.ClaimType;
import stemma.claim.Factuality;
import stemma.claim.Mention;
import stemma.claim.Place;
import stemma.claim.PlaceRef;
import stemma.claim.Quantity;
import stemma.claim.Quantity.Aspect;
import stemma.claim.Quantity.Bounds;
import stemma.claim.Quantity.Mark;
import stemma.claim.TimeInterval;
import stemma.link.Statement;
import stemma.text.DayInterval;
import stemma.text.Document;
import stemma.text.Span;
import stemma.text.Zone;

/** Builds a claim that counts, in a report of one sentence after the other; each call fills one slot. */
public final class SampleStatement {

    private static final int SENTENCE = 100;

    private final String id;
    private final String report;
    private final ClaimType type;
    private int sentence;
    private DayInterval published = DayInterval.unbounded();
    private Optional<DayInterval> days = Optional.empty();
    private Optional<Quantity> quantity = Optional.empty();
    private final List<Place> places = new ArrayList<>();
    private final List<Actor> agents = new ArrayList<>();
    private Optional<String> source = Optional.empty();
    private Factuality factuality = Factuality.ASSERTED;

    private SampleStatement(String id, ClaimType type) {
        this.id = id;
        this.report = id.substring(0, id.indexOf('#'));
        this.type = type;
    }

    /** A claim of the report whose id stands before the {@code #}. */
    public static SampleStatement claim(String id, ClaimType type) {
        return new SampleStatement(id, type);
    }

    /** The number as said, {@code =25}, {@code >85}, {@code >=3}, {@code ~30}, {@code <30} for "nearly 30", then its unit. */
    public SampleStatement of(String number, String unit, Aspect aspect) {
        return counting(number, unit, aspect, number.replaceAll("^[=~]", "") + " " + unit);
    }

    public SampleStatement counting(String number, String unit, Aspect aspect, String words) {
        double n = Double.parseDouble(number.replaceAll("[^0-9.]", ""));
        quantity = Optional.of(new Quantity(
                mention(words),
                bounds(number, n),
                unit,
                aspect,
                number.startsWith("~") || number.startsWith("<") ? Set.of(Mark.APPROX) : Set.of(),
                Optional.empty(),
                List.of(),
                List.of()));
        return this;
    }

    private static Bounds bounds(String number, double n) {
        OptionalDouble at = OptionalDouble.of(n);
        if (number.startsWith(">=")) {
            return new Bounds(at, OptionalDouble.empty(), false, false, at, OptionalDouble.empty());
        }
        return switch (number.charAt(0)) {
            case '>' -> new Bounds(at, OptionalDouble.empty(), true, false, at, OptionalDouble.of(n + 5));
            case '~' -> new Bounds(at, at, false, false, OptionalDouble.of(n * 0.9), OptionalDouble.of(n * 1.1));
            case '<' -> new Bounds(at, at, false, false, OptionalDouble.of(n * 0.9), at);
            default -> Bounds.exactly(n);
        };
    }

    public SampleStatement marked(Mark mark) {
        quantity = quantity.map(number -> number.with(mark));
        return this;
    }

    public SampleStatement including(String who, double n) {
        quantity = quantity.map(
                number -> number.including(List.of(new Quantity.Subset(mention(who), Bounds.exactly(n), Set.of()))));
        return this;
    }

    public SampleStatement ofAll(double whole, String unit) {
        quantity = quantity.map(q -> new Quantity(
                q.mention(),
                q.bounds(),
                q.unit(),
                q.aspect(),
                q.marks(),
                Optional.of(new Quantity.Whole(mention("all"), whole, unit)),
                q.subsets(),
                q.readings()));
        return this;
    }

    public SampleStatement in(PlaceRef... where) {
        for (PlaceRef place : where) {
            places.add(new Place(mention(place.name()), Optional.of(place)));
        }
        return this;
    }

    public SampleStatement inUnresolved(String words) {
        places.add(new Place(mention(words)));
        return this;
    }

    /** Who acts; the sample standing takes the words for the camp. */
    public SampleStatement by(String agent) {
        agents.add(new Actor(mention(agent)));
        return this;
    }

    /** Who acts: somebody of the table of actors who is of no known camp. */
    public SampleStatement byUnplaced(String name) {
        agents.add(new Actor(mention("somebody"), Optional.of(new Actor.ActorRef(name.replace(' ', '-'), name))));
        return this;
    }

    public SampleStatement said(String who) {
        source = Optional.of(who);
        return this;
    }

    public SampleStatement published(String day) {
        published = DayInterval.on(LocalDate.parse(day));
        return this;
    }

    public SampleStatement on(String first, String last) {
        days = Optional.of(DayInterval.between(LocalDate.parse(first), LocalDate.parse(last)));
        return this;
    }

    public SampleStatement on(String day) {
        return on(day, day);
    }

    public SampleStatement sentence(int number) {
        sentence = number;
        return this;
    }

    public SampleStatement as(Factuality other) {
        factuality = other;
        return this;
    }

    public Statement told() {
        Claim.Roles roles = new Claim.Roles(
                agents,
                List.of(),
                places,
                List.of(),
                List.of(),
                days.map(interval -> new TimeInterval(
                        mention("then"), interval, TimeInterval.Precision.DAY, TimeInterval.Anchor.CALENDAR)));
        Span where = new Span(sentence * SENTENCE, (sentence + 1) * SENTENCE);
        Claim claim = new Claim(
                id,
                new Claim.Anchor(report, Zone.Kind.BODY, where, new Mention(where, "told"), List.of()),
                type,
                factuality,
                roles,
                new Claim.Measures(quantity, Optional.empty(), Optional.empty(), Optional.empty()),
                new Attribution(new Attribution.Voice.Narrator(), chain(), Optional.empty()),
                List.of());
        return new Statement(claim, document(), published, "p-" + id);
    }

    private List<Attribution.Link> chain() {
        return source.stream()
                .map(SampleStatement::mention)
                .map(who -> new Attribution.Link(
                        new Attribution.Source(who, Attribution.Kind.ORGANISATION, Optional.empty()), who, who.span()))
                .toList();
    }

    private Document document() {
        return new Document(
                report,
                new Document.Input(List.of(report), "", "text"),
                Document.Masthead.blank(),
                List.of(),
                "",
                List.of());
    }

    private static Mention mention(String words) {
        return new Mention(new Span(0, words.length()), words);
    }
}
