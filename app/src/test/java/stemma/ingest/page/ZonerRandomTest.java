package stemma.ingest.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import stemma.text.Zone;

/** Pages put together at random; the seed is the test's argument. */
class ZonerRandomTest {

    private static final Zoner ZONER = Zoner.standard();
    private static final List<String> BREAKS =
            List.of("\n", "\n\n", "\r\n", "\r\n\r\n", "\r", " ", "\n\n    ", "\n\u00A0\n", "");
    private static final List<String> PIECES = List.of(
            "Troops cross the river",
            "Troops cross the river - The Courier",
            "World",
            "by Nadia Writer",
            "Posted on July 12 2016 by Nadia Writer",
            "10-07-2016",
            "Sat 15 April 2017",
            "2 thoughts on \u201CTroops cross the river\u201D",
            "Comments (2)",
            "  1. Nadia says: it is so",
            "  2. Karim",
            "Leave a Reply",
            "Related articles",
            "(Photo AFP)",
            "Get short URL 12",
            "Reply",
            "--AFP",
            "A. Writer / Editor",
            "219",
            "The ministry said on Monday that the road would be open within two days, and rebels agreed.",
            "\u0642\u0627\u0644 \u0627\u0644\u0645\u062A\u062D\u062F\u062B \u0625\u0646 \u0627\u0644\u062C\u0633\u0631 \u0645\u0641\u062A\u0648\u062D.",
            "\uD83D\uDE80\uD83D\uDE80 launched \uD83C\uDDF8\uD83C\uDDFE.",
            "e\u0301te\u0301 a\u0308\u0323 n\u0303",
            "\u200F\u202B\u200B",
            "\uFEFF",
            "I\u0307stanbul \u0130zmir \u00DFtra\u00DFe \uFB01n",
            "\u2026",
            ".",
            "\t");

    static LongStream seeds() {
        return LongStream.range(0, 400);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void zones_cover_every_page_without_gap_or_overlap(long seed) {
        Random random = new Random(seed);
        String text = page(random);
        Optional<String> title = random.nextBoolean() ? Optional.of(pick(random, PIECES)) : Optional.empty();
        Zoned zoned = ZONER.read(text, title);
        assertThat(zoned.zones().stream().map(zone -> zone.span().in(text)).collect(Collectors.joining()))
                .isEqualTo(text);
        assertThat(zoned.zones()).allSatisfy(zone -> {
            assertThat(zone.span().isEmpty()).isFalse();
            assertThat(splitsCharacter(text, zone)).isFalse();
        });
        assertThat(zoned.days()).allSatisfy(day -> assertThat(day.span()).isPresent());
        assertThat(ZONER.read(text, title)).isEqualTo(zoned);
    }

    private static boolean splitsCharacter(String text, Zone zone) {
        int end = zone.span().end();
        return end < text.length()
                && Character.isLowSurrogate(text.charAt(end))
                && Character.isHighSurrogate(text.charAt(end - 1));
    }

    private static String page(Random random) {
        List<String> parts = new ArrayList<>();
        int count = random.nextInt(30);
        for (int i = 0; i < count; i++) {
            parts.add(pick(random, PIECES));
            parts.add(pick(random, BREAKS));
        }
        return String.join("", parts);
    }

    private static String pick(Random random, List<String> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
