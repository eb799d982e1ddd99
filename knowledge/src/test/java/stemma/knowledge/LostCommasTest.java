package stemma.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import stemma.extract.attribution.LostCommas;
import stemma.language.Grammar;
import stemma.language.Sentence;
import stemma.resolve.place.NameHit;
import stemma.text.Span;

/** Where commas are put back between what is said and who says it. */
class LostCommasTest {

    private static final LostCommas COMMAS =
            new LostCommas(Stemma.english().words().cues());

    /** {@code ^} stands where a comma was lost. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Two farmers were killed in an air strike on Bzabor ^local media said.
            Forty soldiers were killed in fighting around the city of Taez ^military sources said Thursday.
            Jets hit the town on the far side of the border ^activists in Syria said.
            A bomber killed at least 17 people ^police and medical sources said Tuesday.
            Planes launched eight missiles on depots in the province of Hama ^said the London-based Observatory which relies on sources inside Syria.
            No harm came to the troops in the raid ^said the statement.
            The militants hold a third of the town ^reports the BBC.
            The army carried out a strike killing three men ^Nasir Jamal ^a press officer of the corps based in the region ^told Nour News.
            Three bombers have blown themselves up in northern Iraq ^the army says ^a day after the truce began.
            According to a mediator ^a Russian officer told the daily that 600 men want to leave.
            According to another report ^police of Kandahar defused ten mines.
            The United States and Russia have announced a truce in Syria ^US Secretary of State John Kerry said.
            Rebels shelled the market killing four ^Colonel Samir Haddad said.
            A drone strike killed seven men Wednesday ^the defence ministry and tribal sources said ^the latest in a series of raids.
            Fighters fired at everyone who came near the crossing ^Umm Ahmad ^a mother of three ^told the agency.
            The rebels agreed to a truce offered by the coalition that has been bombing the country ^Yemens state news agency reported.
            At least six people were killed ^the source said adding that they included a child.
            The aircraft hit a compound in the city where the president is based ^the official said in a sharp turn of the war.
            Three soldiers were killed after the loss of five farms ^the Lamp Observatory for Rights ^a Paris-based war monitor ^said on Monday.
            We are cut off from the city ^David Evans ^the groups regional director ^said in a statement.
            The guards left their posts on the river ^he added.
            """)
    void a_comma_is_put_back_where_one_was_lost(String marked) {
        String text = marked.replace("^", "");
        assertThat(restored(text)).isEqualTo(marked);
        assertThat(restored("On Monday, " + text)).as("with a comma").doesNotContain("^");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The army says its men left the village a day after the truce.
            State media and the Lamp Network reported that rebels shelled the town.
            This is what the army said.
            The rebels withdrew as the centre had announced.
            Nobody claimed the bombing though the key Free Sons rebel group denied any part in it.
            A spokesman for the ministry said on Monday that two planes had landed.
            Residents of Homs told the agency that shells hit a bakery.
            An officer who fled the city said the bridge was mined.
            The council accused the army of shelling the mill.
            """)
    void a_sentence_that_lost_none_is_left_as_it_is(String text) {
        assertThat(restored(text)).isEqualTo(text);
    }

    private static String restored(String text) {
        Sentence sentence =
                OneParser.PARSER.parse(text, new Span(0, text.length())).getFirst();
        List<Span> names = Stemma.english().resolvers().gazetteer().find(text, sentence.span()).stream()
                .map(NameHit::span)
                .toList();
        StringBuilder marked = new StringBuilder(text);
        COMMAS.before(Grammar.of(sentence, Stemma.english().words(), names))
                .reversed()
                .forEach(index -> marked.insert(sentence.get(index).span().start(), "^"));
        return marked.toString();
    }
}
