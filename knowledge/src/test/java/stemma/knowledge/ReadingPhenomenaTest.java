package stemma.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import stemma.claim.Claim;
import stemma.reading.Reader;
import stemma.text.DayEvidence;
import stemma.text.DayInterval;
import stemma.text.Document;
import stemma.text.Span;
import stemma.text.Zone;

/** What a careful reader finds in a sentence or two, through the whole way of a report. */
class ReadingPhenomenaTest {

    private static final List<String> TABLES = List.of(
            "reading/phenomena.txt",
            "reading/places.txt",
            "reading/days.txt",
            "reading/who-and-where.txt",
            "reading/said-and-done.txt",
            "reading/short-reports.txt");
    private static final DayEvidence TUESDAY = new DayEvidence(
            "the test's day",
            DayInterval.on(LocalDate.of(2016, 11, 29)),
            DayEvidence.Strength.RECORDED,
            Optional.empty());

    private static final Reader READER = OneParser.READER;

    @TestFactory
    Stream<DynamicTest> every_sentence_states_what_the_table_says() throws IOException {
        return table().entrySet().stream()
                .map(entry -> DynamicTest.dynamicTest(entry.getKey(), () -> check(entry.getKey(), entry.getValue())));
    }

    private static void check(String sentence, List<String> expectations) {
        List<Claim> claims = READER.read(document(sentence)).claims();
        assertThat(expectations).isNotEmpty();
        for (String expectation : expectations) {
            boolean unwanted = expectation.startsWith("no ");
            String[] parts = (unwanted ? expectation.substring(3) : expectation).split(" \\| ?", -1);
            boolean found = claims.stream().anyMatch(claim -> holds(claim, parts));
            boolean holds = expectation.equals("none") ? claims.isEmpty() : found != unwanted;
            assertThat(holds)
                    .as("%s%nbut there is %s", expectation, described(claims))
                    .isTrue();
        }
    }

    private static boolean holds(Claim claim, String[] parts) {
        Map<String, String> slots = ClaimLine.of(claim);
        boolean all = claim.type().label().equals(parts[0].strip());
        for (int i = 1; i < parts.length; i++) {
            String[] pair = parts[i].split("=", 2);
            String value = Objects.requireNonNull(slots.get(pair[0]), () -> "the table has no slot " + pair[0]);
            all &= value.equals(pair[1].strip());
        }
        return all;
    }

    private static List<String> described(List<Claim> claims) {
        return claims.stream()
                .map(claim -> {
                    Map<String, String> slots = ClaimLine.of(claim);
                    slots.values().removeIf(String::isEmpty);
                    return "%n  %s %s".formatted(claim.type().label(), slots);
                })
                .toList();
    }

    private static Document document(String line) {
        boolean marked = line.startsWith("H: ") || line.startsWith("C: ");
        String text = (marked ? line.substring(3) : line).replace(" ¶ ", "\n\n");
        Zone.Kind kind = !marked ? Zone.Kind.BODY : line.startsWith("H") ? Zone.Kind.HEADLINE : Zone.Kind.COMMENT;
        return new Document(
                "report",
                new Document.Input(List.of("report"), "0", "text"),
                Document.Masthead.blank(),
                List.of(TUESDAY),
                text,
                List.of(new Zone(new Span(0, text.length()), kind)));
    }

    private static Map<String, List<String>> table() throws IOException {
        Map<String, List<String>> table = new LinkedHashMap<>();
        List<String> current = new ArrayList<>();
        for (String line : lines()) {
            if (line.startsWith("  ")) {
                current.add(line.strip());
            } else if (!line.isBlank() && !line.startsWith("#")) {
                current = new ArrayList<>();
                assertThat(table.put(line, current)).as("twice: %s", line).isNull();
            }
        }
        return table;
    }

    private static List<String> lines() throws IOException {
        List<String> lines = new ArrayList<>();
        for (String name : TABLES) {
            try (InputStream in = ReadingPhenomenaTest.class.getResourceAsStream(name)) {
                lines.addAll(new String(in.readAllBytes(), StandardCharsets.UTF_8)
                        .lines()
                        .toList());
            }
        }
        return lines;
    }
}
