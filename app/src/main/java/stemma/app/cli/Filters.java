package stemma.app.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine.Option;
import stemma.app.Trouble;
import stemma.claim.ClaimType;
import stemma.claim.Factuality;
import stemma.store.Selection;

/** The options that say which claims are wanted. */
final class Filters {

    private static final List<String> ZONES = List.of("headline", "body", "comment");

    @Option(names = "--type", paramLabel = "T", split = ",", description = "A claim type; may be given several times.")
    private List<String> types = List.of();

    @Option(
            names = "--in",
            paramLabel = "PLACE",
            description = "A place, by name or id: claims that name it, or a place within it.")
    private Optional<String> place = Optional.empty();

    @Option(
            names = {"--publisher", "--by"},
            paramLabel = "P",
            description = "A part of the publisher's name.")
    private Optional<String> publisher = Optional.empty();

    @Option(
            names = "--factuality",
            paramLabel = "F",
            description = "asserted, negated, possible, future, directive or conditional.")
    private Optional<String> factuality = Optional.empty();

    @Option(names = "--zone", paramLabel = "Z", description = "headline, body or comment.")
    private Optional<String> zone = Optional.empty();

    @Option(names = "--document", paramLabel = "D", description = "The id of a report.")
    private Optional<String> document = Optional.empty();

    @Option(names = "--words", paramLabel = "WORDS", description = "Words that all stand in the claim's sentence.")
    private Optional<String> words = Optional.empty();

    Selection selection() throws Trouble {
        List<String> typeLabels =
                Arrays.stream(ClaimType.values()).map(ClaimType::label).toList();
        List<String> wanted = new ArrayList<>();
        for (String type : types) {
            wanted.add(oneOf(typeLabels, "--type", type));
        }
        return new Selection(
                wanted,
                place,
                publisher,
                oneOf(Arrays.stream(Factuality.values()).map(Factuality::label).toList(), "--factuality", factuality),
                oneOf(ZONES, "--zone", zone),
                document,
                words);
    }

    private static Optional<String> oneOf(List<String> allowed, String option, Optional<String> value) throws Trouble {
        return value.isEmpty() ? value : Optional.of(oneOf(allowed, option, value.get()));
    }

    private static String oneOf(List<String> allowed, String option, String value) throws Trouble {
        String label = value.strip().toLowerCase(Locale.ROOT);
        if (!allowed.contains(label)) {
            throw Trouble.usage(
                    option + " does not know '" + value + "'; it takes one of " + String.join(", ", allowed) + ".");
        }
        return label;
    }
}
