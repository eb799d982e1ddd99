package stemma.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import stemma.text.DayInterval;

/** What every store does. */
public abstract class StoreContract {

    private static final DayInterval DAY = DayInterval.on(LocalDate.parse("2016-11-28"));

    @TempDir
    Path folder;

    private Path file = Path.of("");

    protected abstract Store store();

    @BeforeEach
    void fill() {
        file = folder.resolve(store().file());
        try (Writer writer = store().writer(file)) {
            writer.add(document("a.txt", Optional.of("Al-Ṣabāḥ Daily"), DAY));
            writer.add(
                    claim("aa11", "a.txt", "killed", "Shells killed three in Sukkari.", "Sukkari", "aleppo/sukkari"));
            writer.add(
                    claim("aa12", "a.txt", "attack", "Shells killed three in Sukkari.", "Sukkari", "aleppo/sukkari"));
            writer.add(document("b.txt", Optional.empty(), DayInterval.unbounded()));
            writer.add(claim("ab21", "b.txt", "captured", "They took the Bāb quarter.", "the Bāb quarter", ""));
            writer.add(undated("bb31", "b.txt"));
            writer.finish();
        }
    }

    @Test
    void what_was_written_is_read_in_order() {
        assertThat(ids(Selection.everything())).containsExactly("aa11", "aa12", "ab21", "bb31");
        try (View view = store().view(file)) {
            assertThat(view.size()).isEqualTo(4);
            Found first = view.claims(Selection.everything()).getFirst();
            assertThat(first)
                    .isEqualTo(new Found(
                            "aa11",
                            Optional.of(DAY),
                            "asserted",
                            new Found.Report("a.txt", Optional.of("Al-Ṣabāḥ Daily"), DAY),
                            "{\"id\":\"aa11\"}"));
        }
    }

    @Test
    void a_claim_and_a_report_without_days_stay_without() {
        try (View view = store().view(file)) {
            Found undated = view.claimsById("bb31").getFirst();

            assertThat(undated.days()).isEmpty();
            assertThat(undated.report().published().isUnbounded()).isTrue();
            assertThat(undated.report().publisher()).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "type, killed, aa11",
        "type, captured|attack, aa12|ab21",
        "type, protested, ''",
        "place, sukkari, aa11|aa12",
        "place, SUKKARI, aa11|aa12",
        "place, aleppo/sukkari, aa11|aa12",
        "place, Aleppo City, aa11|aa12|bb31",
        "place, bab, ab21",
        "place, ba, ''",
        "place, ?!, ''",
        "publisher, al sabah, aa11|aa12",
        "publisher, Daily, aa11|aa12",
        "factuality, negated, bb31",
        "zone, comment, bb31",
        "document, b.txt, ab21|bb31",
        "document, b, ''",
        "words, SHELLS sukkari, aa11|aa12",
        "words, bab NOT took, ''",
        "words, bāb, ab21",
    })
    void a_selection_finds_what_fits(String key, String value, String expected) {
        List<String> found = ids(selection(key, value));

        assertThat(String.join("|", found)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"aa, aa11|aa12", "aa1, aa11|aa12", "aa12, aa12", "AA, ''", "%, ''", "aa11x, ''"})
    void claims_are_found_by_the_start_of_their_id(String prefix, String expected) {
        try (View view = store().view(file)) {
            assertThat(String.join(
                            "|", view.claimsById(prefix).stream().map(Found::id).toList()))
                    .isEqualTo(expected);
        }
    }

    @Test
    void a_report_is_read_as_it_was_written() {
        try (View view = store().view(file)) {
            assertThat(view.document("a.txt")).contains(document("a.txt", Optional.of("Al-Ṣabāḥ Daily"), DAY));
            assertThat(view.document("z.txt")).isEmpty();
        }
    }

    @Test
    void nothing_is_kept_of_a_writer_that_did_not_finish() {
        Path other = folder.resolve("other");
        try (Writer writer = store().writer(other)) {
            writer.add(document("a.txt", Optional.empty(), DAY));
        }

        assertThatThrownBy(() -> {
                    try (View view = store().view(other)) {
                        view.size();
                    }
                })
                .isInstanceOf(UncheckedIOException.class);
    }

    @Test
    void the_same_rows_give_the_same_bytes() throws IOException {
        byte[] first = Files.readAllBytes(file);
        Files.delete(file);
        fill();

        assertThat(Files.readAllBytes(file)).isEqualTo(first);
    }

    @Test
    void a_file_of_another_kind_is_told_in_one_sentence() throws IOException {
        Files.writeString(file, "this is no database, and it is long enough to be looked at as one".repeat(40));

        assertThatThrownBy(() -> {
                    try (View view = store().view(file)) {
                        view.claims(Selection.everything());
                    }
                })
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("cannot be used as a case database");
    }

    private List<String> ids(Selection selection) {
        try (View view = store().view(file)) {
            return view.claims(selection).stream().map(Found::id).toList();
        }
    }

    private static Selection selection(String key, String value) {
        Optional<String> wanted = Optional.of(value);
        Optional<String> none = Optional.empty();
        return switch (key) {
            case "type" -> new Selection(List.of(value.split("\\|", -1)), none, none, none, none, none, none);
            case "place" -> new Selection(List.of(), wanted, none, none, none, none, none);
            case "publisher" -> new Selection(List.of(), none, wanted, none, none, none, none);
            case "factuality" -> new Selection(List.of(), none, none, wanted, none, none, none);
            case "zone" -> new Selection(List.of(), none, none, none, wanted, none, none);
            case "document" -> new Selection(List.of(), none, none, none, none, wanted, none);
            case "words" -> new Selection(List.of(), none, none, none, none, none, wanted);
            default -> throw new IllegalArgumentException(key);
        };
    }

    private static DocumentRow document(String id, Optional<String> publisher, DayInterval published) {
        return new DocumentRow(id, publisher, published, "text of " + id, "{\"id\":\"" + id + "\",\"zones\":[]}");
    }

    private static ClaimRow claim(String id, String document, String type, String sentence, String... placeAndRef) {
        String ref = placeAndRef[1];
        ClaimRow.MentionRow place = ref.isEmpty()
                ? new ClaimRow.MentionRow("place", placeAndRef[0], Optional.empty(), Optional.empty(), List.of())
                : new ClaimRow.MentionRow(
                        "place", placeAndRef[0], Optional.of(ref), Optional.of("al-Sukkari"), List.of("aleppo"));
        ClaimRow.MentionRow agent =
                new ClaimRow.MentionRow("agent", "ba", Optional.empty(), Optional.empty(), List.of());
        return new ClaimRow(
                id,
                document,
                new ClaimRow.Labels(type, "asserted", "body"),
                Optional.of(DAY),
                sentence,
                List.of(agent, place),
                "{\"id\":\"" + id + "\"}");
    }

    private static ClaimRow undated(String id, String document) {
        ClaimRow.MentionRow city = new ClaimRow.MentionRow(
                "place_to", "the city", Optional.of("aleppo"), Optional.of("Aleppo City"), List.of());
        return new ClaimRow(
                id,
                document,
                new ClaimRow.Labels("displaced", "negated", "comment"),
                Optional.empty(),
                "Nobody left.",
                List.of(city),
                "{\"id\":\"" + id + "\"}");
    }
}
