package stemma.knowledge;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import stemma.claim.Attribution;
import stemma.claim.Claim;
import stemma.claim.Means;
import stemma.claim.Mention;
import stemma.claim.Quantity;
import stemma.text.DayInterval;

/** The slots of a claim as a table of a test writes them; a slot that is not filled is the empty string. */
final class ClaimLine {

    private ClaimLine() {}

    static Map<String, String> of(Claim claim) {
        Map<String, String> slots = new TreeMap<>();
        slots.put("zone", claim.anchor().zone().label());
        slots.put("trigger", claim.anchor().trigger().text());
        slots.put("factuality", claim.factuality().label());
        Claim.Roles roles = claim.roles();
        slots.put("agent", joined(roles.agent(), actor -> actor.mention().text()));
        slots.put("patient", joined(roles.patient(), actor -> actor.mention().text()));
        slots.put("place", joined(roles.place(), place -> place.mention().text()));
        slots.put("from", joined(roles.placeFrom(), place -> place.mention().text()));
        slots.put("to", joined(roles.placeTo(), place -> place.mention().text()));
        slots.put("time", word(roles.time(), time -> time.mention().text()));
        slots.put("days", word(roles.time(), time -> days(time.days())));
        measures(slots, claim.measures());
        Attribution attribution = claim.attribution();
        slots.put(
                "sources",
                attribution.chain().stream()
                        .map(link -> link.source().mention().text())
                        .collect(joining(" ← ")));
        slots.put("said", word(attribution.said(), time -> days(time.days())));
        slots.put("mode", word(attribution.mode(), Attribution.Mode::label));
        slots.put(
                "voice",
                switch (attribution.voice()) {
                    case Attribution.Voice.Narrator() -> "narrator";
                    case Attribution.Voice.Commenter(Optional<String> author) -> "commenter";
                });
        return slots;
    }

    private static void measures(Map<String, String> slots, Claim.Measures measures) {
        Optional<Quantity> quantity = measures.quantity();
        slots.put("quantity", word(quantity, number -> number.mention().text()));
        slots.put("bounds", word(quantity, QuantityLine::bounds));
        slots.put("unit", word(quantity, Quantity::unit));
        slots.put("aspect", word(quantity, number -> number.aspect().label()));
        slots.put(
                "marks",
                word(
                        quantity,
                        number -> number.marks().stream()
                                .sorted(java.util.Comparator.comparing(Enum::name))
                                .map(mark -> mark.name().toLowerCase(java.util.Locale.ROOT))
                                .collect(joining("; "))));
        slots.put(
                "of", word(quantity.flatMap(Quantity::of), whole -> "%.0f %s".formatted(whole.value(), whole.unit())));
        slots.put("of_which", word(quantity, number -> joined(number.subsets(), ClaimLine::subset)));
        slots.put(
                "victims", word(measures.victims(), victims -> victims.status().label()));
        slots.put("victim_words", word(measures.victims().flatMap(victims -> victims.words()), Mention::text));
        slots.put("means", word(measures.means(), Means::label));
        slots.put("status", word(measures.status(), status -> status.label()));
    }

    private static String subset(Quantity.Subset subset) {
        String low = subset.bounds().low().isPresent()
                ? "%.0f".formatted(subset.bounds().low().getAsDouble())
                : "-";
        return subset.who().text() + " " + low + (subset.marks().contains(Quantity.Mark.VAGUE) ? " vague" : "");
    }

    private static String days(DayInterval days) {
        return word(days.earliest(), Object::toString) + ".." + word(days.latest(), Object::toString);
    }

    private static <T> String word(Optional<T> value, Function<? super T, String> words) {
        return value.<String>map(words).orElse("");
    }

    private static <T> String joined(List<T> values, Function<? super T, String> words) {
        return values.stream().map(words).collect(joining("; "));
    }
}
