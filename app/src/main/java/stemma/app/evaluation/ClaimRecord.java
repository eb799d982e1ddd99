package stemma.app.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import stemma.app.record.BrokenRecordException;
import stemma.app.record.Fields;
import stemma.evaluate.Extent;
import stemma.evaluate.ScoredClaim;
import stemma.evaluate.ScoredClaim.Amount;
import stemma.evaluate.ScoredClaim.Anchor;
import stemma.evaluate.ScoredClaim.Days;
import stemma.evaluate.ScoredClaim.Roles;
import stemma.evaluate.ScoredClaim.Values;
import stemma.evaluate.SlotText;

/** Turns the JSON form of a claim into the claim that is scored. */
final class ClaimRecord {

    private ClaimRecord() {}

    static ScoredClaim read(Fields record) throws BrokenRecordException {
        return new ScoredClaim(
                record.text("document"),
                record.text("type"),
                anchor(record),
                record.optionalText("factuality"),
                roles(record),
                values(record));
    }

    private static Anchor anchor(Fields record) throws BrokenRecordException {
        Fields trigger = record.object("trigger");
        return new Anchor(record.optionalText("zone"), sentence(record), trigger.neededExtent(), trigger.text("text"));
    }

    private static Optional<Extent> sentence(Fields record) throws BrokenRecordException {
        Optional<Fields> sentence = record.optionalObject("sentence");
        return sentence.isEmpty() ? Optional.empty() : sentence.get().extent();
    }

    private static Roles roles(Fields record) throws BrokenRecordException {
        return new Roles(
                texts(record, "agent"),
                texts(record, "patient"),
                texts(record, "place"),
                texts(record, "place_from"),
                texts(record, "place_to"),
                texts(record, "sources"));
    }

    private static List<SlotText> texts(Fields record, String key) throws BrokenRecordException {
        List<SlotText> texts = new ArrayList<>();
        for (Fields item : record.objects(key)) {
            texts.add(new SlotText(item.text("text"), item.extent()));
        }
        return texts;
    }

    private static Values values(Fields record) throws BrokenRecordException {
        return new Values(time(record), quantity(record), record.optionalText("means"), record.optionalText("status"));
    }

    private static Optional<Days> time(Fields record) throws BrokenRecordException {
        Optional<Fields> time = record.optionalObject("time");
        if (time.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                new Days(time.get().optionalText("earliest"), time.get().optionalText("latest")));
    }

    private static Optional<Amount> quantity(Fields record) throws BrokenRecordException {
        Optional<Fields> quantity = record.optionalObject("quantity");
        if (quantity.isEmpty()) {
            return Optional.empty();
        }
        Fields fields = quantity.get();
        return Optional.of(
                new Amount(fields.optionalNumber("low"), fields.optionalNumber("high"), fields.optionalText("unit")));
    }
}
