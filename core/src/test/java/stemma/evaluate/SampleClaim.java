package stemma.evaluate;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import stemma.evaluate.ScoredClaim.Amount;
import stemma.evaluate.ScoredClaim.Anchor;
import stemma.evaluate.ScoredClaim.Roles;
import stemma.evaluate.ScoredClaim.Values;

/** Claims for tests: an asserted "killed" in report "a", with empty slots unless a test fills them. */
final class SampleClaim {

    static final AgreementWords WORDS = new AgreementWords(
            Set.of("the", "of", "al"),
            Map.of("eastern", "east"),
            Set.of("new"),
            new AgreementWords.Units(Map.of("raid", "strike"), Set.of("child", "children"), Set.of("city")));

    private SampleClaim() {}

    static ScoredClaim at(int start, int end) {
        return of(anchored(start, end), Roles.none(), Values.none());
    }

    static Anchor anchored(int start, int end) {
        return new Anchor(Optional.of("body"), Optional.of(new Extent(0, 100)), new Extent(start, end), "killed");
    }

    static ScoredClaim of(Anchor anchor, Roles roles, Values values) {
        return new ScoredClaim("a", "killed", anchor, Optional.of("asserted"), roles, values);
    }

    static ScoredClaim withRoles(Roles roles) {
        return of(anchored(0, 5), roles, Values.none());
    }

    static ScoredClaim withAgents(String... agents) {
        return withRoles(new Roles(texts(agents), List.of(), List.of(), List.of(), List.of(), List.of()));
    }

    static ScoredClaim withSources(String... sources) {
        return withRoles(new Roles(List.of(), List.of(), List.of(), List.of(), List.of(), texts(sources)));
    }

    static ScoredClaim withValues(Values values) {
        return of(anchored(0, 5), Roles.none(), values);
    }

    static ScoredClaim withQuantity(OptionalDouble low, OptionalDouble high, String unit) {
        Amount amount = new Amount(low, high, Optional.of(unit));
        return withValues(new Values(Optional.empty(), Optional.of(amount), Optional.empty(), Optional.empty()));
    }

    static List<SlotText> texts(String... texts) {
        return List.of(texts).stream().map(SlotText::of).toList();
    }
}
