package stemma.ingest;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DecodedTest {

    @ParameterizedTest
    @ValueSource(strings = {"", "plain", "na\u00EFve \u0642\u0627\u0644 \uD83D\uDE80", "e\u0301", "a\r\nb\tc"})
    void a_text_comes_back_as_it_was(String text) {
        assertThat(Decoded.of(text.getBytes(UTF_8))).isEqualTo(new Decoded.Text(text));
    }

    @Test
    void a_byte_order_mark_is_no_part_of_the_text() {
        assertThat(Decoded.of("\uFEFFtext".getBytes(UTF_8))).isEqualTo(new Decoded.Text("text"));
        assertThat(Decoded.of("te\uFEFFxt".getBytes(UTF_8))).isEqualTo(new Decoded.Text("te\uFEFFxt"));
    }

    @Test
    void the_byte_that_breaks_utf_8_is_named() {
        byte[] bytes = "caf\u00E9 shelled".getBytes(Charset.forName("windows-1252"));
        assertThat(Decoded.of(bytes))
                .isEqualTo(new Decoded.Broken(
                        "byte 3 (0xE9) is no UTF-8.", "Save it as UTF-8; it may be in windows-1252 or windows-1256."));
    }

    @Test
    void a_character_cut_off_at_the_end_is_broken() {
        byte[] whole = "ab\u0642".getBytes(UTF_8);
        assertThat(broken(java.util.Arrays.copyOf(whole, 3))).contains("byte 2 ");
    }

    @Test
    void other_encodings_and_binary_files_are_told_apart() {
        assertThat(broken("text".getBytes(UTF_16))).contains("UTF-16");
        assertThat(broken(new byte[] {'a', 0, 'b'})).contains("NUL");
        assertThat(broken(new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 0})).contains("no text");
        assertThat(broken("\u0001\u0002\u0003".repeat(20).getBytes(UTF_8))).contains("60 control characters");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\uD83D", "ab\uDE80", "\uD83Dx", "\uDE80\uD83D"})
    void half_a_character_is_refused(String text) {
        assertThat(Decoded.readable(text))
                .isInstanceOfSatisfying(
                        Decoded.Broken.class,
                        broken -> assertThat(broken.what()).contains("surrogate"));
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13, 14, 15, 16})
    void random_bytes_are_refused_or_come_back_as_they_were(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 500; i++) {
            byte[] bytes = new byte[1 + random.nextInt(6)];
            random.nextBytes(bytes);
            if (Decoded.of(bytes) instanceof Decoded.Text text) {
                byte[] again = text.text().getBytes(UTF_8);
                assertThat(again).as("seed %d", seed).isEqualTo(bytes);
            }
        }
    }

    private static String broken(byte[] bytes) {
        return Decoded.of(bytes) instanceof Decoded.Broken broken ? broken.what() : "";
    }
}
