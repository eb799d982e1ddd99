package stemma.app.sharing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import stemma.app.page.CasePage;
import stemma.language.Parser;
import stemma.link.Basis;
import stemma.store.CaseReport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * A case as it can be handed on: its reports one after the other, then what stands behind them, where every name is masked that
 * was masked in some report. For one thread.
 */
public final class SharedCase implements CasePage.Copy {

    /** What names a record, and no person. */
    private static final Set<String> IDS = Set.of(
            "id",
            "from",
            "to",
            "members",
            "premises",
            "place",
            "on",
            "at",
            "act",
            "undoes",
            "occurrence",
            "copy",
            "original",
            "claim",
            "original_claim",
            "heard");

    /** What names records where it holds texts, and may hold records itself. */
    private static final String CLAIMS = "claims";

    /** What a link set side by side: values under keys that elsewhere hold ids. */
    private static final String COMPARED = "compared";

    private static final String DECISION = Basis.DECISION.label();
    private static final String REVIEWER = "a reviewer";

    private final Names names;
    private final Set<String> masked = new TreeSet<>();
    private Optional<Names.Masking> masking = Optional.empty();

    /**
     * For one case.
     *
     * @param isPublic whether a name is that of somebody in a public role
     */
    public SharedCase(Parser parser, Predicate<String> isPublic) {
        this.names = new Names(parser, isPublic);
    }

    /** How many names were masked so far. */
    public int names() {
        return masked.size();
    }

    @Override
    public CaseReport report(CaseReport whole) {
        SharedReport shared = SharedReport.of(whole, names);
        masked.addAll(shared.masked());
        return shared.report();
    }

    @Override
    public List<String> compared(List<String> lines) {
        return lines.stream()
                .map(line ->
                        masked(unsigned(JsonMapper.shared().readTree(line))).toString())
                .toList();
    }

    /** What people decided, without who they are and what they noted; their comments are left out. */
    @Override
    public List<String> decided(List<String> lines) {
        List<String> shared = new ArrayList<>();
        for (String line : lines) {
            ObjectNode decision = (ObjectNode) JsonMapper.shared().readTree(line);
            decision.remove("why");
            decision.put("by", REVIEWER);
            if (!decision.path("act").asString("").equals("comment")) {
                shared.add(masked(decision).toString());
            }
        }
        return shared;
    }

    /** A link that a person set, without who they are and what they noted. */
    private static JsonNode unsigned(JsonNode line) {
        if (line instanceof ObjectNode link
                && link.path("detail").path("on").asString("").equals(DECISION)) {
            link.put("reason", "By " + REVIEWER);
        }
        return line;
    }

    private JsonNode masked(JsonNode node) {
        return masked(node, IDS);
    }

    /** The same node with names masked in every text but ids. */
    private JsonNode masked(JsonNode node, Set<String> ids) {
        if (node.isString()) {
            return JsonNodeFactory.instance.stringNode(masking().in(node.stringValue()));
        }
        if (node.isArray()) {
            ArrayNode items = JsonNodeFactory.instance.arrayNode();
            node.forEach(item -> items.add(masked(item, ids)));
            return items;
        }
        if (!(node instanceof ObjectNode object)) {
            return node;
        }
        ObjectNode copy = JsonNodeFactory.instance.objectNode();
        for (Map.Entry<String, JsonNode> field : object.properties()) {
            boolean isId = ids.contains(field.getKey()) || isClaimIds(field.getKey(), field.getValue());
            Set<String> within = field.getKey().equals(COMPARED) ? Set.of() : ids;
            copy.set(field.getKey(), isId ? field.getValue() : masked(field.getValue(), within));
        }
        return copy;
    }

    private static boolean isClaimIds(String key, JsonNode value) {
        return key.equals(CLAIMS) && value.path(0).isString();
    }

    /** Made when the last report was seen. */
    private Names.Masking masking() {
        Names.Masking made = masking.orElseGet(() -> Names.masking(masked));
        masking = Optional.of(made);
        return made;
    }
}
