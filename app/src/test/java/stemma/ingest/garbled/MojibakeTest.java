package stemma.ingest.garbled;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MojibakeTest {

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final Charset WINDOWS_1256 = Charset.forName("windows-1256");

    @ParameterizedTest
    @CsvSource({
        "'It’s the mayor’s house', ’, 2",
        "'Café and crème, and “naïve”.', é, 5",
        "'The army (الجيش) said, الحر denied', الجيش, 2",
        "'Войска вошли в город', Войска, 4"
    })
    void utf8_that_was_read_as_windows_1252_is_told_with_what_it_was(String meant, String first, int places) {
        String garbled = latin(meant.getBytes(StandardCharsets.UTF_8));
        Mojibake found = Mojibake.in(garbled).orElseThrow();
        assertThat(found.meant()).startsWith(first);
        assertThat(found.places()).isEqualTo(places);
        assertThat(garbled.substring(found.offset())).startsWith(found.stands());
        assertThat(found.what()).contains("“" + found.meant() + "”", "UTF-8 read as windows-1252");
    }

    @Test
    void windows_1256_that_was_read_as_latin_1_is_told_with_what_it_was() {
        String meant = "قال الجيش إن الثوار انسحبوا من الحي القديم";
        String garbled = new String(meant.getBytes(WINDOWS_1256), StandardCharsets.ISO_8859_1);
        Mojibake found = Mojibake.in("Report: " + garbled).orElseThrow();
        assertThat(found.offset()).isEqualTo(8);
        assertThat(found.meant()).isEqualTo("قال");
        assertThat(found.what()).contains("windows-1256 read as Latin-1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "It’s the “old” house – near İstanbul…",
                "À Noël, où êtes-vous? Ça été très gêné; créée, Éé, naïveté.",
                "ÄÖÜ äöü ß„“ »Spaß«, „Fuß“, „Gruß“ und „Maß“.",
                "Er rief: „Ä“ und „Ö“. São Paulo, NÃO, AÇÃO, ÕES, PÃO.",
                "قال الجيش إن الثوار انسحبوا",
                "Войска вошли в город",
                "One odd place: Ã© and no more.",
                "Þórður Ævar ÍÓÚ Árni"
            })
    void sound_text_in_any_script_is_left_in_peace(String text) {
        assertThat(Mojibake.in(text)).isEmpty();
    }

    /** As a program reads bytes that takes them for windows-1252, and for Latin-1 where that has no letter. */
    private static String latin(byte[] bytes) {
        StringBuilder text = new StringBuilder();
        for (byte one : bytes) {
            String letter = new String(new byte[] {one}, WINDOWS_1252);
            text.append(letter.equals("\uFFFD") ? (char) (one & 0xFF) : letter.charAt(0));
        }
        return text.toString();
    }
}
