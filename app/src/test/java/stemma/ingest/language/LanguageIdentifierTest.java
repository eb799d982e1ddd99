package stemma.ingest.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import stemma.text.Document;
import stemma.text.Span;
import stemma.text.Zone;

class LanguageIdentifierTest {

    private static final LanguageIdentifier IDENTIFIER = new LanguageIdentifier();
    private static final String ENGLISH =
            "Residents said that two shells hit the market on Friday. The army denied it.";
    private static final String ARABIC = "قال سكان إن قذيفتين سقطتا على السوق يوم الجمعة، ونفى الجيش ذلك في بيان له.";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | Residents said that two shells hit the market on Friday.
            en | SANA: Army units restore control over Bustan al-Basha, Jabal Badro and Masaken Hanano
            ar | قال سكان إن قذيفتين سقطتا على السوق يوم الجمعة.
            fa | ساکنان محله گفتند که روز جمعه دو گلوله به بازار اصابت کرد.
            tr | Mahalle sakinleri cuma günü pazara iki merminin düştüğünü söyledi.
            ru | Жители рассказали, что в пятницу на рынок упали два снаряда.
            fr | Des habitants ont dit que deux obus sont tombés vendredi sur le marché du quartier.
            de | Bewohner berichteten, dass am Freitag zwei Granaten auf den Markt gefallen seien.
            es | Los vecinos dijeron que dos proyectiles cayeron el viernes sobre el mercado del barrio.
            he | תושבים סיפרו ששני פגזים נפלו על השוק ביום שישי.
            zh | 居民说，星期五有两枚炮弹落在市场上，军方在声明中否认。
            """)
    void a_sentence_is_enough_to_tell(String language, String words) {
        assertThat(language(words, "")).contains(language);
    }

    @ParameterizedTest
    @CsvSource({"Three dead, ''", "24 killed, ''", "KILLED in Hanano., ''", "Aleppo, ''", "'— 3 —', ''"})
    void a_few_words_in_letters_of_english_are_left_open_or_english(String words, String stated) {
        assertThat(language(words, stated))
                .satisfiesAnyOf(
                        none -> assertThat(none).isEmpty(),
                        english -> assertThat(english).contains("en"));
    }

    @Test
    void what_a_page_says_stands_until_its_words_say_otherwise() {
        assertThat(language(ENGLISH, "en-GB")).contains("en-GB");
        assertThat(language(ENGLISH, "eng")).contains("eng");
        assertThat(language(ENGLISH, "ar")).contains("en");
        assertThat(language(ARABIC, "en_US")).contains("ar");
        assertThat(language("Hanano", "fr")).contains("fr");
        assertThat(language("24", "ar")).contains("ar");
        assertThat(language("24", "")).isEmpty();
        assertThat(language(ENGLISH, "English (US)")).contains("en");
    }

    @Test
    void readers_and_menus_do_not_make_an_english_report_foreign() {
        String text = ENGLISH + "\n" + ARABIC.repeat(5);
        int end = ENGLISH.length() + 1;
        Zone body = new Zone(new Span(0, end), Zone.Kind.BODY);
        assertThat(language(text, List.of(body, new Zone(new Span(end, text.length()), Zone.Kind.COMMENT))))
                .contains("en");
        assertThat(language(text, List.of(body, new Zone(new Span(end, text.length()), Zone.Kind.BODY))))
                .contains("ar");
    }

    @Test
    void a_text_that_is_cut_within_a_sign_of_two_units_is_read_all_the_same() {
        assertThat(language(("😀 " + ENGLISH).repeat(400), "")).contains("en");
    }

    @Test
    void a_tag_tells_its_language_and_its_name() {
        LanguageTag tag = new LanguageTag("AR-sy");
        assertThat(tag.primary()).isEqualTo("ar");
        assertThat(tag.name()).isEqualTo("Arabic");
        assertThat(new LanguageTag("gsw").name()).isNotBlank();
    }

    private static Optional<String> language(String text, String stated) {
        return IDENTIFIER
                .of(document(text, stated, List.of(new Zone(new Span(0, text.length()), Zone.Kind.BODY))))
                .map(LanguageTag::tag);
    }

    private static Optional<String> language(String text, List<Zone> zones) {
        return IDENTIFIER.of(document(text, "", zones)).map(LanguageTag::tag);
    }

    private static Document document(String text, String stated, List<Zone> zones) {
        Document document = new Document(
                "a", new Document.Input(List.of("a"), "0", "text"), Document.Masthead.blank(), List.of(), text, zones);
        return stated.isEmpty() ? document : document.in(stated);
    }
}
