package stemma.reading.pass;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import stemma.extract.attribution.Statement;
import stemma.language.Lexicon;
import stemma.language.Sentence;
import stemma.language.Token;
import stemma.text.Zone;

/**
 * Whether a sentence that names nobody who says it goes on with what somebody was said to say in the sentence before.
 * As a rule it does not, and the report speaks itself again. It does where it begins with "moreover"; where it tells of a
 * part of what was told of ("some of them", "the others") or takes it up ("nine were also hurt", "casualties were
 * reported"); where "we" speaks behind a person; and where a person's words stood before "..., she said" in a text that lost
 * its quotation marks, unless the sentence turns to another time or voice. In such a text it also looks ahead: sentences in
 * the first person are said by whoever is named behind the last of them.
 */
final class Continuation {

    private static final Set<String> FIRST_PERSON = Set.of("we", "our", "us", "i", "my", "me");
    private static final Set<String> THOSE = Set.of("them", "these", "those", "the", "their", "his", "its");
    private static final Set<String> ANSWERS = Set.of("respond", "retaliate");
    private static final Set<String> NOTICED = Set.of("report", "confirm", "document", "record");
    private static final Set<String> SUMS = Set.of("toll", "total", "number", "count", "figure", "tally");

    /** In how many sentences behind a quotation's first the one who says it is looked for. */
    private static final int LONGEST_QUOTE = 4;

    private static final Set<String> SIGNS = Set.of("\"", "“", "”", "«", "»");

    private final Lexicon cues;
    private final String text;
    private final boolean lostMarks;

    /**
     * Looks at one report.
     *
     * @param text the report's text, which either has quotation marks or lost them all
     */
    Continuation(Lexicon cues, String text) {
        this.cues = cues;
        this.text = text;
        this.lostMarks = SIGNS.stream().noneMatch(text::contains);
    }

    /**
     * Whether the sentence goes on.
     *
     * @param before what was said in the sentence before
     * @param carried whether that itself only went on with what had been said before it, or added more in other words
     */
    boolean goesOn(Sentence sentence, Statement before, boolean carried) {
        if (isListed(sentence.get(0), "goes-on")
                || tellsOfPart(sentence)
                || addsToo(sentence)
                || answers(sentence)
                || addsUp(sentence)
                || tellsOfPlan(sentence)) {
            return true;
        }
        boolean person = before.innermost()
                .filter(s ->
                        s.kind() == Statement.Kind.PERSON && !s.head().tag().endsWith("S"))
                .isPresent();
        return isOpen(before) && !turns(sentence)
                || person && (speaksForItself(sentence) || !carried && lostMarks && closed(before) && !turns(sentence));
    }

    /**
     * Who is named only behind the last of several sentences: "We lost ten men. Two trucks burned. I saw the bodies, said the
     * guard" in a text that lost its quotation marks.
     *
     * @param view a sentence that names nobody who says it
     * @param all the sentences of the report, in order
     */
    Optional<Statement> ahead(SentenceView view, List<SentenceView> all) {
        if (!lostMarks || view.zone().kind() == Zone.Kind.COMMENT || !speaksForItself(view.sentence())) {
            return Optional.empty();
        }
        int next = all.indexOf(view) + 1;
        return all.subList(next, Math.min(all.size(), next + LONGEST_QUOTE)).stream()
                .takeWhile(other -> other.zone().equals(view.zone()))
                .filter(other -> !other.found().statements().isEmpty())
                .findFirst()
                .flatMap(other -> other.found().statements().stream()
                        .filter(said -> closed(said)
                                && said.content().start()
                                        == other.sentence().span().start())
                        .findFirst());
    }

    /** "..., he said, adding that ...": the sentence ends with words that are not quoted. */
    static boolean addsMore(List<Statement> statements) {
        return statements.size() > 1 && !closed(statements.getLast());
    }

