package stemma.fakes;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import stemma.app.Engine;
import stemma.claim.Attribution;
import stemma.claim.Claim;
import stemma.claim.ClaimType;
import stemma.claim.Factuality;
import stemma.claim.Mention;
import stemma.claim.Place;
import stemma.claim.TimeInterval;
import stemma.reading.Reader;
import stemma.reading.Reading;
import stemma.text.DayInterval;
import stemma.text.Document;
import stemma.text.Span;
import stemma.text.Zone;

/**
 * Reads a little language of sentences such as "KILLED in Sukkari on 2016-11-28, said Medics." The type is in capitals, the
 * rest may be missing; "will be" makes it future. A report that has the word FAULT makes it fail.
 */
public final class FakeReader implements Reader {

    private static final Pattern SENTENCE =
            Pattern.compile("(?<future>will be )?(?<type>KILLED|INJURED|CAPTURED|AGREEMENT)(?: in (?<place>\\w+))?"
                    + "(?: (?:on|within) (?<from>\\d{4}-\\d\\d-\\d\\d)(?:/(?<to>\\d{4}-\\d\\d-\\d\\d))?)?"
                    + "(?:, said (?<source>\\w+))?\\.");

    @Override
    public Reading read(Document document) {
        if (document.text().contains("FAULT")) {
            throw new IllegalStateException("a rule met what it did not expect");
        }
        List<Claim> claims = new ArrayList<>();
        Map<String, String> propositions = new HashMap<>();
        Matcher sentence = SENTENCE.matcher(document.text());
        while (sentence.find()) {
            Claim claim = claim(document, sentence.toMatchResult());
            claims.add(claim);
            propositions.put(claim.id(), document.id() + claim.type().label());
        }
        return new Reading(document, document.published(), claims.reversed(), propositions);
    }

    @Override
    public String version() {
        return "fake-rules 1";
    }

    /** An engine that is a reader of the tests. */
    public static Engine engine(Reader reader) {
        return new Engine(
                new Engine.Versions(reader.version(), "fake-parser 1", "fake program"),
                Engine.Languages::any,
                () -> reader);
    }

    private static Claim claim(Document report, MatchResult sentence) {
        Mention trigger = mention(report, sentence, "type").orElseThrow();
        Claim bare = Samples.bare(
                Samples.sha256(report.id() + sentence.start()).substring(0, 16),
                report,
                ClaimType.valueOf(trigger.text()),
                trigger.text());
        Span whole = new Span(sentence.start(), sentence.end());
        Claim.Anchor anchor = new Claim.Anchor(
                report.id(), Zone.Kind.BODY, whole, trigger, bare.anchor().derivation());
        return new Claim(
                bare.id(),
                anchor,
                bare.type(),
                sentence.group("future") == null ? Factuality.ASSERTED : Factuality.FUTURE,
                roles(report, sentence),
                bare.measures(),
                attribution(report, sentence),
                List.of());
    }

    private static Claim.Roles roles(Document report, MatchResult sentence) {
        return new Claim.Roles(
                List.of(),
                List.of(),
                mention(report, sentence, "place").map(Place::new).stream().toList(),
                List.of(),
                List.of(),
                mention(report, sentence, "from").map(words -> time(words, sentence)));
    }

    private static TimeInterval time(Mention words, MatchResult sentence) {
        LocalDate from = LocalDate.parse(sentence.group("from"));
        String to = sentence.group("to");
        return new TimeInterval(
                words,
                DayInterval.between(from, to == null ? from : LocalDate.parse(to)),
                TimeInterval.Precision.DAY,
                TimeInterval.Anchor.CALENDAR);
    }

    private static Attribution attribution(Document report, MatchResult sentence) {
        List<Attribution.Link> chain = mention(report, sentence, "source").stream()
                .map(words -> new Attribution.Link(
                        new Attribution.Source(words, Attribution.Kind.UNNAMED, Optional.empty()), words, words.span()))
                .toList();
        Optional<Attribution.Mode> mode = chain.isEmpty() ? Optional.empty() : Optional.of(Attribution.Mode.INDIRECT);
        return new Attribution(new Attribution.Voice.Narrator(), chain, mode);
    }

    private static Optional<Mention> mention(Document report, MatchResult sentence, String group) {
        return sentence.group(group) == null
                ? Optional.empty()
                : Optional.of(Mention.of(report.text(), new Span(sentence.start(group), sentence.end(group))));
    }
}
