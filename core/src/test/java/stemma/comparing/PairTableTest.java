package stemma.comparing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import stemma.claim.PlacesByParents;
import stemma.link.Link;
import stemma.link.LinkKind;
import stemma.link.Statement;

/**
 * Pairs of claims in {@code pairs/}, each with the links that it must have, and no others: what was decided by the rules of links
 * before it was run.
 *
 * <p>An expectation reads {@code > a kind b on part [strength]: words of the reason}.
 */
class PairTableTest {

    private static final List<String> FILES = Stream.concat(
                    Stream.of(LinkKind.values()).map(LinkKind::label), Stream.of("nothing"))
            .toList();

    /** Claims, the first two of which are the pair, and the lines that tell how they stand. */
    private record Sample(String title, List<Statement> claims, List<String> expected) {}

    private static Stream<Sample> samples() {
        return FILES.stream().flatMap(file -> samples("pairs/" + file + ".txt").stream());
    }

    private static List<Sample> samples(String file) {
        List<Sample> samples = new ArrayList<>();
        List<String> block = new ArrayList<>();
        for (String line : SampleFile.lines(file)) {
            if (line.startsWith("= ") && !block.isEmpty()) {
                samples.add(sample(block));
                block.clear();
            }
            block.add(line);
        }
        samples.add(sample(block));
        return samples;
    }

    private static Sample sample(List<String> block) {
        Map<String, String> heads = new HashMap<>();
        List<Statement> claims = new ArrayList<>();
        for (String line : block.subList(1, block.size())) {
            if (!line.startsWith(">")) {
                String id = line.substring(0, 1);
                boolean joins = line.startsWith("in ", 2);
                String report = joins ? line.substring(5, 6) : id;
                String rest = line.substring(2);
                String told = joins ? heads.get(report) + rest.substring(rest.indexOf(" |")) : rest;
                heads.put(id, told.substring(0, told.indexOf(" |")));
                claims.add(ClaimLine.of(id, report, told).told(claims.size()));
            }
        }
        List<String> expected = block.stream()
                .filter(line -> line.startsWith(">"))
                .map(line -> line.substring(2))
                .toList();
        return new Sample(block.getFirst().substring(2), claims, expected);
    }

    @TestFactory
    Stream<DynamicTest> a_pair_has_the_links_that_were_decided() {
        return samples().map(sample -> DynamicTest.dynamicTest(sample.title(), () -> holds(sample)));
    }

    private static void holds(Sample sample) {
        List<Link> links = claimLinks(sample)
                .filter(link -> Set.of("a", "b")
                        .equals(Set.of(link.from().id(), link.to().id())))
                .toList();
        List<String> told = links.stream().map(PairTableTest::line).toList();
        List<String> expected = sample.expected().stream()
                .filter(line -> !line.equals("nothing"))
                .toList();
        assertThat(told).as("%s: %s", sample.title(), told).hasSameSizeAs(expected);
        for (String line : expected) {
            String head = line.substring(0, line.indexOf(':'));
            String reason = line.substring(line.indexOf(':') + 2);
            assertThat(told)
                    .as(sample.title())
                    .anyMatch(link ->
                            (link.startsWith(head + ":") || link.startsWith(head + " ")) && link.contains(reason));
        }
    }

    private static Stream<Link> claimLinks(Sample sample) {
        return SampleComparer.COMPARER.compare(sample.claims()).links().stream()
                .filter(link -> !(link.from() instanceof Link.End.OfDocument));
    }

    private static String line(Link link) {
        return "%s %s %s on %s %s: %s"
                .formatted(
                        link.from().id(),
                        link.kind().label(),
                        link.to().id(),
                        link.on().label(),
                        link.strength().label(),
                        link.reason());
    }

    @Test
    void the_table_has_pairs_of_every_kind() {
        Map<String, Long> kinds = samples()
                .flatMap(sample -> sample.expected().stream())
                .map(line -> line.split(" ", -1).length > 1 ? line.split(" ", -1)[1] : line)
                .collect(Collectors.groupingBy(kind -> kind, LinkedHashMap::new, Collectors.counting()));

        assertThat(samples()).hasSizeGreaterThanOrEqualTo(150);
        assertThat(kinds.keySet()).containsAll(FILES);
        assertThat(kinds)
                .as("pairs of each kind")
                .allSatisfy((kind, count) -> assertThat(count).isGreaterThanOrEqualTo(9));
    }

    @Test
    void a_pair_has_one_link_of_an_axis_at_most() {
        assertThat(samples()).allSatisfy(sample -> {
            Map<String, Set<Object>> axes = new HashMap<>();
            for (Link link : claimLinks(sample).toList()) {
                String pair =
                        Stream.of(link.from().id(), link.to().id()).sorted().collect(Collectors.joining(" "));
                assertThat(axes.computeIfAbsent(pair, p -> new java.util.HashSet<>())
                                .add(link.kind().axis()))
                        .as("%s: %s", sample.title(), link)
                        .isTrue();
            }
        });
    }

    @Test
    void sources_are_of_all_camps_alike() {
        Map<String, Long> camps = samples()
                .flatMap(sample -> sample.claims().stream())
                .flatMap(claim -> new SampleVoices().origin(claim).stream())
                .collect(Collectors.groupingBy(origin -> origin.camp(), Collectors.counting()));

        double ratio = (double) camps.getOrDefault("government", 0L) / camps.getOrDefault("opposition", 1L);
        assertThat(ratio).as("claims by camp: %s", camps).isBetween(0.67, 1.5);
    }

    @Test
    void every_link_says_why_and_what_was_compared() {
        assertThat(samples().flatMap(PairTableTest::claimLinks)).allSatisfy(link -> {
            assertThat(link.reason()).isNotBlank();
            assertThat(link.compared()).as("%s", link).isNotEmpty();
        });
    }

    @Test
    void a_sample_tells_its_own_places() {
        assertThat(new PlacesByParents().contains(SamplePlaces.place("eastern-ghouta"), SamplePlaces.place("douma")))
                .isTrue();
    }
}
