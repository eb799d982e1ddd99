package stemma.app.told;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Function;
import stemma.claim.AgreementStatus;
import stemma.claim.Attribution;
import stemma.claim.Camp;
import stemma.claim.ClaimType;
import stemma.claim.Factuality;
import stemma.claim.Means;
import stemma.claim.PlaceRef;
import stemma.claim.Quantity;
import stemma.claim.TimeInterval;
import stemma.claim.Victims;
import stemma.store.Found;
import stemma.text.DayInterval;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads a line of the ledger as a {@link Told}. */
public final class ToldReader {

    private ToldReader() {}

    public static Told read(Found found) {
        JsonNode record = JsonMapper.shared().readTree(found.record());
        Found.Report report = found.report();
        return new Told(
                found.id(),
                new Told.Anchor(
                        new Told.Report(report.id(), report.publisher(), report.published()),
                        record.path("zone").asString(""),
                        record.path("sentence").path("start").asInt(0),
                        record.path("proposition").asString(found.id())),
                kind(record),
                new Told.Cast(
                        all(record.path("agent"), ToldReader::party),
                        all(record.path("patient"), ToldReader::party),
                        filled(record, "victims").map(ToldReader::people)),
                new Told.Where(
                        all(record.path("place"), ToldReader::spot),
                        all(record.path("place_from"), ToldReader::spot),
                        all(record.path("place_to"), ToldReader::spot)),
                filled(record, "time").map(ToldReader::when),
                filled(record, "quantity").map(ToldReader::count),
                telling(record));
    }

    private static Told.Kind kind(JsonNode record) {
        return new Told.Kind(
                value(ClaimType.class, record, "type").orElseThrow(),
                value(Factuality.class, record, "factuality").orElse(Factuality.ASSERTED),
                value(Means.class, record, "means"),
                value(AgreementStatus.class, record, "status"));
    }

    private static Told.Party party(JsonNode node) {
        return new Told.Party(
                words(node),
                text(node, "name"),
                text(node, "institution"),
                text(node, "camp").filter(camp -> !camp.equals(Camp.UNKNOWN.id())));
    }

    private static Told.People people(JsonNode node) {
        return new Told.People(
                value(Victims.Status.class, node, "status").orElse(Victims.Status.UNSAID),
                filled(node, "words").map(ToldReader::words),
                all(node.path("of_which"), part -> part.path("who").asString("")));
    }

    private static Told.Spot spot(JsonNode node) {
        return new Told.Spot(
                words(node),
                text(node, "id").map(id -> place(id, node)),
                node.path("candidates").size());
    }

    private static PlaceRef place(String id, JsonNode node) {
        return new PlaceRef(
                id,
                text(node, "name").orElse(id),
                value(PlaceRef.Kind.class, node, "kind").orElse(PlaceRef.Kind.SITE),
                node.path("lat").asDouble(0),
                node.path("lon").asDouble(0),
                node.path("radius_km").asDouble(1),
                all(node.path("within"), parent -> parent.asString("")));
    }

    private static Told.When when(JsonNode node) {
        return new Told.When(
                words(node),
                days(node),
                value(TimeInterval.Precision.class, node, "precision").orElse(TimeInterval.Precision.VAGUE),
                node.path("relative_to_report").asBoolean(false) ? Told.Hold.REPORT : Told.Hold.OTHER);
    }

    /** The days between {@code earliest} and {@code latest} of a record. */
    public static DayInterval days(JsonNode node) {
        return new DayInterval(
                text(node, "earliest").map(LocalDate::parse),
                text(node, "latest").map(LocalDate::parse));
    }

    private static Told.Count count(JsonNode node) {
        Quantity.Bounds bounds = new Quantity.Bounds(
                number(node, "low"),
                number(node, "high"),
                node.path("low_open").asBoolean(false),
                node.path("high_open").asBoolean(false),
                number(node, "soft_low"),
                number(node, "soft_high"));
        return new Told.Count(
                words(node),
                bounds,
                node.path("unit").asString(""),
                value(Quantity.Aspect.class, node, "aspect").orElse(Quantity.Aspect.UNSAID),
                marks(node),
                all(node.path("readings"), JsonNode::asDouble));
    }

    private static Set<Quantity.Mark> marks(JsonNode node) {
        Set<Quantity.Mark> marks = EnumSet.noneOf(Quantity.Mark.class);
        for (Quantity.Mark mark : Quantity.Mark.values()) {
            if (node.path(mark.name().toLowerCase(Locale.ROOT)).asBoolean(false)) {
                marks.add(mark);
            }
        }
        return marks;
    }

    private static Told.Telling telling(JsonNode record) {
        JsonNode voice = record.path("voice");
        return new Told.Telling(
                voice.path("kind").asString("").equals("commenter")
                        ? new Attribution.Voice.Commenter(text(voice, "author"))
                        : new Attribution.Voice.Narrator(),
                all(record.path("attribution"), ToldReader::link),
                value(Attribution.Mode.class, record, "mode"),
                all(record.path("loaded"), ToldReader::words));
    }

    private static Told.Link link(JsonNode node) {
        return new Told.Link(
                party(node.path("source")),
                value(Attribution.Kind.class, node, "kind").orElse(Attribution.Kind.UNNAMED));
    }

    private static String words(JsonNode mention) {
        return mention.path("text").asString("");
    }

    private static Optional<String> text(JsonNode node, String key) {
        return Optional.of(node.path(key).asString("")).filter(text -> !text.isEmpty());
    }

    private static OptionalDouble number(JsonNode node, String key) {
        JsonNode value = node.path(key);
        return value.isNumber() ? OptionalDouble.of(value.doubleValue()) : OptionalDouble.empty();
    }

    private static <E extends Enum<E>> Optional<E> value(Class<E> values, JsonNode node, String key) {
        return text(node, key).map(label -> Enum.valueOf(values, label.toUpperCase(Locale.ROOT)));
    }

    private static Optional<JsonNode> filled(JsonNode node, String key) {
        return Optional.of(node.path(key)).filter(value -> value.isObject());
    }

    private static <T> List<T> all(JsonNode list, Function<JsonNode, T> form) {
        List<T> values = new ArrayList<>();
        list.forEach(node -> values.add(form.apply(node)));
        return values;
    }
}
