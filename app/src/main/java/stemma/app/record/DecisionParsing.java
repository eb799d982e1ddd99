package stemma.app.record;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import stemma.claim.Mention;
import stemma.link.LinkKind;
import stemma.review.Act;
import stemma.review.Correction;
import stemma.review.Credibility;
import stemma.review.Decision;
import stemma.review.Reliability;
import stemma.review.Slot;
import stemma.review.Subject;
import stemma.text.DayInterval;
import stemma.text.Document;

/** Turns records of decisions, as {@code decisions.jsonl} holds them, into decisions on the claims of a case. */
public final class DecisionParsing {

    /** The kind of link of claims that have nothing to do with each other. */
    private static final String NO_LINK = "none";

    private final Map<String, Document> reports;

    /**
     * For the claims of one case.
     *
     * @param reports the report of each claim, by the claim's id
     */
    public DecisionParsing(Map<String, Document> reports) {
        this.reports = Map.copyOf(reports);
    }

    /**
     * Whether what a record decides on is in the case. Reports come and go, and decisions stay; those on a claim that is not
     * here rest until it comes back.
     *
     * @throws BrokenRecordException if the record does not say on what it decides
     */
    public boolean isHere(Fields record) throws BrokenRecordException {
        return switch (subject(record.object("on"))) {
            case Subject.OfClaim claim -> reports.containsKey(claim.id());
            case Subject.OfPair pair -> reports.containsKey(pair.first()) && reports.containsKey(pair.second());
            case Subject.OfPublisher publisher -> true;
        };
    }

    /**
     * The decision of a record on something that {@link #isHere}.
     *
     * @throws BrokenRecordException if a key has a value that it cannot have, or a piece of text stands elsewhere
     */
    public Decision decision(Fields record) throws BrokenRecordException {
        Subject on = subject(record.object("on"));
        try {
            return new Decision(
                    record.text("id"),
                    Instant.parse(record.text("at")),
                    record.text("by"),
                    record.optionalText("why").orElse(""),
                    on,
                    act(record, on));
        } catch (DateTimeException e) {
            throw new BrokenRecordException(
                    "\"at\" is \"" + record.text("at") + "\", and must be a time in UTC such as 2016-11-26T14:00:00Z");
        } catch (IllegalArgumentException e) {
            throw new BrokenRecordException(String.valueOf(e.getMessage()));
        }
    }

    private static Subject subject(Fields on) throws BrokenRecordException {
        Optional<String> claim = on.optionalText("claim");
        if (claim.isPresent()) {
            return new Subject.OfClaim(claim.get(), on.text("revision"));
        }
        List<String> claims = on.texts("claims");
        if (claims.size() == 2 && !claims.getFirst().equals(claims.getLast())) {
            return Subject.OfPair.of(claims.getFirst(), claims.getLast());
        }
        return new Subject.OfPublisher(on.optionalText("publisher")
                .orElseThrow(() -> new BrokenRecordException(
                        "\"on\" must hold a \"claim\", two different \"claims\" or a \"publisher\"")));
    }

    private Act act(Fields record, Subject on) throws BrokenRecordException {
        String act = record.text("act");
        return switch (act) {
            case "accept" -> new Act.Accept();
            case "reject" -> new Act.Reject();
            case "correct" -> new Act.Correct(correction(record, on));
            case "rate" -> new Act.Rate(credibility(record));
            case "trust" -> new Act.Trust(reliability(record));
            case "merge" -> new Act.Merge();
            case "split" -> new Act.Split();
            case "relink" -> new Act.Relink(kind(record), record.optionalText("from"));
            case "comment" -> new Act.Comment();
            case "undo" -> new Act.Undo(record.text("undoes"));
            default ->
                throw new BrokenRecordException("\"act\" is \"" + act + "\", and must be accept, reject, correct, rate,"
                        + " trust, merge, split, relink, comment or undo");
        };
    }

    private static Optional<LinkKind> kind(Fields record) throws BrokenRecordException {
        return record.text("kind").equals(NO_LINK)
                ? Optional.empty()
                : Optional.of(ClaimParsing.oneOf(record, "kind", LinkKind.values(), LinkKind::label));
    }

    private static Reliability reliability(Fields record) throws BrokenRecordException {
        return ClaimParsing.oneOf(record, "reliability", Reliability.values(), Reliability::name);
    }

    private static Credibility credibility(Fields record) throws BrokenRecordException {
        OptionalDouble digit = record.optionalNumber("credibility");
        for (Credibility one : Credibility.values()) {
            if (digit.isPresent() && digit.getAsDouble() == one.digit()) {
                return one;
            }
        }
        throw new BrokenRecordException(
                "\"credibility\" must be a whole number from 1 (confirmed by other sources) to 6"
                        + " (truth cannot be judged)");
    }

    private Correction correction(Fields record, Subject on) throws BrokenRecordException {
        Slot slot = ClaimParsing.oneOf(record, "slot", Slot.values(), Slot::label);
        return new Correction(
                slot,
                switch (slot) {
                    case TYPE, FACTUALITY -> new Correction.Label(record.text("label"));
                    case AGENT, PATIENT, PLACE, PLACE_FROM, PLACE_TO, SOURCES -> words(record, on);
                    case TIME -> days(record.object("days"));
                    case QUANTITY -> count(record.object("number"));
                });
    }

    private Correction.Words words(Fields record, Subject on) throws BrokenRecordException {
        ClaimParsing report = new ClaimParsing(report(on), new Shared());
        List<Mention> mentions = new ArrayList<>();
        for (Fields item : record.objects("words")) {
            mentions.add(report.mention(item));
        }
        return new Correction.Words(mentions);
    }

    private Document report(Subject on) throws BrokenRecordException {
        if (on instanceof Subject.OfClaim(String id, String revision) && reports.containsKey(id)) {
            return reports.get(id);
        }
        throw new BrokenRecordException("\"words\" can only be picked for a claim of this case");
    }

    private static Correction.Days days(Fields days) throws BrokenRecordException {
        return new Correction.Days(
                new DayInterval(DocumentParsing.day(days, "earliest"), DocumentParsing.day(days, "latest")));
    }

    private static Correction.Count count(Fields number) throws BrokenRecordException {
        return new Correction.Count(
                number.optionalNumber("low"), number.optionalNumber("high"), number.optionalText("unit"));
    }
}
