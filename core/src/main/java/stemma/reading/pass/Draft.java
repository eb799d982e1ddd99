package stemma.reading.pass;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import stemma.claim.AgreementStatus;
import stemma.claim.Attribution;
import stemma.claim.Claim;
import stemma.claim.ClaimType;
import stemma.claim.Factuality;
import stemma.claim.Means;
import stemma.claim.Quantity;
import stemma.claim.TimeInterval;
import stemma.claim.Victims;
import stemma.extract.frame.FrameMatch;
import stemma.extract.frame.Slot;
import stemma.language.Token;
import stemma.text.Span;

/** A claim in the making. Changed by the passes, used by one thread. */
public final class Draft {

    /**
     * Words that fill a slot.
     *
     * @param span the words
     * @param head their head in this draft's own sentence, if they stand there
     */
    public record Filler(Span span, Optional<Token> head) {}

    private final SentenceView view;
    private final FrameMatch match;
    private final ClaimType type;
    private final Map<Slot, List<Filler>> slots = new EnumMap<>(Slot.class);
    private final List<Claim.Derivation> derivation = new ArrayList<>();
    private Factuality factuality = Factuality.ASSERTED;
    private Optional<TimeInterval> time = Optional.empty();
    private Optional<Quantity> quantity = Optional.empty();
    private Optional<Victims> victims = Optional.empty();
    private Optional<Means> means = Optional.empty();
    private Optional<AgreementStatus> status = Optional.empty();
    private List<Attribution.Link> chain = List.of();
    private Optional<Attribution.Mode> mode = Optional.empty();
    private Optional<TimeInterval> said = Optional.empty();

    public Draft(SentenceView view, FrameMatch match, ClaimType type) {
        this.view = view;
        this.match = match;
        this.type = type;
        this.means = match.frame().given().means();
        this.status = match.frame().given().status();
        this.factuality = match.frame().given().factuality().orElse(Factuality.ASSERTED);
        explain("type", "frame " + match.frame().name(), "the words of the trigger evoke this frame");
    }

    /** Another draft of the same words, with all that was found for this one so far. */
    public Draft copy() {
        return copyAs(type);
    }

    /** A copy that is a claim of another type. */
    public Draft as(ClaimType other, String rule, String why) {
        Draft copy = copyAs(other);
        copy.explain("type", rule, why);
        return copy;
    }

    private Draft copyAs(ClaimType other) {
        Draft copy = new Draft(view, match, other);
        copy.slots.putAll(slots);
        copy.derivation.clear();
        copy.derivation.addAll(derivation);
        copy.factuality = factuality;
        copy.time = time;
        copy.quantity = quantity;
        copy.victims = victims;
        copy.means = means;
        copy.status = status;
        copy.chain = chain;
        copy.mode = mode;
        copy.said = said;
        return copy;
    }

    public SentenceView view() {
        return view;
    }

    public FrameMatch match() {
        return match;
    }

    public ClaimType type() {
        return type;
    }

    public Token head() {
        return match.head();
    }

    public Span trigger() {
        return match.words().getFirst().span().cover(match.words().getLast().span());
    }

    public boolean isHarm() {
        return type.isHarm();
    }

    public List<Filler> slot(Slot slot) {
        return slots.getOrDefault(slot, List.of());
    }

    public boolean isEmpty(Slot slot) {
        return slot(slot).isEmpty();
    }

    /** Whether the claim says where it happened, by any of the three slots of places. */
    public boolean hasPlace() {
        return !isEmpty(Slot.PLACE) || !isEmpty(Slot.PLACE_FROM) || !isEmpty(Slot.PLACE_TO);
    }

    public void fill(Slot slot, List<Filler> fillers, String rule, String why) {
        slots.put(slot, List.copyOf(fillers));
        explain(slot.label(), rule, why);
    }

    public Factuality factuality() {
        return factuality;
    }

    public void judge(Factuality decided, String rule, String why) {
        factuality = decided;
        explain("factuality", rule, why);
    }

    public Optional<TimeInterval> time() {
        return time;
    }

    public void date(TimeInterval when, String rule, String why) {
        time = Optional.of(when);
        explain("time", rule, why);
    }

    public Optional<Quantity> quantity() {
        return quantity;
    }

    public void count(Quantity howMany, String rule, String why) {
        quantity = Optional.of(howMany);
        explain("quantity", rule, why);
    }

    /** Tells what kind of count the number is that it has. */
    public void count(Quantity.Aspect aspect, String rule, String why) {
        quantity = quantity.map(number -> number.as(aspect));
        explain("aspect", rule, why);
    }

    public Optional<Victims> victims() {
        return victims;
    }

    public void describe(Victims who, String rule, String why) {
        victims = Optional.of(who);
        explain("victims", rule, why);
    }

    public Optional<Means> means() {
        return means;
    }

    public void by(Means how, String rule, String why) {
        means = Optional.of(how);
        explain("means", rule, why);
    }

    public Optional<AgreementStatus> status() {
        return status;
    }

    public void reached(AgreementStatus how, String rule, String why) {
        status = Optional.of(how);
        explain("status", rule, why);
    }

    public List<Attribution.Link> chain() {
        return chain;
    }

    public Optional<Attribution.Mode> mode() {
        return mode;
    }

    public void attribute(List<Attribution.Link> links, Attribution.Mode how, String rule, String why) {
        chain = List.copyOf(links);
        mode = links.isEmpty() ? Optional.empty() : Optional.of(how);
        explain("sources", rule, why);
    }

    public Optional<TimeInterval> said() {
        return said;
    }

    /** Tells when it was said. */
    public void say(TimeInterval when, String rule, String why) {
        said = Optional.of(when);
        explain("said", rule, why);
    }

    public List<Claim.Derivation> derivation() {
        return List.copyOf(derivation);
    }

    private void explain(String slot, String rule, String why) {
        derivation.removeIf(d -> d.slot().equals(slot));
        derivation.add(new Claim.Derivation(slot, rule, why));
    }
}
