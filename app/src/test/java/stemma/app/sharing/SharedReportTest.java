package stemma.app.sharing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import stemma.store.CaseReport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class SharedReportTest {

    private static final String TEXT = "Shelling in Maadi\n\nOmar Halabi, a baker, saw the shells fall on Maadi."
            + " The weather was mild. Lina Aswad, 9, was killed. Minister Walid Saeed denied it."
            + "\n\nHalabi is right. K. Nassar";

    private static String span(String words) {
        int at = TEXT.indexOf(words);
        return "{'start':" + at + ",'end':" + (at + words.length()) + ",'text':'" + words + "'}";
    }

    private static String bare(String words) {
        return span(words).replaceFirst(",'text'.*", "}");
    }

    private static CaseReport report() {
        int comment = TEXT.indexOf("Halabi is right");
        String document = "{'id':'r.txt','text':" + JsonMapper.shared().writeValueAsString(TEXT)
                + ",'title':'What Omar Halabi saw','zones':[{'start':0,'end':19,'kind':'headline'},{'start':19,'end':"
                + comment + ",'kind':'body'},{'start':" + comment + ",'end':" + TEXT.length()
                + ",'kind':'comment','author':'K. Nassar'}]}";
        String sight = "{'id':'c1','document':'r.txt','type':'attack','factuality':'asserted','zone':'body','sentence':"
                + bare("Omar Halabi, a baker, saw the shells fall on Maadi.") + ",'trigger':" + span("fall")
                + ",'why':['sources: Omar Halabi says so'],'sources':[" + span("Omar Halabi") + "]}";
        String death = "{'id':'c2','document':'r.txt','type':'killed','factuality':'asserted','zone':'body','sentence':"
                + bare("Lina Aswad, 9, was killed.") + ",'trigger':" + span("killed") + ",'patient':["
                + span("Lina Aswad") + "]}";
        String said =
                "{'id':'c3','document':'r.txt','type':'accused','factuality':'asserted','zone':'comment','sentence':"
                        + bare("Halabi is right.") + ",'trigger':" + span("right")
                        + ",'voice':{'kind':'commenter','author':'K. Nassar'}}";
        String denial =
                "{'id':'c4','document':'r.txt','type':'accused','factuality':'negated','zone':'body','sentence':"
                        + bare("Minister Walid Saeed denied it.") + ",'trigger':" + span("denied") + "}";
        return new CaseReport(
                "r.txt",
                document.replace('\'', '"'),
                List.of(sight, death, denial, said).stream()
                        .map(line -> line.replace('\'', '"'))
                        .toList());
    }

    private static SharedReport shared() {
        return SharedReport.of(
                report(),
                new Names(
                        new NameParser(Set.of("Omar", "Halabi", "Lina", "Aswad", "Walid", "Saeed")),
                        "Walid Saeed"::equals));
    }

    @Test
    void it_holds_the_words_that_claims_rest_on_and_no_others() {
        JsonNode document = JsonMapper.shared().readTree(shared().report().record());

        assertThat(document.path("text").asString())
                .contains("saw the shells fall on Maadi.", "Shelling in Maadi", "[…]")
                .doesNotContain("weather");
    }

    @Test
    void private_persons_and_commenters_are_masked_and_public_ones_and_the_dead_are_not() {
        String all =
                shared().report().record() + String.join("\n", shared().report().claims());

        assertThat(all).doesNotContain("Omar", "Halabi", "Nassar").contains("Lina Aswad", "Walid Saeed", "████ ██████");
    }

    @Test
    void every_text_of_a_claim_stands_where_it_says() {
        String text = JsonMapper.shared()
                .readTree(shared().report().record())
                .path("text")
                .asString();
        for (String line : shared().report().claims()) {
            JsonMapper.shared()
                    .readTree(line)
                    .findParents("text")
                    .forEach(node -> assertThat(text.substring(
                                    node.path("start").asInt(), node.path("end").asInt()))
                            .isEqualTo(node.path("text").asString()));
        }
    }

    @Test
    void zones_cover_the_excerpt() {
        JsonNode document = JsonMapper.shared().readTree(shared().report().record());
        int at = 0;
        for (JsonNode zone : document.path("zones")) {
            assertThat(zone.path("start").asInt()).isEqualTo(at);
            at = zone.path("end").asInt();
        }
        assertThat(at).isEqualTo(document.path("text").asString().length());
    }
}
