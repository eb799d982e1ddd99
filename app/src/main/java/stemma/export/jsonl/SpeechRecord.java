package stemma.export.jsonl;

import java.util.TreeSet;
import stemma.link.balance.Speech;
import tools.jackson.databind.node.ObjectNode;

/** What the claims of one speaker count as, as the JSON object that {@code speakers.jsonl} holds. */
public final class SpeechRecord {

    private SpeechRecord() {}

    /** One line of JSON, without a line end. */
    public static String line(Speech speech) {
        ObjectNode row = Json.object();
        Json.setIfAny(row, "camp", speech.camp());
        Json.setIfAny(row, "institution", speech.institution());
        Json.setIfAny(row, "heard", new TreeSet<>(speech.heard()), Json::text);
        speech.harm().ifPresent(harm -> {
            Json.setIfAny(row, "perpetrator", harm.perpetrator());
            row.put("status", harm.status().label());
        });
        row.set("claims", Json.array(speech.claims(), Json::text));
        return Json.write(row);
    }
}
