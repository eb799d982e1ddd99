package stemma.extract.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import stemma.extract.attribution.Statement.Speaker;
import stemma.language.Grammar;
import stemma.language.Lexicon;
import stemma.language.NounClass;
import stemma.language.Sentence;
import stemma.language.Token;
import stemma.text.Span;

/**
 * Finds the statements of one sentence. Immutable and safe for use by several threads.
 */
public final class StatementFinder {

    private final Lexicon cues;

    /**
     * Takes the words that say that somebody says something.
     *
     * @param cues word to {@code report}, {@code quote}, {@code according}, {@code own}, {@code unnamed} or {@code title}
     */
    public StatementFinder(Lexicon cues) {
        this.cues = cues;
    }

    /** The statements of a sentence, in the order of their cues. */
    public List<Statement> find(Grammar grammar) {
        List<Statement> found = new ArrayList<>();
        for (Token token : grammar.sentence().tokens()) {
            if (is(token, "according")) {
                according(grammar, token).ifPresent(found::add);
            } else if (token.isVerb() && is(token, "quote")) {
                quoting(grammar, token).ifPresent(found::add);
            } else if (token.isVerb() && (is(token, "report") || is(token, "weak"))) {
                reporting(grammar, token).ifPresent(found::add);
            }
        }
        return List.copyOf(found);
    }

    private boolean is(Token token, String kind) {
        return cues.get(token.lemma()).filter(kind::equals).isPresent();
    }

    /** "according to SOURCE": the whole sentence but the phrase itself. */
    private Optional<Statement> according(Grammar grammar, Token cue) {
        Sentence sentence = grammar.sentence();
        int at = cue.index() + 1;
        if (at + 1 >= sentence.size() || !sentence.get(at).lower().equals("to")) {
            return Optional.empty();
        }
        Token head = sentence.get(at + 1);
        for (int i = at + 1;
                i < sentence.size()
                        && !sentence.get(i).isVerb()
                        && !sentence.get(i).tag().equals("IN")
                        && !isMark(sentence.get(i));
                i++) {
            head = sentence.get(i);
        }
        Speaker speaker = new SpeakerPhrase(grammar, cues).of(head);
        return Optional.of(new Statement(List.of(speaker), cue, sentence.span(), "according to"));
    }

    /** "AGENCY quoted SOURCE as saying that ..."; "AGENCY reported, citing SOURCE". */
    private Optional<Statement> quoting(Grammar grammar, Token cue) {
        List<Token> inner = grammar.arguments().objects(cue).stream()
                .filter(t -> t.index() > cue.index())
                .toList();
        if (inner.isEmpty()) {
            return Optional.empty();
        }
        SpeakerPhrase phrase = new SpeakerPhrase(grammar, cues);
        List<Speaker> speakers = new ArrayList<>();
        speakers.add(phrase.of(inner.getFirst()));
        if (!cue.tag().equals("VBG")) {
            grammar.arguments().subjects(cue).stream()
                    .findFirst()
                    .map(phrase::of)
                    .ifPresent(speakers::add);
        }
        return Optional.of(new Statement(speakers, cue, grammar.sentence().span(), "quoting"));
    }

    /** "SOURCE said (that) ..." and "..., SOURCE said". */
    private Optional<Statement> reporting(Grammar grammar, Token cue) {
        Optional<Token> source = source(grammar, cue);
        if (source.isEmpty()) {
            return Optional.empty();
        }
        Optional<Span> content = new ContentFinder(grammar, cue, source.get())
                .content(is(cue, "weak") ? ContentFinder.Need.CLAUSE : ContentFinder.Need.ANYTHING);
        if (content.isEmpty()) {
            return Optional.empty();
        }
        SpeakerPhrase phrase = new SpeakerPhrase(grammar, cues);
        List<Speaker> speakers = new ArrayList<>();
        speakers.add(phrase.of(source.get()));
        addressee(grammar, cue).map(phrase::of).ifPresent(speakers::add);
        return Optional.of(new Statement(speakers, cue, content.get(), "reporting verb"));
    }

    /** Who says it: the subject, or, where the parse has none, the noun right before or behind the verb. */
    private Optional<Token> source(Grammar grammar, Token cue) {
        Sentence sentence = grammar.sentence();
        if (grammar.arguments().isPassive(cue)) {
            return Optional.empty();
        }
        Optional<Token> subject = grammar.arguments().subjects(cue).stream()
                .filter(t -> canSpeak(grammar, t))
                .findFirst();
        if (subject.isPresent()) {
            return subject;
        }
        int before = cue.index() - 1;
        while (before > 0
                && (sentence.get(before).tag().startsWith("RB")
                        || sentence.get(before).is("aux"))) {
            before--;
        }
        if (before >= 0 && isNominal(sentence.get(before)) && canSpeak(grammar, sentence.get(before))) {
            return Optional.of(sentence.get(before));
        }
        return Optional.empty();
    }

    private static boolean isNominal(Token token) {
        return token.isNoun() || token.tag().equals("PRP");
    }

    private static boolean canSpeak(Grammar grammar, Token token) {
        if (token.tag().equals("PRP") || token.isProperNoun()) {
            return !token.tag().equals("EX");
        }
        NounClass named = grammar.classOf(token);
        return named.isAnimate() || named == NounClass.OTHER && token.isNoun();
    }

    /** Whom it is said to, where that is an outlet that passes it on: "told Reuters". */
    private Optional<Token> addressee(Grammar grammar, Token cue) {
        if (!cue.lemma().equals("tell") && !cue.lemma().equals("inform")) {
            return Optional.empty();
        }
        Sentence sentence = grammar.sentence();
        return sentence.children(cue).stream()
                .filter(t -> t.index() > cue.index() && (t.is("obj") || t.is("iobj")))
                .filter(t -> t.isProperNoun() || grammar.classOf(t) == NounClass.MEDIA)
                .findFirst();
    }

    private static boolean isMark(Token token) {
        return token.is("punct");
    }
}
