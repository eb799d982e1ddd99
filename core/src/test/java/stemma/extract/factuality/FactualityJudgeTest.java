package stemma.extract.factuality;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import stemma.claim.Factuality;
import stemma.language.Grammar;
import stemma.language.HandParsed;
import stemma.language.Lexicon;
import stemma.language.NeutralWords;
import stemma.language.Sentence;
import stemma.language.Token;
import stemma.language.WordLists;

class FactualityJudgeTest {

    private static final Lexicon NONE = new Lexicon(Map.of());
    private static final FactualityJudge JUDGE = new FactualityJudge(new Lexicon(Map.ofEntries(
            Map.entry("not", "negated"),
            Map.entry("no", "negated"),
            Map.entry("fail", "negated"),
            Map.entry("deny", "negated"),
            Map.entry("may", "possible"),
            Map.entry("will", "future"),
            Map.entry("plan", "future"),
            Map.entry("order", "directive"),
            Map.entry("if", "conditional"),
            Map.entry("tell", "directive"),
            Map.entry("use", "taken"),
            Map.entry("neither", "negated"),
            Map.entry("nor", "negated"),
            Map.entry("reported", "hearsay"),
            Map.entry("alleged", "alleged"),
            Map.entry("verge", "future"),
            Map.entry("supposed", "directive"),
            Map.entry("chance", "possible"))));

    @ParameterizedTest(name = "{2}: {0}")
    @CsvSource(delimiter = '|', textBlock = """
                    rebels/NNS/nsubj>2 shelled/VBD/root>0 Nubl/NNP/obj>2                                                        | shelled | ASSERTED    | -
                    rebels/NNS/nsubj>4 did/VBD/aux>4 not/RB/advmod>4 shell/VB/root>0 Nubl/NNP/obj>4                             | shell   | NEGATED     | not
                    they/PRP/nsubj>3 may/MD/aux>3 shell/VB/root>0 Nubl/NNP/obj>3                                                | shell   | POSSIBLE    | may
                    they/PRP/nsubj>3 will/MD/aux>3 shell/VB/root>0 Nubl/NNP/obj>3                                               | shell   | FUTURE      | will
                    they/PRP/nsubj>2 failed=fail/VBD/root>0 to/TO/mark>4 seize/VB/xcomp>2 Nubl/NNP/obj>4                        | seize   | NEGATED     | failed
                    they/PRP/nsubj>2 plan/VBP/root>0 to/TO/mark>4 try/VB/xcomp>2 to/TO/mark>6 seize/VB/xcomp>4 Nubl/NNP/obj>6   | seize   | FUTURE      | plan
                    he/PRP/nsubj>2 ordered=order/VBD/root>0 men/NNS/obj>2 to/TO/mark>5 seize/VB/xcomp>2 Nubl/NNP/obj>5          | seize   | DIRECTIVE   | ordered
                    if/IN/mark>3 they/PRP/nsubj>3 seize/VBP/root>0 Nubl/NNP/obj>3                                               | seize   | CONDITIONAL | if
                    no/DT/det>2 deaths/NNS/root>0                                                                               | deaths  | NEGATED     | no
                    he/PRP/nsubj>2 denied=deny/VBD/root>0 that/IN/mark>5 they/PRP/nsubj>5 shelled/VBD/ccomp>2 Nubl/NNP/obj>5     | shelled | NEGATED     | denied
                    he/PRP/nsubj>2 told=tell/VBD/root>0 us/PRP/obj>2 they/PRP/nsubj>5 fled/VBD/ccomp>2                          | fled    | ASSERTED    | -
                    they/PRP/nsubj>2 fled/VBD/root>0 ,/,/punct>4 shelling/VBG/conj>2 Nubl/NNP/obj>4 not/RB/advmod>2             | shelling | ASSERTED   | -
                    plan/NN/root>0 for/IN/case>3 withdrawal/NN/nmod>1                                                           | withdrawal | FUTURE   | plan
                    plan/NN/root>0 near/IN/case>3 camp/NN/nmod>1                                                                | camp    | ASSERTED    | -
                    it/PRP/nsubj>2 gave/VBD/root>0 a/DT/det>4 chance/NN/obj>2 to/IN/case>6 men/NNS/nmod>4 to/TO/mark>8 flee/VB/acl>6 | flee | POSSIBLE  | chance
                    they/PRP/nsubj>2 used=use/VBD/root>0 a/DT/det>4 chance/NN/obj>2 to/TO/mark>6 flee/VB/xcomp>2                | flee    | ASSERTED    | -
                    neither/DT/cc:preconj>2 deaths/NNS/nsubj:pass>6 nor/CC/cc>4 damage/NN/conj>2 were/VBD/aux:pass>6 seen/VBN/root>0    | deaths  | NEGATED     | neither
                    neither/DT/cc:preconj>2 deaths/NNS/nsubj:pass>6 nor/CC/cc>4 damage/NN/conj>2 were/VBD/aux:pass>6 seen/VBN/root>0    | damage  | NEGATED     | nor
                    they/PRP/nsubj>3 were/VBD/aux:pass>3 reported/VBN/root>0 killed/VBN/dep>3                                   | killed  | POSSIBLE    | reported
                    an/DT/det>3 alleged/JJ/amod>3 raid/NN/root>0                                                                | raid    | POSSIBLE    | alleged
                    on/IN/case>2 verge/NN/root>0 of/IN/case>4 seizing/VBG/acl>2 Nubl/NNP/obl>4                                  | seizing | FUTURE      | verge
                    a/DT/det>2 truce/NN/nsubj:pass>4 was/VBD/aux:pass>4 supposed/VBN/root>0 to/TO/mark>6 begin/VB/xcomp>4       | truce   | FUTURE      | supposed
                    men/NNS/nsubj:pass>3 were/VBD/aux:pass>3 supposed/VBN/root>0 to/TO/mark>5 flee/VB/xcomp>3                   | flee    | DIRECTIVE   | supposed
                    they/PRP/nsubj>2 came/VBD/root>0 in/IN/mark>6 order/NN/fixed>3 to/TO/mark>6 seize/VB/advcl>2 Nubl/NNP/obj>6 | seize   | FUTURE      | order
                    """)
    void the_nearest_word_that_governs_decides(String parse, String trigger, Factuality expected, String cue) {
        Sentence sentence = HandParsed.sentence(parse.strip());
        Grammar grammar = Grammar.of(
                sentence, new WordLists(NONE, NONE, NONE, NONE, NONE, NONE, NONE, NeutralWords.none()), List.of());

        Judgement judged = JUDGE.judge(grammar, HandParsed.word(sentence, trigger));

        assertThat(judged.factuality()).isEqualTo(expected);
        assertThat(judged.cue().map(Token::text).orElse("-")).isEqualTo(cue);
    }
}
