package stemma.ingest.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import stemma.text.Publisher;
import stemma.text.Zone;

/** Zones are written as {@code kind|kind|...} with a bar in the text where one zone ends and the next begins. */
class ZonerTest {

    private static final Zoner ZONER = Zoner.standard();
    private static final String STORY =
            "Troops crossed the river before dawn, the ministry said, while rebels spoke of an orderly retreat.";

    private static Arguments page(String kinds, String text) {
        return Arguments.of(kinds, text.replace("STORY", STORY));
    }

    static Stream<Arguments> tops() {
        return Stream.of(
                page("body", "STORY"),
                page("body", "STORY\n\nSTORY\n"),
                page("headline|body", "Troops cross the river\n\n|STORY\n"),
                page("headline|body", "Troops cross the river\n|STORY\n"),
                page("headline|body", "Troops cross the river\r\n\r\n|STORY\r\n"),
                page("headline|body", "Will the bridge hold?\n\n|STORY"),
                page("headline|headline|body", "Troops cross the river\n\n|Troops Cross the River!\n\n|STORY"),
                page("headline|headline|body", "Bridge is open again.\n\n|Bridge is open again.\n\n|STORY"),
                page(
                        "headline|boilerplate|headline|body",
                        "Troops cross the river - The Courier\n|World\n\n|" + "Troops cross the river\n\n|STORY"),
                page("boilerplate|headline|body", "World News\n\n|Troops cross the river\n\n|STORY"),
                page("headline|boilerplate|body", "Troops cross the river\n\n|20161130000111_photo\n\n|STORY"),
                page("headline|byline|body", "Troops cross the river\n\n|by Nadia B. Writer\n\n|STORY"),
                page(
                        "headline|byline|dateline|body",
                        "Troops cross the river\n|By Nadia Writer and Karim al-Katib, The Courier\n|"
                                + "12 July 2016\n\n|STORY"),
                page(
                        "headline|dateline|byline|body",
                        "Troops cross the river\n\n|Posted on July 12, 2016 |by Nadia Writer\n\n|STORY"),
                page("headline|dateline|body", "Troops cross the river\n\n|Orvel, 12 July 2016\n\n|STORY"),
                page("dateline|headline|body", "Sun 10 Jul 2016\n|Troops cross the river\n\n|STORY"),
                page("dateline|headline|body", "Sun 10 Jul 2016 |Troops cross the river\n\n|STORY"),
                page("dateline|body", "Sun 10 Jul 2016 |STORY"),
                page(
                        "headline|body",
                        "Troops cross the river\n\n|Rebels speak of an orderly retreat to the hills\n\nSTORY"),
                page(
                        "headline|body",
                        "Troops cross the river\n\n|Rebels, meanwhile, speak of a retreat\n\nBackground\n\nSTORY"),
                page("body", "Troops crossed the river, and\nthen they stopped.\n\nSTORY"),
                page("body", """
                        The governor told the council on Monday that the road would
                        Open by Friday and that lorries from the north would be let in
                        After Both sides had cleared their mines and the last of these
                        Buses had left, as the Council had asked for in June and again
                        In July.
                        """),
                page("body", "- Troops cross the river\n- Rebels retreat\n"),
                page("body", "Troops cross the river\n"),
                page("body", "Troops cross the river\n\nTroops cross the river\n"),
                page("boilerplate|headline|body", "Home > World > Orvel\n|Troops cross the river\n\n|STORY"));
    }

    @ParameterizedTest
    @MethodSource("tops")
    void the_top_of_a_page_is_told_apart(String kinds, String marked) {
        assertZones(kinds, marked, Optional.empty());
    }

