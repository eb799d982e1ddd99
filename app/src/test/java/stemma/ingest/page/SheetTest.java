package stemma.ingest.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import stemma.ingest.piece.Blank;
import stemma.text.Span;
import stemma.text.Zone;
import stemma.text.Zone.Kind;

class SheetTest {

    private static final List<Kind> KINDS = List.of(Kind.HEADLINE, Kind.BODY, Kind.COMMENT, Kind.BOILERPLATE);

    @Test
    void what_is_painted_first_stays_and_the_rest_is_body() {
        Sheet sheet = new Sheet("aa bb cc dd");
        sheet.paint(new Zone(new Span(3, 5), Kind.COMMENT, Optional.of("Nadia")));
        sheet.paint(new Zone(new Span(0, 8), Kind.BOILERPLATE));
        assertThat(sheet.zones())
                .containsExactly(
                        new Zone(new Span(0, 3), Kind.BOILERPLATE),
                        new Zone(new Span(3, 6), Kind.COMMENT, Optional.of("Nadia")),
                        new Zone(new Span(6, 9), Kind.BOILERPLATE),
                        new Zone(new Span(9, 11), Kind.BODY));
    }

    @Test
    void neighbouring_headlines_stay_apart_and_neighbouring_furniture_joins() {
        Sheet sheet = new Sheet("aa bb cc dd");
        List.of(new Span(0, 2), new Span(3, 5)).forEach(span -> sheet.paint(new Zone(span, Kind.HEADLINE)));
        List.of(new Span(6, 8), new Span(9, 11)).forEach(span -> sheet.paint(new Zone(span, Kind.BOILERPLATE)));
        assertThat(sheet.zones())
                .extracting(Zone::kind)
                .containsExactly(Kind.HEADLINE, Kind.HEADLINE, Kind.BOILERPLATE);
    }

    @Test
    void the_last_free_piece_is_found_behind_painted_ones() {
        Sheet sheet = new Sheet("aa bb cc  ");
        assertThat(sheet.lastFree()).contains(new Span(0, 8));
        sheet.paint(new Zone(new Span(6, 8), Kind.BYLINE));
        assertThat(sheet.lastFree()).contains(new Span(0, 5));
        sheet.paint(new Zone(new Span(0, 5), Kind.BYLINE));
        assertThat(sheet.lastFree()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void painting_gives_each_character_its_first_zone(long seed) {
        Random random = new Random(seed);
        String text = "ab cd  ef\ngh ij kl mn op qr st".substring(random.nextInt(4));
        Kind[] twin = new Kind[text.length()];
        Sheet sheet = new Sheet(text);
        for (int i = 0; i < 12; i++) {
            int start = random.nextInt(text.length());
            Span span = new Span(start, start + random.nextInt(text.length() - start + 1));
            Kind kind = KINDS.get(random.nextInt(KINDS.size()));
            sheet.paint(new Zone(span, kind));
            for (int k = span.start(); k < span.end(); k++) {
                twin[k] = twin[k] == null && !Blank.isBlank(text.charAt(k)) ? kind : twin[k];
            }
        }
        Arrays.setAll(twin, k -> twin[k] == null ? Kind.BODY : twin[k]);
        for (Zone zone : sheet.zones()) {
            for (int k = zone.span().start(); k < zone.span().end(); k++) {
                if (!Blank.isBlank(text.charAt(k))) {
                    assertThat(zone.kind()).as("offset %d, seed %d", k, seed).isEqualTo(twin[k]);
                }
            }
        }
    }
}
