package stemma.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class LexiconTest {

    private final Lexicon lexicon = new Lexicon(Map.of("Militant", "force", "white helmet", "authority"));

    @Test
    void phrases_are_compared_in_lower_case() {
        assertThat(lexicon.get("MILITANT")).contains("force");
        assertThat(lexicon.has("White Helmet")).isTrue();
        assertThat(lexicon.has("helmet")).isFalse();
        assertThat(lexicon.get("militants")).isEmpty();
        assertThat(lexicon.asMap()).containsOnlyKeys("militant", "white helmet");
    }

    @Test
    void a_turkish_i_changes_nothing() {
        java.util.Locale before = java.util.Locale.getDefault();
        try {
            java.util.Locale.setDefault(java.util.Locale.forLanguageTag("tr"));
            assertThat(new Lexicon(Map.of("MILITIA", "force")).get("Militia")).contains("force");
        } finally {
            java.util.Locale.setDefault(before);
        }
    }

    @Test
    void the_longest_phrase_is_counted_in_words() {
        assertThat(lexicon.longestPhrase()).isEqualTo(2);
        assertThat(new Lexicon(Map.of()).longestPhrase()).isZero();
    }
}