    static Stream<Arguments> titled() {
        String title = "Army's \"last\" offensive: rebels leave Orvel";
        return Stream.of(
                Arguments.of(title, "headline|body", "Armys last offensive rebels leave Orvel |The army said so."),
                Arguments.of(
                        title,
                        "headline|body",
                        "ARMY\u2019S \u201Clast\u201D offensive \u2013 rebels  leave Orvel. |The army said so."),
                Arguments.of(title, "headline|body", "Armys last offensive rebels leave Orvel . |The army said so."),
                Arguments.of(
                        title,
                        "dateline|headline|body",
                        "Thu Dec 1 2016 |Armys last offensive rebels leave Orvel. |It did."),
                Arguments.of(
                        title,
                        "dateline|byline|headline|body",
                        "Posted on July 12 2016 |by Nadia Writer |Armys last offensive rebels leave Orvel |It did."),
                Arguments.of(
                        title,
                        "headline|byline|dateline|body",
                        "Armys last offensive rebels leave Orvel |AP |Saturday 9 Jul 2016 |Smoke rose."),
                Arguments.of(
                        title,
                        "headline|boilerplate|dateline|boilerplate|body",
                        "Armys last offensive rebels leave Orvel |REUTERS World |1640 18.03.2017(updated 1912 18.03.2017) |"
                                + "Get short URL 4711 |Smoke rose."),
                Arguments.of(
                        title,
                        "headline|headline|body",
                        "Armys last offensive rebels leave Orvel |Armys last offensive rebels leave Orvel |It did."),
                Arguments.of(
                        title,
                        "boilerplate|headline|body",
                        "Middle East |Armys last offensive rebels leave Orvel |It did."),
                Arguments.of(
                        title, "body", "It was said on Monday that this was Armys last offensive rebels leave Orvel."),
                Arguments.of(title, "headline|body", "Armys last offensive fighters leave Orvel |The army said so."),
                Arguments.of(
                        title, "body", "Armys last offensive fighters left Orvel |The army said so.".replace("|", "")),
                Arguments.of(title, "dateline|body", "15 Apr 2017 |Buses were waiting at dawn. The army said nothing."),
                Arguments.of(title, "body", "x".repeat(400) + ". Armys last offensive rebels leave Orvel"),
                Arguments.of("Army", "body", "Army and rebels met."),
                Arguments.of("Rebels leave Orvel", "body", "Rebels leave Orvelia, it was said."),
                Arguments.of(
                        "Rebels leave Orvel | The Courier",
                        "headline|body",
                        "Rebels leave Orvel\n\n|They left at dawn."),
                Arguments.of(
                        "Rebels leave Orvel",
                        "headline|body",
                        "Rebels leave Orvel - The Courier\n\n|They left at dawn."),
                Arguments.of("J\u0101rif al-Nahr falls", "headline|body", "Jarif al Nahr falls. |Rebels left."),
                Arguments.of(
                        "\u0627\u0644\u062C\u0633\u0631 \u0645\u0641\u062A\u0648\u062D \u0627\u0644\u0622\u0646",
                        "headline|body",
                        "\u0627\u0644\u062C\u0633\u0631 \u0645\u0641\u062A\u0648\u062D \u0627\u0644\u0622\u0646. |\u0642\u0627\u0644."));
    }

    @ParameterizedTest
    @MethodSource("titled")
    void a_title_is_found_however_it_is_spelt(String title, String kinds, String marked) {
        assertZones(kinds, marked, Optional.of(title));
    }

    static Stream<Arguments> ends() {
        return Stream.of(
                page("body|byline", "STORY |--AFP"),
                page("body|byline", "STORY\n\n|(Reuters)\n"),
                page("body|byline", "STORY |A. Writer / Editor"),
                page("body|byline", "STORY |Nadia Writer/Karim"),
                page("body|byline", "STORY |Source The Courier and agencies"),
                page("body|boilerplate", "STORY |219"),
                page("body|boilerplate", "STORY\n\n|Back to top button"),
                page("body|boilerplate", "STORY\n\n|Leave a Reply\n\nName\n\nConnecting to %s\n"),
                page("body|boilerplate", "STORY\n|Post your comments\n\nYour email address will not be published.\n"),
                page("body|byline|boilerplate", "STORY --|--AFP\n\n|Leave a Reply\n".replace(" --|", " |")),
                page("body|boilerplate|body", "STORY |(Photo AFP) |STORY"),
                page(
                        "body|boilerplate",
                        "STORY |... 832 Community standardsDiscussion Comment via FacebookComment via The Courier"),
                page("body|related", "STORY\n\n|Related articles\n\nBridge closed\n\nRiver floods\n"),
                page("body", "STORY The toll rose to 12"),
                page("body", "STORY The mayor was there / and left"));
    }

    @ParameterizedTest
    @MethodSource("ends")
    void the_end_of_a_page_is_told_apart(String kinds, String marked) {
        assertZones(kinds, marked, Optional.empty());
    }

    @Test
    void the_name_of_the_byline_signs_once_more() {
        assertZones(
                "headline|byline|body|byline",
                "Troops cross the river\n\n|By Nadia Writer\n\n|" + STORY + " |Nadia Writer",
                Optional.empty());
    }

