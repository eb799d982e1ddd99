package stemma.export.jsonl;

import java.util.Optional;
import java.util.OptionalDouble;
import stemma.link.arithmetic.interval.End;
import stemma.link.arithmetic.sum.Derivation;
import tools.jackson.databind.node.ObjectNode;

/** A number that nobody said and that follows from claims, as the JSON object that {@code derived.jsonl} holds. */
public final class DerivedRecord {

    private DerivedRecord() {}

    /** The number as one line of JSON, without a line end. */
    public static String line(Derivation derived) {
        ObjectNode record = Json.object()
                .put("id", derived.id())
                .put("question", derived.dimension().asks());
        Optional<End> low = derived.value().hard().low();
        Optional<End> high = derived.value().hard().high();
        record.set("low", Json.bound(bound(low)));
        record.set("high", Json.bound(bound(high)));
        record.put("low_open", low.map(End::open).orElse(false));
        record.put("high_open", high.map(End::open).orElse(false));
        record.put("unit", derived.dimension().unit());
        ObjectNode days = Json.object();
        days.set("earliest", Json.day(derived.asOf().earliest()));
        days.set("latest", Json.day(derived.asOf().latest()));
        record.set("as_of", days);
        record.put("rule", derived.rule());
        record.set("premises", Json.array(derived.premises(), Json::text));
        record.set("assumptions", Json.array(derived.assumptions(), Json::text));
        record.put("sentence", derived.sentence());
        return Json.write(record);
    }

    private static OptionalDouble bound(Optional<End> end) {
        return end.map(e -> OptionalDouble.of(e.at().toDouble())).orElse(OptionalDouble.empty());
    }
}
