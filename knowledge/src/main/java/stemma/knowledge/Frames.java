package stemma.knowledge;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import stemma.claim.AgreementStatus;
import stemma.claim.ClaimType;
import stemma.claim.Factuality;
import stemma.claim.Means;
import stemma.extract.frame.Filling;
import stemma.extract.frame.Frame;
import stemma.extract.frame.Slot;
import stemma.extract.frame.Trigger;
import stemma.language.NounClass;
import tools.jackson.databind.JsonNode;

/** The frames of English, from {@code en/frames}. */
public final class Frames {

    private static final List<String> FILES = List.of("harm", "ground", "people", "politics");

    private Frames() {}

    /** All frames, in order of precedence. */
    public static List<Frame> english() {
        List<Frame> frames = new ArrayList<>();
        for (String file : FILES) {
            Resources.yaml("en/frames/" + file + ".yaml").forEach(node -> frames.add(frame(node)));
        }
        return List.copyOf(frames);
    }

    private static Frame frame(JsonNode node) {
        String name = node.path("name").asString();
        try {
            return new Frame(
                    name,
                    Resources.texts(node.path("types")).stream()
                            .map(label -> known(ClaimType.of(label), "claim type", label))
                            .toList(),
                    triggers(node),
                    roles(node.path("roles")),
                    conditions(node),
                    new Frame.Given(
                            label(node, "means", Means.values(), Means::label),
                            label(node, "status", AgreementStatus.values(), AgreementStatus::label),
                            label(node, "factuality", Factuality.values(), Factuality::label)),
                    new Frame.Examples(Resources.texts(node.path("match")), Resources.texts(node.path("miss"))));
        } catch (IllegalArgumentException e) {
            throw new IllegalStateException("frame " + name + ": " + e.getMessage(), e);
        }
    }

    private static List<Trigger> triggers(JsonNode node) {
        return Stream.of(
                        triggers(node, "verbs", Trigger.Part.VERB),
                        triggers(node, "nouns", Trigger.Part.NOUN),
                        triggers(node, "adjectives", Trigger.Part.ADJECTIVE),
                        triggers(node, "attributes", Trigger.Part.ATTRIBUTE))
                .flatMap(List::stream)
                .toList();
    }

    private static List<Trigger> triggers(JsonNode node, String key, Trigger.Part part) {
        return Resources.texts(node.path(key)).stream()
                .map(pattern -> Trigger.parse(pattern, part))
                .toList();
    }

    private static Map<Slot, List<Filling>> roles(JsonNode node) {
        Map<Slot, List<Filling>> roles = new EnumMap<>(Slot.class);
        node.properties()
                .forEach(entry -> roles.put(
                        known(Slot.of(entry.getKey()), "slot", entry.getKey()),
                        Resources.texts(entry.getValue()).stream()
                                .map(Frames::filling)
                                .toList()));
        return roles;
    }

    private static List<Frame.Condition> conditions(JsonNode node) {
        List<Frame.Condition> conditions = new ArrayList<>();
        Resources.texts(node.path("some")).forEach(f -> conditions.add(new Frame.Condition.Some(filling(f))));
        Resources.texts(node.path("none")).forEach(f -> conditions.add(new Frame.Condition.None(filling(f))));
        return conditions;
    }

    /** Reads {@code object} or {@code object?place+structure}. */
    private static Filling filling(String text) {
        int mark = text.indexOf('?');
        if (mark < 0) {
            return new Filling(text, Set.of());
        }
        return new Filling(
                text.substring(0, mark),
                Stream.of(text.substring(mark + 1).split("\\+"))
                        .map(label -> known(NounClass.of(label), "noun class", label))
                        .collect(Collectors.toSet()));
    }

    private static <T> Optional<T> label(JsonNode node, String key, T[] values, Function<T, String> label) {
        if (!node.has(key)) {
            return Optional.empty();
        }
        String wanted = node.path(key).asString();
        Optional<T> found =
                Stream.of(values).filter(v -> label.apply(v).equals(wanted)).findFirst();
        return Optional.of(known(found, key, wanted));
    }

    private static <T> T known(Optional<T> value, String what, String label) {
        return value.orElseThrow(() -> new IllegalArgumentException("there is no " + what + " called " + label));
    }
}
