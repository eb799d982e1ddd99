package stemma.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import stemma.claim.Claim;
import stemma.claim.ClaimType;
import stemma.parser.corenlp.CoreNlpParser;
import stemma.reading.Reader;
import stemma.text.Document;
import stemma.text.Span;
import stemma.text.Zone;

/**
 * What a report calls the fighters of the other side, and which verb it has for a capture, changes the wording of its claims
 * and nothing else. Our own reports are read again with the labels drawn anew.
 */
class LabelInvarianceTest {

    private static final Reader READER = Stemma.standard(new CoreNlpParser());
    private static final List<String> ONE =
            List.of("terrorist", "thug", "militant", "rebel", "fighter", "gunman", "insurgent");
    private static final List<String> MANY =
            List.of("terrorists", "thugs", "militants", "rebels", "fighters", "gunmen", "insurgents");
    private static final List<String> TAKEN = List.of("liberated", "captured", "seized", "recaptured");
    private static final Pattern WORD = Pattern.compile("(?<![\\p{L}\\p{N}-])\\p{L}+(?![\\p{L}\\p{N}-])");

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void other_labels_for_the_same_fighters_change_no_record(long seed) throws IOException {
        try (Stream<Path> files = Files.list(Path.of("..", "examples"))) {
            List<Path> reports =
                    files.filter(f -> f.toString().endsWith(".txt")).sorted().toList();
            assertThat(reports).isNotEmpty();
            for (Path report : reports) {
                String text = Files.readString(report);
                List<Claim> claims = read(text);
                String other = draw(text, claims, new Random(seed));
                assertThat(records(read(other)))
                        .as("%s with labels drawn by seed %d:%n%s", report.getFileName(), seed, other)
                        .isEqualTo(records(claims));
            }
        }
    }

    private static List<Claim> read(String text) {
        Document document = new Document(
                "report",
                new Document.Input(List.of("report.txt"), "0", "text"),
                Document.Masthead.blank(),
                List.of(),
                text,
                List.of(new Zone(new Span(0, text.length()), Zone.Kind.BODY)));
        return READER.read(document).claims();
    }

    /** The text with every label drawn anew, and every verb of a capture that the first reading found. */
    private static String draw(String text, List<Claim> claims, Random random) {
        Set<Span> captures = new TreeSet<>();
        claims.stream()
                .filter(c -> c.type() == ClaimType.CAPTURED)
                .map(c -> c.anchor().trigger().span())
                .forEach(captures::add);
        StringBuilder drawn = new StringBuilder();
        Matcher words = WORD.matcher(text);
        int copied = 0;
        while (words.find()) {
            Span word = new Span(words.start(), words.end());
            Optional<String> other = other(words.group(), captures.contains(word), random);
            if (other.isPresent()) {
                drawn.append(text, copied, word.start()).append(other.get());
                copied = word.end();
            }
        }
        return drawn + text.substring(copied);
    }

    private static Optional<String> other(String word, boolean capture, Random random) {
        List<String> choice = ONE.contains(word)
                ? ONE
                : MANY.contains(word) ? MANY : capture && TAKEN.contains(word) ? TAKEN : List.of();
        return choice.isEmpty() ? Optional.empty() : Optional.of(choice.get(random.nextInt(choice.size())));
    }

    /** Every claim as a line, without ids, offsets and loaded words, each label as one and the same word. */
    private static List<String> records(List<Claim> claims) {
        List<String> lines = new ArrayList<>();
        for (Claim claim : claims) {
            List<Object> slots = new ArrayList<>(
                    List.of(claim.type(), claim.factuality(), claim.anchor().trigger()));
            slots.add(claim.roles());
            slots.add(claim.measures());
            slots.add(claim.attribution());
            lines.add(plain(slots.toString()));
        }
        return lines;
    }

    private static String plain(String line) {
        String text = line.replaceAll("Span\\[start=\\d+, end=\\d+\\]", "");
        for (String label : Stream.of(MANY, ONE, TAKEN).flatMap(List::stream).toList()) {
            text = text.replaceAll(
                    "(?<![\\p{L}-])" + label + "(?![\\p{L}-])",
                    MANY.contains(label) ? "LABELS" : ONE.contains(label) ? "LABEL" : "TAKEN");
        }
        return text;
    }
}