    /** "They also hold two bridges", "Nine people were also hurt": it belongs to what was just told. */
    private static boolean addsToo(Sentence sentence) {
        boolean pronoun =
                Set.of("they", "he", "she", "it").contains(sentence.get(0).lower());
        boolean too =
                sentence.tokens().stream().limit(4).anyMatch(t -> t.lower().equals("also"));
        boolean passive = sentence.tokens().stream()
                .filter(t -> t.head() < 0)
                .anyMatch(t -> sentence.child(t, "nsubj:pass").isPresent()
                        && sentence.children(t, "advmod")
                                .anyMatch(a -> a.lower().equals("also")));
        return pronoun && too || passive;
    }

    /** "That brings the toll to 450". */
    private static boolean addsUp(Sentence sentence) {
        return sentence.size() > 1
                && Set.of("that", "this").contains(sentence.get(0).lower())
                && Set.of("bring", "take", "raise").contains(sentence.get(1).lemma())
                && sentence.tokens().stream().anyMatch(t -> SUMS.contains(t.lemma()));
    }

    /** "Rebels responded with mortars", "Casualties were reported on both sides": it takes up what was just told. */
    private static boolean answers(Sentence sentence) {
        return sentence.tokens().stream()
                .filter(t -> t.head() < 0 && t.isVerb())
                .anyMatch(t -> ANSWERS.contains(t.lemma()) || isReported(sentence, t));
    }

    private static boolean isReported(Sentence sentence, Token verb) {
        return NOTICED.contains(verb.lemma())
                && sentence.child(verb, "nsubj:pass").isPresent()
                && sentence.children(verb, "obl")
                        .flatMap(t -> sentence.children(t, "case"))
                        .noneMatch(t -> t.lower().equals("by"));
    }

    /** "The army would pull back first": what would be, as somebody said, where no condition is named. */
    private static boolean tellsOfPlan(Sentence sentence) {
        boolean would = sentence.tokens().stream()
                .filter(t -> t.lower().equals("would"))
                .anyMatch(t -> sentence.head(t).filter(h -> h.head() < 0).isPresent());
        return would
                && sentence.tokens().stream()
                        .noneMatch(t -> Set.of("if", "unless", "otherwise").contains(t.lower()));
    }

    private boolean isListed(Token token, String kind) {
        return cues.get(token.lower()).filter(kind::equals).isPresent();
    }

    /** "Some of them", "two of the dead", "the others", "among them". */
    private boolean tellsOfPart(Sentence sentence) {
        String first = sentence.get(0).lower();
        if (sentence.size() < 3) {
            return false;
        }
        String second = sentence.get(1).lower();
        boolean ofThem = Set.of("of", "among").contains(first.equals("among") ? first : second);
        String whom = sentence.get(first.equals("among") ? 1 : 2).lower();
        boolean part = first.equals("among")
                || isListed(sentence.get(0), "part")
                || sentence.get(0).isNumber();
        return ofThem && part && THOSE.contains(whom)
                || first.equals("others")
                || first.equals("the") && second.equals("others");
    }

    /** "We were hit": somebody other than the report speaks. */
    static boolean speaksForItself(Sentence sentence) {
        return sentence.tokens().stream().anyMatch(t -> t.tag().startsWith("PRP") && FIRST_PERSON.contains(t.lower()));
    }

    /** "SOURCE said: ..." in a text without quotation marks: nothing tells where the words end. */
    private boolean isOpen(Statement before) {
        return lostMarks && text.startsWith(":", before.content().start());
    }

    /** "..., SOURCE said": the words come first. */
    private static boolean closed(Statement before) {
        return before.content().end() <= before.cue().span().start();
    }

    /** "Meanwhile", "On Friday", "Earlier": the report tells of something else. */
    private boolean turns(Sentence sentence) {
        List<Token> first = sentence.tokens().subList(0, Math.min(2, sentence.size()));
        return first.stream().anyMatch(t -> isListed(t, "turns"))
                || sentence.tokens().stream().anyMatch(t -> isListed(t, "day"));
    }
}
