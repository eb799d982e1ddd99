package stemma.app.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import stemma.claim.Actor;
import stemma.claim.Affiliation;
import stemma.claim.AgreementStatus;
import stemma.claim.Attribution;
import stemma.claim.Camp;
import stemma.claim.Claim;
import stemma.claim.ClaimType;
import stemma.claim.Factuality;
import stemma.claim.Means;
import stemma.claim.Mention;
import stemma.claim.TimeInterval;
import stemma.evaluate.Extent;
import stemma.text.CodePoints;
import stemma.text.DayInterval;
import stemma.text.Document;
import stemma.text.Span;
import stemma.text.Zone;

/** Turns claim records of one report, made by this program or by people, into claims. */
final class ClaimParsing {

    private final Document document;
    private final CodePoints points;
    private final Shared shared;
    private final MeasuresParsing measures;
    private final PlacesParsing places;

    ClaimParsing(Document document, Shared shared) {
        this.document = document;
        this.shared = shared;
        this.points = CodePoints.of(document.text());
        this.measures = new MeasuresParsing(this);
        this.places = new PlacesParsing(this, shared);
    }

    /**
     * The claim of a record.
     *
     * @throws BrokenRecordException if a key has a value that it cannot have, or a piece of text stands elsewhere
     */
    Claim claim(Fields record) throws BrokenRecordException {
        Mention trigger = mention(record.object("trigger"));
        Optional<Fields> sentence = record.optionalObject("sentence");
        Span around = sentence.isEmpty()
                ? trigger.span()
                : span(sentence.get(), sentence.get().neededExtent());
        return new Claim(
                record.text("id"),
                new Claim.Anchor(document.id(), zone(record), around, trigger, List.of()),
                oneOf(record, "type", ClaimType.values(), ClaimType::label),
                oneOf(record, "factuality", Factuality.values(), Factuality::label),
                roles(record),
                measures.of(record),
                attribution(record),
                loaded(record));
    }

    private static Zone.Kind zone(Fields record) throws BrokenRecordException {
        return switch (record.optionalText("zone").orElse("body")) {
            case "headline" -> Zone.Kind.HEADLINE;
            case "comment" -> Zone.Kind.COMMENT;
            case "body" -> Zone.Kind.BODY;
            default -> throw new BrokenRecordException("\"zone\" must be headline, body or comment");
        };
    }

    private Claim.Roles roles(Fields record) throws BrokenRecordException {
        return new Claim.Roles(
                actors(record, "agent"),
                actors(record, "patient"),
                places.of(record, "place"),
                places.of(record, "place_from"),
                places.of(record, "place_to"),
                time(record, "time"));
    }

    private List<Actor> actors(Fields record, String key) throws BrokenRecordException {
        List<Actor> actors = new ArrayList<>();
        for (Fields item : record.objects(key)) {
            actors.add(actor(item));
        }
        return actors;
    }

    Actor actor(Fields item) throws BrokenRecordException {
        return new Actor(mention(item), entity(item), affiliation(item));
    }

    private Optional<Actor.ActorRef> entity(Fields item) throws BrokenRecordException {
        Optional<String> id = item.optionalText("id");
        Optional<String> name = item.optionalText("name");
        return id.isPresent() && name.isPresent()
                ? shared.one(Optional.of(new Actor.ActorRef(id.get(), name.get())))
                : Optional.empty();
    }

    private Affiliation affiliation(Fields item) throws BrokenRecordException {
        Optional<String> camp = item.optionalText("camp");
        return shared.one(new Affiliation(
                item.optionalText("institution"),
                camp.map(id -> new Camp(id, id)).orElse(Camp.UNKNOWN)));
    }

    private Optional<TimeInterval> time(Fields record, String key) throws BrokenRecordException {
        Optional<Fields> time = record.optionalObject(key);
        if (time.isEmpty()) {
            return Optional.empty();
        }
        DayInterval days =
                new DayInterval(DocumentParsing.day(time.get(), "earliest"), DocumentParsing.day(time.get(), "latest"));
        TimeInterval.Precision precision = time.get().optionalText("precision").isPresent()
                ? oneOf(time.get(), "precision", TimeInterval.Precision.values(), TimeInterval.Precision::label)
                : precision(days);
        TimeInterval.Anchor anchor =
                time.get().isTrue("relative_to_report") ? TimeInterval.Anchor.REPORT : TimeInterval.Anchor.CALENDAR;
        return Optional.of(new TimeInterval(mention(time.get()), days, precision, anchor));
    }

