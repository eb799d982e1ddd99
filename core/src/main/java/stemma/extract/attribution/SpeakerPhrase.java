package stemma.extract.attribution;

import java.util.Set;
import stemma.language.Grammar;
import stemma.language.Lexicon;
import stemma.language.Sentence;
import stemma.language.Token;
import stemma.text.Span;

/** Turns the head of a speaker's phrase into the words that name the speaker. */
final class SpeakerPhrase {

    private static final Set<String> POINTERS = Set.of(
            "source",
            "statement",
            "official",
            "ministry",
            "agency",
            "report",
            "spokesman",
            "group",
            "monitor",
            "centre",
            "center",
            "correspondent",
            "activist",
            "commander",
            "analyst",
            "paper",
            "newspaper");

    private final Grammar grammar;
    private final Sentence sentence;
    private final Lexicon cues;

    SpeakerPhrase(Grammar grammar, Lexicon cues) {
        this.grammar = grammar;
        this.sentence = grammar.sentence();
        this.cues = cues;
    }

    Statement.Speaker of(Token head) {
        Span span =
                head.name().equals("PERSON") ? person(head) : grammar.phrases().span(head);
        return new Statement.Speaker(head, span, reference(head, span));
    }

    /** The speaker that a run of nouns names. */
    Statement.Speaker of(NounRun.Run run) {
        Token head = run.head();
        if (head.name().equals("PERSON")) {
            return of(head);
        }
        int first = run.words().getFirst().index();
        while (first < head.index() && grammar.phrases().dropsAtStart(sentence.get(first))) {
            first++;
        }
        Span span = sentence.span(first, run.words().getLast().index());
        return new Statement.Speaker(head, span, reference(head, span));
    }

    private Statement.Reference reference(Token head, Span span) {
        if (head.tag().equals("PRP")) {
            return Statement.Reference.PRONOUN;
        }
        if (cues.get(head.lemma()).filter("own"::equals).isPresent()
                && span.length() == head.span().length()) {
            return Statement.Reference.OWN;
        }
        boolean definite =
                sentence.child(head, "det").filter(d -> d.lower().equals("the")).isPresent();
        boolean bare = span.length() == head.span().length();
        return definite && bare && POINTERS.contains(head.lemma())
                ? Statement.Reference.BACK
                : Statement.Reference.NAMED;
    }

    /** A person's name with the title before it, without the office: "General Sergey Rudskoy". */
    private Span person(Token head) {
        int last = head.index();
        while (last + 1 < sentence.size() && sentence.get(last + 1).name().equals("PERSON")) {
            last++;
        }
        int first = head.index();
        while (first > 0 && sentence.get(first - 1).name().equals("PERSON")) {
            first--;
        }
        while (first > 0 && isTitle(sentence.get(first - 1))) {
            first--;
        }
        return sentence.span(first, last);
    }

    private boolean isTitle(Token token) {
        return cues.get(token.lower().replace(".", "")).filter("title"::equals).isPresent();
    }
}
