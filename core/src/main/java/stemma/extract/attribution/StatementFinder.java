package stemma.extract.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import stemma.extract.attribution.Statement.Speaker;
import stemma.language.Grammar;
import stemma.language.Lexicon;
import stemma.language.NounClass;
import stemma.language.Sentence;
import stemma.language.Token;
import stemma.text.Span;

/** Finds the statements of one sentence. Immutable and safe for use by several threads. */
public final class StatementFinder {

    /** The construction of a name that stands beside a headline. */
    public static final String BESIDE_HEADLINE = "name beside a headline";

    /** The construction of a place and a name before a colon, which all of the paragraph goes on from. */
    public static final String NAME_AND_COLON = "name and colon";

    private static final Set<String> RELAYED = Set.of("reported", "confirmed", "documented", "recorded", "monitored");

    private final Lexicon cues;

    /**
     * Takes the words that say that somebody says something.
     *
     * @param cues word to the construction that it opens, or to what it tells of a speaker; see {@link CueWords}
     */
    public StatementFinder(Lexicon cues) {
        this.cues = cues;
    }

    /** The statements of a sentence, in the order of their cues. */
    public List<Statement> find(Grammar grammar) {
        CueWords words = new CueWords(grammar, cues);
        List<Statement> found = new ArrayList<>();
        for (Token token : grammar.sentence().tokens()) {
            statement(words, token, found)
                    .filter(s -> !isWorth(words.sentence(), token))
                    .ifPresent(found::add);
        }
        new NameAndColon(words).find().ifPresent(found::add);
        if (found.isEmpty()) {
            new HeadlineName(words).find().ifPresent(found::add);
        }
        return Joining.of(grammar.sentence(), found);
    }

    /** "It is worth noting that": nobody says it but the report. */
    private static boolean isWorth(Sentence sentence, Token cue) {
        return cue.tag().equals("VBG")
                && cue.index() > 0
                && sentence.get(cue.index() - 1).lower().equals("worth");
    }

    private static Optional<Statement> statement(CueWords words, Token token, List<Statement> before) {
        if (words.is(token, CueWords.Kind.ACCORDING)) {
            return according(words, token);
        }
        if (token.index() == 0 && token.lower().equals("per")) {
            return said(words, token, 1, "according to");
        }
        if (isRelayed(token) && words.isPassive(token)) {
            return relayed(words, token);
        }
        if (Addressee.TELL.contains(token.lemma()) && words.isPassive(token)) {
            return told(words, token);
        }
        if (token.lower().equals("claimed") && words.isPassive(token)) {
            return relayed(words, token)
                    .flatMap(s -> claimed(words.sentence(), token).map(s::over));
        }
        if (!token.isVerb() && !closesSentence(words, token)) {
            return words.speakerKind(token) == Statement.Kind.MATTER
                    ? new Hearsay(words).find(token)
                    : Optional.empty();
        }
        if (words.is(token, CueWords.Kind.QUOTE)) {
            return new Quoting(words).find(token);
        }
        return words.opensContent(token) || isMadeClear(words.sentence(), token)
                ? new Reporting(words, before).find(token)
                : Optional.empty();
    }

    /** "made it clear that", "has made clear that". */
    private static boolean isMadeClear(Sentence sentence, Token verb) {
        int clear = verb.index() + 1;
        if (clear < sentence.size() && sentence.get(clear).lower().equals("it")) {
            clear++;
        }
        return verb.lemma().equals("make")
                && (verb.tag().equals("VBD") || verb.tag().equals("VBN"))
                && clear + 1 < sentence.size()
                && sentence.get(clear).lower().equals("clear")
                && sentence.get(clear + 1).lower().equals("that");
    }

    /** "..., the centre reports.": a verb at the end that a parser takes for a noun. */
    private static boolean closesSentence(CueWords words, Token token) {
        boolean last = words.sentence().tokens().stream()
                .skip(token.index() + 1L)
                .allMatch(t -> t.is("punct") || CueWords.isBreak(t));
        return last
                && token.lower().equals("reports")
                && new NounRun(words)
                        .before(token.index())
                        .filter(run -> words.isSomebody(run.head()) && run.first() > 0)
                        .filter(run -> CueWords.isBreak(words.sentence().get(run.first() - 1)))
                        .isPresent();
    }

    /** "according to SOURCE": the whole sentence. */
    private static Optional<Statement> according(CueWords words, Token cue) {
        Sentence sentence = words.grammar().sentence();
        int next = cue.index() + 1;
        if (next + 1 >= sentence.size()) {
            return Optional.empty();
        }
        boolean to = sentence.get(next).lower().equals("to");
        boolean lost = sentence.get(next).tag().equals("DT");
        return to || lost
                ? said(words, cue, to ? next + 1 : next, "according to").map(s -> based(words, s))
                : Optional.empty();
    }

