package stemma.app.told;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import stemma.claim.AgreementStatus;
import stemma.claim.Attribution;
import stemma.claim.ClaimType;
import stemma.claim.Factuality;
import stemma.claim.Means;
import stemma.claim.PlaceRef;
import stemma.claim.Quantity;
import stemma.claim.TimeInterval;
import stemma.claim.Victims;
import stemma.text.DayInterval;

/**
 * A claim as the ledger tells it, without offsets: what a card says of it and what two claims are compared by.
 *
 * @param id the claim
 * @param anchor where it stands
 * @param kind what kind of statement it is
 * @param cast who, to whom
 * @param where where
 * @param when the words of time and their days, where the text gives any
 * @param count how many, where the text says
 * @param telling who says so, and in which words
 */
public record Told(
        String id,
        Anchor anchor,
        Kind kind,
        Cast cast,
        Where where,
        Optional<When> when,
        Optional<Count> count,
        Telling telling) {

    /**
     * Where a claim stands.
     *
     * @param report the report
     * @param zone headline, body or comment
     * @param sentence where its sentence starts, in code points of the report's text
     * @param proposition the same for all claims of the report that state the same thing
     */
    public record Anchor(Report report, String zone, int sentence, String proposition) {}

    /** A report: its id, its publisher where known, and the days on which it can have been published. */
    public record Report(String id, Optional<String> publisher, DayInterval published) {}

    /** What kind of statement a claim is. */
    public record Kind(
            ClaimType type, Factuality factuality, Optional<Means> means, Optional<AgreementStatus> agreement) {}

    /** Who, to whom, and who the counted people are said to be. */
    public record Cast(List<Party> agents, List<Party> patients, Optional<People> people) {
        public Cast {
            agents = List.copyOf(agents);
            patients = List.copyOf(patients);
        }
    }

    /**
     * Somebody as the text words it.
     *
     * @param name the neutral name where it is plain who is meant
     * @param institution id of the actor that decides for them, where that is plain
     * @param camp whose side they are on, where that is plain
     */
    public record Party(String words, Optional<String> name, Optional<String> institution, Optional<String> camp) {

        public Party(String words, Optional<String> name) {
            this(words, name, Optional.empty(), Optional.empty());
        }
    }

    /** Who the people of a count are said to be, the words that say so, and the parts that are told out. */
    public record People(Victims.Status status, Optional<String> words, List<String> parts) {
        public People {
            parts = List.copyOf(parts);
        }
    }

    /** Where it was; for a movement whence and whither. Each list has the most exact first. */
    public record Where(List<Spot> at, List<Spot> from, List<Spot> to) {
        public Where {
            at = List.copyOf(at);
            from = List.copyOf(from);
            to = List.copyOf(to);
        }

        /** All places, the one that the claim is most plainly about first. */
        public List<Spot> all() {
            return Stream.of(at, from, to).flatMap(List::stream).toList();
        }
    }

    /**
     * A place as the text words it.
     *
     * @param resolved the place of the gazetteer where it is plain which is meant
     * @param candidates how many places the words may mean as far as their own report tells; 0 where that tells which
     */
    public record Spot(String words, Optional<PlaceRef> resolved, int candidates) {

        /** A place of which its own report tells which is meant, or nobody. */
        public Spot(String words, Optional<PlaceRef> resolved) {
            this(words, resolved, 0);
        }

        /** The neutral name where there is one; else the words, in quotation marks. */
        public String shown() {
            return resolved.map(PlaceRef::name).orElseGet(() -> Words.quoted(words));
        }
    }

    /** Words of time, the days that they mean, how exact they are and what they hang on. */
    public record When(String words, DayInterval days, TimeInterval.Precision precision, Hold hold) {}

    /** What days hang on. */
    public enum Hold {
        REPORT,
        OTHER
    }

    /** How many, as worded. A vague word keeps its bounds for comparing only; no card shows them. */
    public record Count(
            String words,
            Quantity.Bounds bounds,
            String unit,
            Quantity.Aspect aspect,
            Set<Quantity.Mark> marks,
            List<Double> readings) {
        public Count {
            marks = Set.copyOf(marks);
            readings = List.copyOf(readings);
        }

        public boolean is(Quantity.Mark mark) {
            return marks.contains(mark);
        }

        /** Whether the report gave digits, or words for them, that can be read in one way. */
        public boolean hasNumber() {
            return !is(Quantity.Mark.VAGUE)
                    && readings.isEmpty()
                    && (bounds.low().isPresent() || bounds.high().isPresent());
        }
    }

    /** Who says so, the innermost first, in whose voice, whether in quotation marks, and the words that judge. */
    public record Telling(
            Attribution.Voice voice, List<Link> chain, Optional<Attribution.Mode> mode, List<String> loaded) {
        public Telling {
            chain = List.copyOf(chain);
            loaded = List.copyOf(loaded);
        }
    }

    /** One who is said to have said it. */
    public record Link(Party source, Attribution.Kind kind) {

        /** Whether the words name somebody, or whom they speak for; "an officer" and "the agency" do neither. */
        public boolean isNamed() {
            return switch (kind) {
                case UNNAMED -> source.institution().isPresent();
                case PERSON, ORGANISATION, DOCUMENT, SOCIAL ->
                    source.name().isPresent() || Words.holdName(source.words());
            };
        }
    }
}
