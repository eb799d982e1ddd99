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
                reporting(grammar, token)
                        .or(() -> adding(grammar, token, found))
                        .ifPresent(found::add);
            }
        }
        headlineTail(grammar).filter(s -> found.isEmpty()).ifPresent(found::add);
        return List.copyOf(found);
    }

    /** "..., adding that ...": whoever spoke before in the sentence. */
    private static Optional<Statement> adding(Grammar grammar, Token cue, List<Statement> before) {
        boolean follows = cue.tag().equals("VBG")
                && !before.isEmpty()
                && cue.index() + 1 < grammar.sentence().size();
        if (!follows) {
            return Optional.empty();
        }
        Span content =
                grammar.sentence().span(cue.index() + 1, grammar.sentence().size() - 1);
        List<Speaker> speakers = before.getLast().speakers();
        return Optional.of(new Statement(speakers, cue, content, "speaker adds"));
    }

    /** "40 dead in blast - Observatory": an outlet or monitor at the end of a sentence without a full stop. */
    private Optional<Statement> headlineTail(Grammar grammar) {
        Sentence sentence = grammar.sentence();
        Token last = sentence.get(sentence.size() - 1);
        boolean capital = Character.isUpperCase(last.text().charAt(0));
        if (sentence.size() < 4
                || !capital
                || grammar.classes()
                        .listed(last.lemma())
                        .filter(c -> c == NounClass.MEDIA)
                        .isEmpty()) {
            return Optional.empty();
        }
        Token before = sentence.get(last.index() - 1);
        boolean apart = before.isNumber() || before.is("punct");
        Speaker speaker = new Speaker(last, last.span(), Statement.Reference.NAMED);
        return apart
                ? Optional.of(new Statement(
                        List.of(speaker), last, sentence.span(0, before.index()), "name behind a headline"))
                : Optional.empty();
    }

    private boolean is(Token token, String kind) {
        return cues.get(token.lemma()).filter(kind::equals).isPresent();
    }

    /** "according to SOURCE": the whole sentence but the phrase itself. */
    private Optional<Statement> according(Grammar grammar, Token cue) {
        Sentence sentence = grammar.sentence();
        int to = cue.index() + 1;
        if (to + 1 >= sentence.size() || !sentence.get(to).lower().equals("to")) {
            return Optional.empty();
        }
        return new NounRun(grammar)
                .after(to + 1)
                .map(run -> new SpeakerPhrase(grammar, cues).of(run))
                .map(speaker -> new Statement(List.of(speaker), cue, sentence.span(), "according to"));
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
        if (grammar.arguments().isPassive(cue)) {
            return Optional.empty();
        }
        Optional<Speaker> source = source(grammar, cue);
        if (source.isEmpty()) {
            return Optional.empty();
        }
        boolean shown = is(source.get().head(), "footage");
        ContentFinder.Need need = is(cue, "weak") && !shown ? ContentFinder.Need.CLAUSE : ContentFinder.Need.ANYTHING;
        Optional<Span> content = new ContentFinder(grammar, cue, source.get().head()).content(need);
        if (content.isEmpty()) {
            return Optional.empty();
        }
        List<Speaker> speakers = new ArrayList<>();
        speakers.add(source.get());
        addressee(grammar, cue).map(t -> new SpeakerPhrase(grammar, cues).of(t)).ifPresent(speakers::add);
        return Optional.of(new Statement(speakers, cue, content.get(), "reporting verb"));
    }

    /** Who says it: the run of nouns right before the verb, else the verb's subject. */
    private Optional<Speaker> source(Grammar grammar, Token cue) {
        SpeakerPhrase phrase = new SpeakerPhrase(grammar, cues);
        List<Token> subjects =
                grammar.sentence().children(cue, "nsubj").toList().isEmpty()
                                && cue.tag().equals("VBG")
                        ? List.of()
                        : grammar.arguments().subjects(cue);
        Optional<Token> subject =
                subjects.stream().filter(t -> canSpeak(grammar, t)).findFirst();
        Optional<NounRun.Run> before = new NounRun(grammar).before(cue.index());
        if (before.isPresent() && canSpeak(grammar, before.get().head())) {
            boolean parsed = subject.filter(t -> before.get().holds(t)).isPresent();
            boolean inverted = subject.filter(t -> t.index() > cue.index()).isPresent();
            if (parsed) {
                return Optional.of(phrase.of(subject.get()));
            }
            if (!inverted || !cue.tag().equals("VBG")) {
                return inverted ? subject.map(phrase::of) : Optional.of(phrase.of(before.get()));
            }
        }
        return subject.map(phrase::of);
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
}
