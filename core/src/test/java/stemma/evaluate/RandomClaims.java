package stemma.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.stream.Stream;
import stemma.evaluate.ScoredClaim.Amount;
import stemma.evaluate.ScoredClaim.Anchor;
import stemma.evaluate.ScoredClaim.Roles;
import stemma.evaluate.ScoredClaim.Values;

/** Claims out of so few words and places that many are alike, and many pairs are equally good. */
final class RandomClaims {

    private static final List<String> WORDS = List.of("guards", "bridge guards", "new bridge", "the", "شرق", "𝒜mra");

    private final Random random;

    RandomClaims(long seed) {
        this.random = new Random(seed);
    }

    List<ScoredClaim> list(int most) {
        return Stream.generate(this::claim).limit(random.nextInt(most + 1)).toList();
    }

    private ScoredClaim claim() {
        return new ScoredClaim(
                "a",
                oneOf("killed", "attack"),
                anchor(),
                Optional.of(oneOf("asserted", "future", "")),
                new Roles(texts(), texts(), texts(), texts(), texts(), texts()),
                new Values(Optional.empty(), amount(), Optional.of(oneOf("shelling", "")), Optional.empty()));
    }

    private Anchor anchor() {
        int start = random.nextInt(30);
        return new Anchor(
                Optional.of(oneOf("body", "body", "comment")),
                random.nextBoolean()
                        ? Optional.of(new Extent(start / 10 * 10, start / 10 * 10 + 10))
                        : Optional.empty(),
                new Extent(start, start + random.nextInt(6)),
                oneOf("killed", "a b c d e f g h i j k"));
    }

    private Optional<Amount> amount() {
        return Optional.of(new Amount(
                random.nextBoolean() ? OptionalDouble.of(random.nextInt(2)) : OptionalDouble.empty(),
                OptionalDouble.empty(),
                Optional.of(oneOf("child", "raid"))));
    }

    private List<SlotText> texts() {
        List<SlotText> texts = new ArrayList<>();
        for (int left = random.nextInt(3); left > 0; left--) {
            String word = WORDS.get(random.nextInt(WORDS.size()));
            int start = random.nextInt(10);
            texts.add(random.nextBoolean() ? SlotText.of(word) : SlotText.of(word, start, start + 6));
        }
        return texts;
    }

    private String oneOf(String... choices) {
        return choices[random.nextInt(choices.length)];
    }
}
