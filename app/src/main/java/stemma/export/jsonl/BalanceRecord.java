package stemma.export.jsonl;

import java.util.List;
import java.util.stream.Stream;
import stemma.link.balance.Balance;
import stemma.link.balance.Balance.Voice;
import tools.jackson.databind.node.ObjectNode;

/** The tables of who speaks and whose victims are counted, as the JSON objects that {@code balance.jsonl} holds. */
public final class BalanceRecord {

    private BalanceRecord() {}

    /** One line of JSON for each row, without line ends. */
    public static Stream<String> lines(Balance balance) {
        return Stream.of(
                        voices("camps", balance.camps()),
                        voices("institutions", balance.institutions()),
                        voices("media", balance.media()),
                        balance.silent().stream().map(silent -> {
                            ObjectNode row =
                                    Json.object().put("table", "silent").put("name", silent.name());
                            Json.setIfAny(row, "camp", silent.camp());
                            return row.put("propositions", silent.propositions());
                        }),
                        balance.victims().stream().map(victim -> {
                            ObjectNode row = Json.object().put("table", "victims");
                            Json.setIfAny(row, "perpetrator", victim.perpetrator());
                            Json.setIfAny(row, "speaker", victim.speaker());
                            return row.put("status", victim.status().label())
                                    .put("propositions", victim.propositions());
                        }))
                .flatMap(rows -> rows)
                .map(Json::write);
    }

    private static Stream<ObjectNode> voices(String table, List<Voice> voices) {
        return voices.stream().map(voice -> {
            ObjectNode row = Json.object().put("table", table);
            Json.setIfAny(row, "name", voice.name());
            return row.put("propositions", voice.propositions()).put("reports", voice.reports());
        });
    }
}
