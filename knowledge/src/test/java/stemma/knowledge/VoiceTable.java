package stemma.knowledge;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import stemma.claim.Claim;
import stemma.evaluate.SlotText;
import stemma.evaluate.WordAgreement;
import stemma.knowledge.evaluation.AgreementLists;
import stemma.reading.Reader;
import stemma.text.Document;
import stemma.text.Publisher;
import stemma.text.Span;
import stemma.text.Zone;

/** The table of short reports in which each marked claim has its sources and its factuality, and what a reader makes of them. */
final class VoiceTable {

    private static final String NOBODY = "-";
    private static final String NOT_ASKED = "?";
    private static final WordAgreement AGREEMENT = new WordAgreement(AgreementLists.standard());

    private VoiceTable() {}

    /**
     * One claim of a short report.
     *
     * @param manner whose style the report is written in
     * @param document the report, without marks
     * @param trigger where the claim's trigger stands
     * @param sources the sources from the innermost outwards
     * @param factuality the label, "asserted" where the table says nothing
     */
    record Row(String manner, Document document, Span trigger, List<String> sources, String factuality) {}

    /** A row and the claim that was found at its trigger. */
    record Outcome(Row row, Optional<Claim> claim) {

        boolean sourcesRight() {
            List<String> found = found();
            boolean right = claim.isPresent() && found.size() == row.sources().size();
            for (int i = 0; right && i < found.size(); i++) {
                right = AGREEMENT
                        .compare(SlotText.of(row.sources().get(i)), SlotText.of(found.get(i)))
                        .holds();
            }
            return right;
        }

        boolean factualityRight() {
            return claim.filter(c -> c.factuality().label().equals(row.factuality()))
                    .isPresent();
        }

        private List<String> found() {
            return claim.stream()
                    .flatMap(c -> c.attribution().chain().stream())
                    .map(link -> link.source().mention().text())
                    .toList();
        }

        String line() {
            return row.trigger().in(row.document().text()) + " in: "
                    + row.document().text() + "\n    expected " + row.sources() + " " + row.factuality()
                    + "\n    found    "
                    + claim.map(c -> found() + " " + c.factuality().label()).orElse("no claim");
        }
    }

    static List<Row> rows(String resource) {
        try (InputStream in = Objects.requireNonNull(VoiceTable.class.getResourceAsStream(resource))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .flatMap(line -> rows(line.split("\t", -1)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<Row> rows(String[] cells) {
        boolean headline = cells[2].startsWith("H: ");
        String marked = headline ? cells[2].substring(3) : cells[2];
        Document document = document(
                marked.replace("[", "").replace("]", ""), cells[1], headline ? Zone.Kind.HEADLINE : Zone.Kind.BODY);
        List<Span> triggers = triggers(marked);
        String[] expected = cells[3].split(";", -1);
        if (expected.length != triggers.size()) {
            throw new IllegalArgumentException(
                    "%d triggers, %d expectations: %s".formatted(triggers.size(), expected.length, cells[2]));
        }
        return Stream.iterate(0, i -> i < expected.length, i -> i + 1)
                .filter(i -> !expected[i].isBlank())
                .map(i -> row(cells[0], document, triggers.get(i), expected[i].split("/", -1)));
    }

    private static Row row(String manner, Document document, Span trigger, String[] expected) {
        String who = expected[0].strip();
        boolean nobody = who.equals(NOBODY) || who.equals(NOT_ASKED);
        List<String> sources = nobody ? List.of() : List.of(who.split(" \\| ", -1));
        return new Row(manner, document, trigger, sources, expected.length > 1 ? expected[1].strip() : "asserted");
    }

    private static List<Span> triggers(String marked) {
        List<Span> triggers = new ArrayList<>();
        for (int open = marked.indexOf('['); open >= 0; open = marked.indexOf('[', open + 1)) {
            int removed = 2 * triggers.size();
            triggers.add(new Span(open - removed, marked.indexOf(']', open) - 1 - removed));
        }
        return triggers;
    }

    private static Document document(String text, String publisher, Zone.Kind kind) {
        Optional<Publisher> outlet =
                publisher.equals(NOBODY) ? Optional.empty() : Optional.of(new Publisher(publisher));
        return new Document(
                "row",
                new Document.Input(List.of("row"), "0", "text"),
                new Document.Masthead(
                        outlet,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()),
                List.of(),
                text,
                List.of(new Zone(new Span(0, text.length()), kind)));
    }

    static Outcome read(Reader reader, Row row) {
        Optional<Claim> claim = reader.read(row.document()).claims().stream()
                .filter(c -> c.anchor().trigger().span().overlaps(row.trigger()))
                .findFirst();
        return new Outcome(row, claim);
    }
}