    /** "according to OUTLET's figures based on SOURCE": the outlet counts what the source told. */
    private static Statement based(CueWords words, Statement statement) {
        Sentence sentence = words.sentence();
        return sentence.tokens().stream()
                .skip(statement.cue().index())
                .filter(t -> t.lower().equals("based") && words.is(sentence.get(t.index() - 1), CueWords.Kind.FIGURES))
                .findFirst()
                .flatMap(t -> unnamed(words, t.index() + 2))
                .map(inner -> new Statement(
                        List.of(inner, statement.speakers().getFirst()),
                        statement.cue(),
                        statement.content(),
                        statement.construction()))
                .orElse(statement);
    }

    /** "police and hospital sources": the words from an index up to those who are not named. */
    private static Optional<Speaker> unnamed(CueWords words, int from) {
        return words.sentence().tokens().stream()
                .skip(from)
                .takeWhile(t -> !CueWords.isBreak(t) && !t.isVerb())
                .filter(t -> words.is(t, CueWords.Kind.UNNAMED))
                .findFirst()
                .map(t -> new Speaker(
                        t, words.sentence().span(from, t.index()), words.speakerKind(t), Statement.Reference.NAMED));
    }

    private static boolean isRelayed(Token token) {
        return RELAYED.contains(token.lower());
    }

    /** "as reported by SOURCE", "was confirmed by SOURCE": the whole sentence. */
    private static Optional<Statement> relayed(CueWords words, Token cue) {
        int by = cue.index() + 1;
        boolean named = by + 1 < words.sentence().size()
                && words.sentence().get(by).lower().equals("by");
        return named
                ? said(words, cue, by + 1, "reported by")
                        .filter(s -> words.canSpeak(s.speakers().getFirst().head()))
                : Optional.empty();
    }

    /** "OUTLET was told by SOURCE that ...": the clause behind; only one whose trade it is to report passes it on. */
    private static Optional<Statement> told(CueWords words, Token cue) {
        int by = cue.index() + 1;
        Sentence sentence = words.sentence();
        if (by >= sentence.size() || !sentence.get(by).lower().equals("by")) {
            return Optional.empty();
        }
        Optional<NounRun.Run> inner = new NounRun(words).after(by + 1).filter(run -> words.canSpeak(run.head()));
        Optional<Speaker> outer = new SourceFinder(words).hearer(cue);
        int from = inner.map(run -> run.words().getLast().index() + 1).orElse(sentence.size());
        return from + 1 < sentence.size() && sentence.get(from).lower().equals("that")
                ? outer.map(hearer -> new Statement(
                        List.of(new SpeakerPhrase(words).of(inner.get()), hearer),
                        cue,
                        sentence.span(from, sentence.size() - 1),
                        "told by"))
                : Optional.empty();
    }

    /** "an attack claimed by SOURCE", "the attack was claimed by SOURCE": the attack alone. */
    private static Optional<Span> claimed(Sentence sentence, Token cue) {
        Optional<Token> subject = sentence.child(cue, "nsubj:pass").or(() -> sentence.child(cue, "nsubj"));
        return subject.or(() -> sentence.head(cue).filter(h -> h.isNoun() && cue.is("acl")))
                .map(Token::span);
    }

    private static Optional<Statement> said(CueWords words, Token cue, int from, String construction) {
        return new NounRun(words)
                .after(from)
                .map(new SpeakerPhrase(words)::of)
                .map(speaker ->
                        new Statement(List.of(speaker), cue, words.sentence().span(), construction));
    }

    /** The person or outlet that a sentence is about, whom a pronoun in the next can mean. */
    public Optional<Speaker> subject(Grammar grammar) {
        CueWords words = new CueWords(grammar, cues);
        return grammar.sentence().tokens().stream()
                .filter(t -> t.is("nsubj") && t.isNoun())
                .filter(t -> t.name().equals("PERSON")
                        || grammar.classOf(t) == NounClass.MEDIA
                        || grammar.classOf(t) == NounClass.AUTHORITY && !t.isProperNoun()
                        || grammar.sentence()
                                .children(t, "nmod:poss")
                                .anyMatch(p -> p.lower().equals("my"))
                        || t.isProperNoun() && words.is(t, CueWords.Kind.BODY))
                .findFirst()
                .map(t -> new SpeakerPhrase(words).of(t));
    }
}