    /** How exact days are, where the record does not say. */
    private static TimeInterval.Precision precision(DayInterval days) {
        if (days.isUnbounded()) {
            return TimeInterval.Precision.VAGUE;
        }
        return days.isOneDay() ? TimeInterval.Precision.DAY : TimeInterval.Precision.DAYS;
    }

    private Attribution attribution(Fields record) throws BrokenRecordException {
        List<Attribution.Link> chain = new ArrayList<>();
        for (Fields item : record.objects("sources")) {
            Mention source = mention(item);
            Attribution.Kind kind = item.optionalText("kind").isPresent()
                    ? oneOf(item, "kind", Attribution.Kind.values(), Attribution.Kind::label)
                    : Attribution.Kind.UNNAMED;
            chain.add(new Attribution.Link(
                    new Attribution.Source(source, kind, entity(item), affiliation(item)), source, source.span()));
        }
        Optional<Attribution.Mode> mode = record.optionalText("mode").isPresent()
                ? Optional.of(oneOf(record, "mode", Attribution.Mode.values(), Attribution.Mode::label))
                : Optional.empty();
        return new Attribution(voice(record), chain, mode, time(record, "said"));
    }

    private static Attribution.Voice voice(Fields record) throws BrokenRecordException {
        Optional<Fields> voice = record.optionalObject("voice");
        boolean comment = voice.isPresent()
                ? voice.get().optionalText("kind").orElse("").equals("commenter")
                : record.optionalText("zone").orElse("").equals("comment");
        return comment
                ? new Attribution.Voice.Commenter(
                        voice.isPresent() ? voice.get().optionalText("author") : Optional.empty())
                : new Attribution.Voice.Narrator();
    }

    private List<Claim.LoadedWord> loaded(Fields record) throws BrokenRecordException {
        List<Claim.LoadedWord> words = new ArrayList<>();
        for (Fields item : record.objects("wording")) {
            Claim.Leaning leaning =
                    oneOf(item, "leaning", Claim.Leaning.values(), l -> l.name().toLowerCase(Locale.ROOT));
            words.add(new Claim.LoadedWord(mention(item.object("span")), leaning));
        }
        return words;
    }

    /** The piece of the report that an object names; its text must be the words that stand there. */
    Mention mention(Fields item) throws BrokenRecordException {
        Span span = span(item, item.neededExtent());
        String text = span.in(document.text());
        if (!item.text("text").equals(text)) {
            throw new BrokenRecordException("\"" + item.path() + "text\" is \"" + item.text("text")
                    + "\", and the report has \"" + text + "\" there; offsets count code points from 0");
        }
        return new Mention(span, shared.one(text));
    }

    /** The piece that an object's span names, which must be the words under another key. */
    Mention named(Fields item, String key) throws BrokenRecordException {
        Fields where = item.object("span");
        Mention mention = Mention.of(document.text(), span(where, where.neededExtent()));
        if (!mention.text().equals(item.text(key))) {
            throw new BrokenRecordException("\"" + item.path() + key + "\" is \"" + item.text(key)
                    + "\", and the report has \"" + mention.text() + "\" there");
        }
        return mention;
    }

    private Span span(Fields item, Extent extent) throws BrokenRecordException {
        try {
            return new Span(points.offset(extent.start()), points.offset(extent.end()));
        } catch (IndexOutOfBoundsException e) {
            throw new BrokenRecordException("\"" + item.path() + "end\" is " + extent.end()
                    + ", beyond the end of the report " + document.id());
        }
    }

    /** The value whose label a key has. */
    static <T> T oneOf(Fields item, String key, T[] values, java.util.function.Function<T, String> label)
            throws BrokenRecordException {
        String said = item.text(key);
        List<String> labels = new ArrayList<>();
        for (T value : values) {
            if (label.apply(value).equals(said)) {
                return value;
            }
            labels.add(label.apply(value));
        }
        throw new BrokenRecordException(
                "\"" + item.path() + key + "\" is \"" + said + "\", and must be one of " + String.join(", ", labels));
    }

    static Optional<Means> means(Fields record) throws BrokenRecordException {
        return record.optionalText("means").isEmpty()
                ? Optional.empty()
                : Optional.of(oneOf(record, "means", Means.values(), Means::label));
    }

    static Optional<AgreementStatus> status(Fields record) throws BrokenRecordException {
        return record.optionalText("status").isEmpty()
                ? Optional.empty()
                : Optional.of(oneOf(record, "status", AgreementStatus.values(), AgreementStatus::label));
    }
}
