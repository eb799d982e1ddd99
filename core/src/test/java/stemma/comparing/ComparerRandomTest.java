package stemma.comparing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import stemma.link.LinkKind;
import stemma.link.Question;
import stemma.link.Statement;
import stemma.text.Publisher;

/** Piles drawn from the lines of the table of pairs, so that many claims meet. */
class ComparerRandomTest {

    private static final List<String> LINES = Stream.concat(
                    Stream.of(LinkKind.values()).map(LinkKind::label), Stream.of("nothing"))
            .flatMap(file -> SampleFile.lines("pairs/" + file + ".txt").stream())
            .filter(line -> line.matches("[abc] (\\d|undated).*"))
            .map(line -> line.substring(2))
            .toList();

    private static List<Statement> pile(Random random) {
        return pile(random, 9);
    }

    /** A pile whose sentences have so many words where their lines give none. */
    private static List<Statement> pile(Random random, int length) {
        List<Statement> pile = new ArrayList<>();
        Map<String, String> heads = new HashMap<>();
        for (int i = 0; i < 60; i++) {
            String report = "r" + random.nextInt(20);
            String line = LINES.get(random.nextInt(LINES.size()));
            String head = heads.computeIfAbsent(report, r -> line.substring(0, line.indexOf(" |")));
            String words = line.contains("says ")
                    ? ""
                    : " | says " + ("w" + i + " ").repeat(length).strip();
            pile.add(ClaimLine.of("c" + i, report, head + line.substring(line.indexOf(" |")) + words)
                    .told(i));
        }
        return pile;
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void the_order_of_the_reports_changes_nothing(long seed) {
        Random random = new Random(seed);
        List<Statement> pile = pile(random);
        Comparison expected = SampleComparer.COMPARER.compare(pile);
        Collections.shuffle(pile, random);
        Comparison found = SampleComparer.COMPARER.compare(pile);

        assertThat(found.occurrences()).as("seed %s", seed).isEqualTo(expected.occurrences());
        assertThat(found.links()).as("seed %s", seed).isEqualTo(expected.links());
        assertThat(found.questions()).as("seed %s", seed).isEqualTo(expected.questions());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 86, 137, 196, 197, 225, 401})
    void a_copy_of_a_report_never_raises_the_number_of_origins(long seed) {
        Random random = new Random(seed);
        List<Statement> pile = pile(random, 1 + random.nextInt(9));
        String copied = pile.get(random.nextInt(pile.size())).document().id();
        Optional<Publisher> elsewhere =
                random.nextBoolean() ? Optional.of(new Publisher("Elsewhere")) : Optional.empty();
        List<Statement> more = new ArrayList<>(pile);
        pile.stream()
                .filter(one -> one.document().id().equals(copied))
                .map(one -> copy(one, elsewhere))
                .forEach(more::add);
        Map<String, Integer> before = origins(SampleComparer.COMPARER.compare(pile));

        origins(SampleComparer.COMPARER.compare(more)).forEach((claim, count) -> {
            if (before.containsKey(claim)) {
                assertThat(count).as("seed %s, claim %s", seed, claim).isLessThanOrEqualTo(before.get(claim));
            }
        });
    }

    /** The same claim in another report, under the same name or another. */
    private static Statement copy(Statement original, Optional<Publisher> elsewhere) {
        var claim = original.claim();
        var anchor = claim.anchor();
        var document = original.document();
        var copy = new stemma.claim.Claim(
                claim.id() + "-copy",
                new stemma.claim.Claim.Anchor(
                        "copy", anchor.zone(), anchor.sentence(), anchor.trigger(), anchor.derivation()),
                claim.type(),
                claim.factuality(),
                claim.roles(),
                claim.measures(),
                claim.attribution(),
                claim.wording());
        return new Statement(
                copy,
                new stemma.text.Document(
                        "copy",
                        document.input(),
                        new stemma.text.Document.Masthead(
                                elsewhere.or(document.masthead()::publisher),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty()),
                        document.dayEvidence(),
                        document.text(),
                        document.zones()),
                original.published(),
                original.proposition() + "-copy");
    }

    /** For each claim how many origins stand behind its question. */
    private static Map<String, Integer> origins(Comparison comparison) {
        Map<String, Integer> origins = new HashMap<>();
        for (Question question : comparison.questions()) {
            question.members()
                    .forEach(claim -> origins.put(claim.id(), question.counts().origins()));
        }
        return origins;
    }
}
