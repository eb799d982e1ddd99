package stemma.fakes;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import stemma.claim.Attribution;
import stemma.claim.Claim;
import stemma.claim.ClaimType;
import stemma.claim.Factuality;
import stemma.claim.Mention;
import stemma.text.DayEvidence;
import stemma.text.DayInterval;
import stemma.text.Document;
import stemma.text.Publisher;
import stemma.text.Span;
import stemma.text.Zone;

/** Reports and claims made by hand. */
public final class Samples {

    private Samples() {}

    /** A report of one body, published on a day that its page prints; without a day where {@code day} is empty. */
    public static Document report(String id, String publisher, String day, String text) {
        List<DayEvidence> evidence = day.isEmpty()
                ? List.of()
                : List.of(new DayEvidence(
                        "the page prints its day",
                        DayInterval.on(LocalDate.parse(day)),
                        DayEvidence.Strength.PRINTED,
                        Optional.empty()));
        return new Document(
                id,
                new Document.Input(List.of("reports/" + id), sha256(text), "text"),
                masthead(publisher, id),
                evidence,
                text,
                List.of(new Zone(new Span(0, text.length()), Zone.Kind.BODY)));
    }

    private static Document.Masthead masthead(String publisher, String title) {
        return new Document.Masthead(
                publisher.isEmpty() ? Optional.empty() : Optional.of(new Publisher(publisher)),
                Optional.of("Title of " + title),
                Optional.empty(),
                Optional.empty(),
                Optional.of("en"),
                Optional.empty());
    }

    /** The first place where words stand in a report. */
    public static Mention mention(Document report, String words) {
        int start = report.text().indexOf(words);
        if (start < 0) {
            throw new IllegalArgumentException("'" + words + "' is not in " + report.id());
        }
        return Mention.of(report.text(), new Span(start, start + words.length()));
    }

    /** A claim with nothing but a trigger; its sentence is the whole report. */
    public static Claim bare(String id, Document report, ClaimType type, String trigger) {
        return new Claim(
                id,
                anchor(report, Zone.Kind.BODY, mention(report, trigger)),
                type,
                Factuality.ASSERTED,
                noRoles(),
                noMeasures(),
                new Attribution(new Attribution.Voice.Narrator(), List.of(), Optional.empty()),
                List.of());
    }

    public static Claim.Anchor anchor(Document report, Zone.Kind zone, Mention trigger) {
        return new Claim.Anchor(
                report.id(),
                zone,
                new Span(0, report.text().length()),
                trigger,
                List.of(new Claim.Derivation(
                        "trigger", "frame.verb", "the word \"" + trigger.text() + "\" is in a list: one of ours")));
    }

    public static Claim.Roles noRoles() {
        return new Claim.Roles(List.of(), List.of(), List.of(), List.of(), List.of(), Optional.empty());
    }

    public static Claim.Measures noMeasures() {
        return new Claim.Measures(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
