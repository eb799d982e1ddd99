package stemma.app.sharing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stemma.app.deciding.DecisionFile;
import stemma.app.page.CasePage;
import tools.jackson.databind.json.JsonMapper;

/** The shared page of a case in all of whose records private persons are named: not one byte of theirs is in it. */
class SharedCaseTest {

    private static final String TEXT =
            "Omar Halabi, a baker, said that shells hit the market and 12 people were killed."
                    + " OMAR HALABI saw it. His daughter Rima Halabi, 9, was injured. Walid Saeed denied it."
                    + "\n\nHalabi is right, I was there. K. Nassar";

    /** A baker, his daughter of nine, a reader; the parser knows the first two, the third signs a comment. */
    private static final List<String> PRIVATE = List.of("Omar", "Halabi", "Rima", "Nassar", "OMAR", "HALABI");

    private static final NameParser PARSER =
            new NameParser(Set.of("Omar", "Halabi", "Rima", "Walid", "Saeed", "OMAR", "HALABI"));

    /** Each file of a case, with names wherever words of reports or of ours about them stand. */
    private static final Map<String, String> COMPARED = Map.of(
            "links",
                    "{'id':'l1','kind':'contradicts','from':'c1','from_kind':'claim','to':'c2','to_kind':'claim','strength':'hard',"
                            + "'reason':'“Omar Halabi” against “Walid Saeed”','detail':{'axis':'value','on':'agent','compared':"
                            + "[{'what':'agent','from':'Omar Halabi','to':'Rima Halabi'}],'settle':'What Halabi saw.'}}",
            "questions",
                    "{'id':'q1','asks':'injured, who, “Rima Halabi”','dimension':'injured','unit':null,'place':null,"
                            + "'members':['c1','c2'],'status':'contradict','reports':1,'origins':1,'institutions':1,'camps':1}",
            "derived",
                    "{'id':'d1','question':'q1','low':1,'high':2,'low_open':false,'high_open':false,'unit':'person',"
                            + "'as_of':{'earliest':null,'latest':null},'rule':'sum','premises':['c1'],'assumptions':['Rima is one of them'],"
                            + "'sentence':'Omar Halabi says 12, Rima Halabi is one more.'}",
            "control",
                    "{'place':'p','name':'Market','kind':'quarter','lat':1,'lon':1,'radius_km':1,'from':null,'state':'claimed',"
                            + "'holdings':[{'holder':'men of Halabi','since_at_most':null,'last_spoken_of':null,'claims':['c1']}]}",
            "responsibility",
                    "{'occurrence':'o1','parts':[{'kind':'blamed','party':'“Omar Halabi”','claims':[{'id':'c1','chain':['Omar Halabi']}],"
                            + "'words':['Halabi did it']}]}",
            "relays",
                    "{'copy':'r.txt','original':'r.txt','order':'dated','extent':'whole','words':12,'passages':[],'changes':"
                            + "[{'what':'source lost','claim':'c1','original_claim':'c2','is':'','was':'Omar Halabi',"
                            + "'sentence':'The source “Omar Halabi” is no longer named.'}]}",
            "speakers",
                    "{'heard':['medics'],'perpetrator':'“Omar Halabi”','status':'unsaid','claims':['c1','c2','c3']}");

    @TempDir
    Path folder = Path.of("");

    @Test
    void a_living_private_person_a_commenter_and_a_child_are_nowhere_in_its_bytes() throws Exception {
        String whole = page(new StringBuilder(), false);
        String shared = page(new StringBuilder(), true);

        assertThat(PRIVATE).allSatisfy(name -> assertThat(whole).containsPattern(word(name)));
        assertThat(PRIVATE).allSatisfy(name -> assertThat(shared).doesNotContainPattern(word(name)));
        assertThat(shared)
                .contains(
                        "\\u2588",
                        "Walid Saeed",
                        "12 people were killed",
                        "\"l1\"",
                        "\"q1\"",
                        "\"d1\"",
                        "\"o1\"",
                        "\"medics\"");
    }

    @Test
    void what_a_reviewer_wrote_and_who_they_are_stays_at_home() throws Exception {
        assertThat(page(new StringBuilder(), true))
                .doesNotContain("Dana", "ask the baker")
                .contains("a reviewer");
    }

    /** Of the page's own program only data of the case may name anybody. */
    private static Pattern word(String name) {
        return Pattern.compile("\\b" + name + "\\b");
    }

    private String page(StringBuilder page, boolean shared) throws IOException {
        Map<String, Path> compared = new HashMap<>();
        for (Map.Entry<String, String> file : COMPARED.entrySet()) {
            compared.put(file.getKey(), write(file.getKey() + ".jsonl", file.getValue()));
        }
        write(
                DecisionFile.NAME,
                "{'id':'a','at':'2026-01-01T10:00:00Z','by':'Dana','why':'ask the baker Omar Halabi','on':{'claim':'c1'},'act':'correct',"
                        + "'slot':'agent','label':'Omar Halabi','words':[" + span("Omar Halabi") + "]}");
        CasePage whole = new CasePage(
                write("documents.jsonl", document()),
                write("ledger.jsonl", ledger()),
                compared,
                DecisionFile.in(folder));
        if (shared) {
            whole.write(page::append, new SharedCase(PARSER, "Walid Saeed"::equals));
        } else {
            whole.write(page::append);
        }
        return page.toString();
    }

    private Path write(String name, String json) throws IOException {
        return Files.writeString(folder.resolve(name), json.replace('\'', '"') + "\n");
    }

    private static String document() {
        int comment = TEXT.indexOf("Halabi is right");
        return "{'id':'r.txt','title':'What Omar Halabi saw','author':'R. Nassar','published':{'earliest':null,'latest':null},'text':"
                + JsonMapper.shared().writeValueAsString(TEXT) + ",'zones':[{'start':0,'end':" + comment
                + ",'kind':'body'},{'start':" + comment + ",'end':" + TEXT.length()
                + ",'kind':'comment','author':'K. Nassar'}]}";
    }

    private static String ledger() {
        return String.join(
                "\n",
                claim("c1", "killed", "killed")
                        + ",'agent':[" + span("Omar Halabi") + "],'attribution':[{'source':" + span("Omar Halabi")
                        + ",'cue':"
                        + span("said") + ",'kind':'speech'}],'why':['sources: Omar Halabi says so'],'rule':['said'],"
                        + "'voice':{'kind':'narrator'}}",
                claim("c2", "injured", "injured") + ",'patient':[" + span("Rima Halabi") + "],'loaded':[" + span("Rima")
                        + "],'voice':{'kind':'narrator'}}",
                claim("c3", "accused", "right") + ",'agent':[" + span("Halabi")
                        + "],'voice':{'kind':'commenter','author':'K. Nassar'}}");
    }

    private static String claim(String id, String type, String trigger) {
        return "{'id':'" + id + "','revision':'1','document':'r.txt','type':'" + type
                + "','factuality':'asserted','zone':'body','sentence':" + sentence(trigger) + ",'trigger':"
                + span(trigger);
    }

    /** The sentence that some words stand in. */
    private static String sentence(String words) {
        int at = TEXT.indexOf(words);
        int start = Math.max(TEXT.lastIndexOf(". ", at), TEXT.lastIndexOf('\n', at)) + 1;
        int end = Math.max(TEXT.indexOf('.', at) + 1, at + words.length());
        return "{'start':" + start + ",'end':" + end + "}";
    }

    private static String span(String words) {
        int at = TEXT.indexOf(words);
        return "{'start':" + at + ",'end':" + (at + words.length()) + ",'text':'" + words + "'}";
    }
}
