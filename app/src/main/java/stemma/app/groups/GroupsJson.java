package stemma.app.groups;

import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Tells groups to programs. */
public final class GroupsJson {

    private GroupsJson() {}

    public static ObjectNode of(Groups groups) {
        ObjectNode json = JsonMapper.shared().createObjectNode();
        json.put("by", groups.by());
        json.put("resamples", groups.bootstrap().resamples());
        json.put("seed", groups.bootstrap().seed());
        ArrayNode rows = json.putArray("rows");
        for (Group group : groups.rows()) {
            ObjectNode row = rows.addObject().put("name", group.name()).put("reports", group.reports());
            row.put("gold", group.counts().gold()).put("system", group.counts().found());
            row.set("detection_f1", interval(group, group.detection()));
            row.set("claim_f1", interval(group, group.claims()));
        }
        ArrayNode below = json.putArray("below");
        groups.below()
                .forEach(pair -> below.addObject()
                        .put("figure", pair.figure())
                        .put("lower", pair.lower().name())
                        .put("higher", pair.higher().name())
                        .put("few_reports", pair.isWeak()));
        return json;
    }

    private static ObjectNode interval(Group group, Interval interval) {
        ObjectNode json = JsonMapper.shared().createObjectNode().put("figure", interval.figure());
        return group.hasInterval() ? json.put("low", interval.low()).put("high", interval.high()) : json;
    }
}