    @Test
    void a_link_to_the_comments_at_the_top_does_not_swallow_the_article() {
        assertZones(
                "headline|boilerplate|body",
                "Troops cross the river\n\n|3 comments\n\nLeave a Reply\n\n|" + STORY + "\n\n" + STORY,
                Optional.empty());
    }

    @Test
    void a_reply_form_in_the_middle_does_not_swallow_the_longer_rest() {
        assertZones(
                "body|boilerplate|body",
                STORY + "\n\n|Leave a comment\n\n|It is not known who fired first. " + STORY + "\n\nThe council met. "
                        + STORY,
                Optional.empty());
    }

    @Test
    void numbered_comments_are_zones_of_their_own_until_the_reply_form() {
        String text = STORY
                + "\n\n|2 thoughts on \u201CTroops cross the river\u201D\n\n  |1. The army was late, as in\n\n    2014. It lost 3. Then\n\n"
                + "    it won.\n\n  |2. Nadia says: The rebels were\n\n    1500 strong.\n\n|Leave a Reply\n\nName\n";
        assertZones("body|boilerplate|comment|comment|boilerplate", text, Optional.empty());
        assertThat(comments(text)).containsExactly(Optional.empty(), Optional.of("Nadia"));
    }

    @Test
    void comments_are_cut_where_a_line_names_who_speaks() {
        String text = STORY
                + "\n\n|Comments (2)\n\n|Nadia says:\n\nNovember 28, 2016 at 10:15 am\n\nThe army was late.\n\n|Reply\n\n|"
                + "Karim B. on 29 November 2016 at 9:00 said:\n\nThe rebels were early.\n";
        assertZones("body|boilerplate|comment|boilerplate|comment", text, Optional.empty());
        assertThat(comments(text)).containsExactly(Optional.of("Nadia"), Optional.of("Karim B."));
    }

    @Test
    void a_reply_to_a_comment_counts_from_one_again() {
        String text = STORY
                + "\n\n|3 comments\n\n  |1. Nadia says:\n     The army was late.\n\n       |1. Karim says:\n          The rebels: early.\n\n"
                + "  |2. Rima says:\n     Both 1. and 2. lie.\n     1. Really.\n";
        assertZones("body|boilerplate|comment|comment|comment", text, Optional.empty());
        assertThat(comments(text)).containsExactly(Optional.of("Nadia"), Optional.of("Karim"), Optional.of("Rima"));
    }

    @Test
    void comments_that_nothing_parts_are_one_zone() {
        assertZones(
                "body|boilerplate|comment",
                STORY + "\n\n|1 comment\n\n|Both sides lie.\n\nSo it is.\n",
                Optional.empty());
    }

    @Test
    void the_page_tells_its_title_outlet_author_and_day() {
        Zoned zoned = ZONER.read(
                "Troops cross the river - The Courier\n\nTroops cross the river\n\nBy Nadia Writer\n\n12 July 2016\n\n"
                        + STORY,
                Optional.empty());
        assertThat(zoned.printed().title()).contains("Troops cross the river");
        assertThat(zoned.printed().publisher()).contains(new Publisher("The Courier"));
        assertThat(zoned.printed().author()).contains("Nadia Writer");
        assertThat(zoned.days())
                .singleElement()
                .satisfies(day -> assertThat(day.what()).contains("\"12 July 2016\""));
    }

    @Test
    void a_day_inside_a_sentence_is_no_evidence() {
        assertThat(ZONER.read("The bridge fell on 12 July 2016. It was night.", Optional.empty())
                        .days())
                .isEmpty();
    }

    @Test
    void blank_texts_have_at_most_one_zone() {
        assertThat(ZONER.read("", Optional.empty()).zones()).isEmpty();
        assertThat(ZONER.read(" \n\t\n", Optional.empty()).zones()).hasSize(1);
    }

    private static void assertZones(String kinds, String marked, Optional<String> title) {
        String text = marked.replace("|", "");
        List<Zone> zones = ZONER.read(text, title).zones();
        String found = zones.stream().map(zone -> zone.span().in(text)).collect(Collectors.joining("|"));
        assertThat(found).isEqualTo(marked);
        assertThat(zones.stream().map(zone -> zone.kind().label()).collect(Collectors.joining("|")))
                .isEqualTo(kinds);
    }

    private static List<Optional<String>> comments(String marked) {
        return ZONER.read(marked.replace("|", ""), Optional.empty()).zones().stream()
                .filter(zone -> zone.kind() == Zone.Kind.COMMENT)
                .map(Zone::author)
                .toList();
    }
}
