package stemma.knowledge.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import stemma.claim.PlaceRef;
import stemma.knowledge.table.TableRow;
import stemma.knowledge.table.Tables;
import stemma.resolve.place.Gazetteer;
import stemma.resolve.place.NameHit;
import stemma.resolve.place.PlaceDecision;
import stemma.resolve.place.PlaceResolver;
import stemma.resolve.place.pass.PlacePasses;
import stemma.text.Span;

/** Quarters of Aleppo as writers of many languages spell them, written down before they were first looked up. */
class SpellingsTest {

    private static final List<String> SENTENCES = List.of(
            "Shells hit %s in Aleppo, killing three people.",
            "The army captured %s on Tuesday.",
            "Two people were killed in %s on Sunday, a resident said.",
            "Clashes broke out in the %s neighborhood of Aleppo.",
            "Rebels shelled %s district from the east.",
            "Residents fled %s as the army advanced.");

    private final Gazetteer gazetteer = Gazetteers.standard();
    private final PlaceResolver resolver = new PlaceResolver(gazetteer, PlacePasses.standard(gazetteer));

    /** @param id the place that is meant */
    private record Spelling(String id, String words) {}

    @Test
    void the_table_is_large_enough_to_tell_something() throws IOException {
        assertThat(spellings()).hasSizeGreaterThan(1000);
    }

    @Test
    void ninety_eight_of_a_hundred_are_known_where_a_place_is_asked_for() throws IOException {
        List<Spelling> all = spellings();
        List<Spelling> missed = all.stream()
                .filter(s -> !resolved(List.of("Aleppo", s.words()), 1).equals(s.id()))
                .toList();
        assertThat(missed.size()).as("%s", missed).isLessThan(all.size() / 50);
    }

    @Test
    void ninety_seven_of_a_hundred_are_found_in_a_sentence_of_a_report_about_aleppo() throws IOException {
        List<Spelling> all = spellings();
        List<Spelling> missed = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            if (!found(all.get(i).words(), SENTENCES.get(i % SENTENCES.size()))
                    .equals(all.get(i).id())) {
                missed.add(all.get(i));
            }
        }
        assertThat(missed.size()).as("%s", missed).isLessThan(all.size() * 3 / 100);
    }

    static List<Arguments> apart() throws IOException {
        return rows("names-apart.csv").stream()
                .map(row -> Arguments.of(row.required("words"), row.required("not")))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("apart")
    void names_that_are_apart_stay_apart(String words, String id) {
        assertThat(resolved(List.of("Aleppo", words), 1)).isNotEqualTo(id);
    }

    @ParameterizedTest
    @CsvSource({
        "AlKhaldiyah, aleppo/khaldiyeh",
        "ElKhaldiya, aleppo/khaldiyeh",
        "AlHamdania, aleppo/hamdaniyeh",
        "AlMarja, aleppo/marjeh",
        "ElFurkan, aleppo/furqan",
        "AlSabeel, aleppo/sabil",
        "Al'Amiriyah, aleppo/amiriyeh",
        "As Seryan, aleppo/siryan",
        "An Neyrab, aleppo/nayrab",
        "Az Zebdiya, aleppo/zebdiyeh",
        "Ayn At Tell, aleppo/ayn-at-tal",
        "Ain At Tal, aleppo/ayn-at-tal",
        "Karm At Tarrab, aleppo/karm-al-tarab",
        "Karam Ad Daadaa, aleppo/karm-ad-daadaa",
        "Jibreen, aleppo/jibreen",
        "Jibrin, aleppo/jibreen"
    })
    void an_article_is_told_by_a_capital_behind_or_before_it(String words, String id) {
        assertThat(found(words, "The army captured %s on Tuesday.")).isEqualTo(id);
    }

    private String found(String words, String sentence) {
        String text = "Fighting went on in Aleppo city on Monday. " + String.format(sentence, words);
        Span meant = new Span(text.indexOf(words), text.indexOf(words) + words.length());
        List<NameHit> hits = gazetteer.find(text, new Span(0, text.length()));
        List<String> names = hits.stream().map(hit -> hit.span().in(text)).toList();
        return hits.stream()
                .filter(hit -> hit.span().overlaps(meant))
                .findFirst()
                .map(hit -> resolved(names, hits.indexOf(hit)))
                .orElse("");
    }

    private String resolved(List<String> names, int at) {
        Optional<PlaceDecision> decision = resolver.resolveAll(names).decision(at);
        return decision.map(PlaceDecision::place).map(PlaceRef::id).orElse("");
    }

    private static List<Spelling> spellings() throws IOException {
        return rows("aleppo-spellings.csv").stream()
                .flatMap(row -> row.list("spellings").stream().map(words -> new Spelling(row.required("id"), words)))
                .toList();
    }

    private static List<TableRow> rows(String file) throws IOException {
        try (InputStream in = SpellingsTest.class.getResourceAsStream("/stemma/knowledge/gazetteer/" + file)) {
            return Tables.rows(file, new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
    }
}
