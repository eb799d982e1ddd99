package stemma.knowledge;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import stemma.claim.Attribution;
import stemma.claim.Claim;
import stemma.evaluate.SlotText;
import stemma.evaluate.WordAgreement;
import stemma.knowledge.evaluation.AgreementLists;
import stemma.reading.Reader;
import stemma.text.Document;
import stemma.text.Span;
import stemma.text.Zone;

/** The table of attributions, and what a reader makes of its rows. */
final class AttributionTable {

    private static final String NOBODY = "-";
    private static final WordAgreement AGREEMENT = new WordAgreement(AgreementLists.standard());

    private AttributionTable() {}

    /**
     * One sentence, or a few, and who is said to say what the trigger says.
     *
     * @param manner whose style it is written in
     * @param text the words, without marks
     * @param trigger where the claim's trigger stands
     * @param kind headline or body
     * @param expected what a careful reader finds
     */
    record Row(String manner, String text, Span trigger, Zone.Kind kind, Expected expected) {

        Document document() {
            Zone zone = new Zone(new Span(0, text.length()), kind);
            return new Document(
                    "row",
                    new Document.Input(List.of("attribution.tsv"), "", "text"),
                    Document.Masthead.blank(),
                    List.of(),
                    text,
                    List.of(zone));
        }
    }

    /** Sources from the innermost outwards, the innermost one's cue, and the content as the table words it. */
    record Expected(List<String> sources, String cue, String content) {}

    /** What was found beside what was expected: each right or not. */
    record Outcome(Row row, Optional<Claim> claim, Right right) {
        String line() {
            String found = claim.map(c -> c.attribution().chain().stream()
                            .map(l -> l.source().mention().text() + " ("
                                    + l.cue().text() + ": " + l.content().in(row.text()) + ")")
                            .toList()
                            .toString())
                    .orElse("no claim");
            return right + " " + row.text() + "\n    expected " + row.expected() + "\n    found    " + found;
        }
    }

    /** Which of the three parts of an attribution are right. */
    record Right(boolean source, boolean cue, boolean content) {
        @Override
        public String toString() {
            return (source ? "" : "source ") + (cue ? "" : "cue ") + (content ? "" : "content ");
        }
    }

    static List<Row> rows() {
        try (InputStream in = Objects.requireNonNull(
                AttributionTable.class.getResourceAsStream("/stemma/knowledge/attribution.tsv"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> row(line.split("\t", -1)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Row row(String[] cells) {
        boolean headline = cells[1].startsWith("H: ");
        String marked = headline ? cells[1].substring(3) : cells[1];
        Span trigger = new Span(marked.indexOf('['), marked.indexOf(']') - 1);
        List<String> sources = cells[2].equals(NOBODY) ? List.of() : List.of(cells[2].split(" \\| ", -1));
        return new Row(
                cells[0],
                marked.replace("[", "").replace("]", ""),
                trigger,
                headline ? Zone.Kind.HEADLINE : Zone.Kind.BODY,
                new Expected(sources, cells[3], cells[4]));
    }

    static Outcome read(Reader reader, Row row) {
        Optional<Claim> claim = reader.read(row.document()).claims().stream()
                .filter(c -> c.anchor().trigger().span().overlaps(row.trigger()))
                .findFirst();
        return new Outcome(row, claim, claim.map(c -> right(row, c)).orElse(new Right(false, false, false)));
    }

    private static Right right(Row row, Claim claim) {
        List<Attribution.Link> chain = claim.attribution().chain();
        List<String> sources = row.expected().sources();
        if (sources.isEmpty() || chain.isEmpty()) {
            boolean none = sources.isEmpty() && chain.isEmpty();
            return new Right(none, none, none);
        }
        boolean source = chain.size() == sources.size();
        for (int i = 0; source && i < sources.size(); i++) {
            source = agree(sources.get(i), chain.get(i).source().mention().text());
        }
        Attribution.Link inner = chain.getFirst();
        Span content = content(row, claim);
        return new Right(
                source,
                inner.cue().text().equalsIgnoreCase(row.expected().cue()),
                share(words(content.in(row.text())), words(inner.content().in(row.text()))) >= 0.8);
    }

    private static boolean agree(String expected, String found) {
        return AGREEMENT.compare(SlotText.of(expected), SlotText.of(found)).holds();
    }

    /** The expected content as a range of the row's text. */
    private static Span content(Row row, Claim claim) {
        Span sentence = claim.anchor().sentence();
        Expected expected = row.expected();
        Optional<Span> cue = find(row.text(), expected.cue(), sentence);
        Optional<Span> source = find(row.text(), expected.sources().getFirst(), sentence);
        int first = Stream.of(cue, source)
                .flatMap(Optional::stream)
                .mapToInt(Span::start)
                .min()
                .orElse(sentence.end());
        int last = Stream.of(cue, source)
                .flatMap(Optional::stream)
                .mapToInt(Span::end)
                .max()
                .orElse(sentence.start());
        return switch (expected.content()) {
            case "sentence" -> sentence;
            case "before" -> new Span(sentence.start(), first);
            case "after" -> new Span(last, sentence.end());
            default -> find(row.text(), expected.content(), sentence).orElseThrow();
        };
    }

    private static Optional<Span> find(String text, String words, Span part) {
        int at = part.in(text).toLowerCase(Locale.ROOT).indexOf(words.toLowerCase(Locale.ROOT));
        return at < 0 ? Optional.empty() : Optional.of(new Span(at, at + words.length()).shift(part.start()));
    }

    private static List<String> words(String text) {
        return Arrays.stream(text.split("[^\\p{L}\\p{N}]+"))
                .filter(w -> !w.isEmpty())
                .toList();
    }

    /** Twice the words in common to all words of both (Dice). */
    private static double share(List<String> a, List<String> b) {
        long common = a.stream().filter(b::contains).count();
        return 2.0 * common / (a.size() + b.size());
    }
}
