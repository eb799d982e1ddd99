package stemma.export.jsonl;

import java.util.List;
import java.util.Optional;
import stemma.claim.Place;
import stemma.link.Counts;
import stemma.link.Question;
import stemma.link.Statement;
import stemma.link.settling.Settler;
import stemma.text.DayInterval;
import tools.jackson.databind.node.ObjectNode;

/** One question as the JSON object that {@code questions.jsonl} holds. */
public final class QuestionRecord {

    private QuestionRecord() {}

    /** The question as one line of JSON, without a line end. */
    public static String line(Question question) {
        List<Statement> members = question.members();
        ObjectNode record = Json.object().put("id", question.id()).put("asks", question.asks());
        record.put("dimension", members.getFirst().type().label());
        Json.setIfAny(
                record,
                "unit",
                members.stream()
                        .flatMap(m -> m.quantity().stream())
                        .map(q -> q.unit())
                        .findFirst());
        Json.setIfAny(
                record,
                "place",
                members.stream()
                        .flatMap(m -> m.places().stream())
                        .map(Place::resolved)
                        .flatMap(Optional::stream)
                        .map(ref -> ref.id())
                        .findFirst());
        Optional<DayInterval> days =
                members.stream().flatMap(m -> m.statedDays().stream()).reduce(QuestionRecord::hull);
        record.set("from", Json.day(days.flatMap(DayInterval::earliest)));
        record.set("to", Json.day(days.flatMap(DayInterval::latest)));
        record.set("members", Json.array(members, member -> Json.text(member.id())));
        record.put("status", question.status().label());
        Counts counts = question.counts();
        record.put("reports", counts.reports())
                .put("origins", counts.origins())
                .put("institutions", counts.institutions())
                .put("camps", counts.camps());
        Json.setIfAny(record, "settle", Settler.of(question));
        return Json.write(record);
    }

    private static DayInterval hull(DayInterval a, DayInterval b) {
        var earliest = a.earliest().orElseThrow().isBefore(b.earliest().orElseThrow()) ? a.earliest() : b.earliest();
        var latest = a.latest().orElseThrow().isAfter(b.latest().orElseThrow()) ? a.latest() : b.latest();
        return DayInterval.between(earliest.orElseThrow(), latest.orElseThrow());
    }
}
