package stemma.app.record;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import stemma.claim.Claim;
import stemma.claim.Quantity;
import stemma.claim.Victims;

/** The slots of a claim record that measure: how many, of whom, by what means, how far an agreement has come. */
final class MeasuresParsing {

    private final ClaimParsing pieces;

    MeasuresParsing(ClaimParsing pieces) {
        this.pieces = pieces;
    }

    Claim.Measures of(Fields record) throws BrokenRecordException {
        Optional<Fields> victims = record.optionalObject("victims");
        Optional<Fields> quantity = record.optionalObject("quantity");
        return new Claim.Measures(
                quantity.isEmpty() ? Optional.empty() : Optional.of(quantity(quantity.get(), victims)),
                victims.isEmpty() ? Optional.empty() : victims(victims.get()),
                ClaimParsing.means(record),
                ClaimParsing.status(record));
    }

    private Quantity quantity(Fields record, Optional<Fields> victims) throws BrokenRecordException {
        Quantity.Aspect aspect = record.optionalText("aspect").isEmpty()
                ? Quantity.Aspect.UNSAID
                : ClaimParsing.oneOf(record, "aspect", Quantity.Aspect.values(), Quantity.Aspect::label);
        return new Quantity(
                pieces.mention(record),
                bounds(record),
                record.optionalText("unit").orElse(""),
                aspect,
                marks(record),
                whole(record),
                subsets(victims),
                record.numbers("readings"));
    }

    private static Quantity.Bounds bounds(Fields record) throws BrokenRecordException {
        OptionalDouble low = record.optionalNumber("low");
        OptionalDouble high = record.optionalNumber("high");
        OptionalDouble softLow = record.optionalNumber("soft_low");
        OptionalDouble softHigh = record.optionalNumber("soft_high");
        return new Quantity.Bounds(
                low,
                high,
                record.isTrue("low_open"),
                record.isTrue("high_open"),
                softLow.isPresent() ? softLow : low,
                softHigh.isPresent() ? softHigh : high);
    }

    private static Set<Quantity.Mark> marks(Fields record) throws BrokenRecordException {
        Set<Quantity.Mark> marks = EnumSet.noneOf(Quantity.Mark.class);
        for (Quantity.Mark mark : Quantity.Mark.values()) {
            if (record.isTrue(mark.name().toLowerCase(java.util.Locale.ROOT))) {
                marks.add(mark);
            }
        }
        return marks;
    }

    private Optional<Quantity.Whole> whole(Fields record) throws BrokenRecordException {
        Optional<Fields> of = record.optionalObject("of");
        if (of.isEmpty() || of.get().optionalNumber("value").isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Quantity.Whole(
                pieces.mention(of.get()),
                of.get().optionalNumber("value").orElse(0),
                of.get().optionalText("unit").orElse("")));
    }

    private List<Quantity.Subset> subsets(Optional<Fields> victims) throws BrokenRecordException {
        List<Quantity.Subset> subsets = new ArrayList<>();
        if (victims.isPresent()) {
            for (Fields item : victims.get().objects("of_which")) {
                subsets.add(new Quantity.Subset(pieces.named(item, "who"), bounds(item), marks(item)));
            }
        }
        return subsets;
    }

    private Optional<Victims> victims(Fields record) throws BrokenRecordException {
        if (record.optionalText("status").isEmpty()) {
            return Optional.empty();
        }
        Optional<Fields> words = record.optionalObject("words");
        return Optional.of(new Victims(
                ClaimParsing.oneOf(record, "status", Victims.Status.values(), Victims.Status::label),
                words.isEmpty() ? Optional.empty() : Optional.of(pieces.mention(words.get()))));
    }
}
