package stemma.extract.attribution;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import stemma.extract.attribution.Statement.Speaker;
import stemma.language.NounClass;
import stemma.language.Sentence;
import stemma.language.Token;
import stemma.text.Span;

/**
 * Finds who says it, beside a verb of saying: behind it ("..., said a doctor"), before it, or before what is put between
 * commas ("the group, which counts the dead, said"). Goes by the order of words first and by the parse second.
 */
final class SourceFinder {

    private static final int LONGEST_INSERTION = 18;
    private static final int LONGEST_NAME = 6;
    private static final int SHORT_MODIFIER = 4;

    private final CueWords words;
    private final Sentence sentence;

    SourceFinder(CueWords words) {
        this.words = words;
        this.sentence = words.sentence();
    }

    /**
     * A speaker beside a cue.
     *
     * @param speaker who it is
     * @param first index of the first word of the whole phrase that names them, article and all
     * @param last index of the last word of that phrase
     */
    record Found(Speaker speaker, int first, int last) {
        boolean isBehind(Token cue) {
            return first > cue.index();
        }
    }

    Optional<Found> find(Token cue) {
        int end = leftOf(cue.index());
        return inverted(cue, end)
                .or(() -> relative(end))
                .or(() -> aroundInsertion(end))
                .or(() -> before(cue, end))
                .or(() -> parsed(cue));
    }

    /** Who is quoted, before a passive cue: "a source, quoted by ..."; "a source was quoted by ...". */
    Optional<Found> quoted(Token cue) {
        int at = cue.index() - 1;
        while (at > 0
                && (sentence.get(at).text().equals(",")
                        || sentence.get(at).lemma().equals("be")
                        || sentence.get(at).tag().startsWith("RB"))) {
            at--;
        }
        return at < 0 ? Optional.empty() : runTo(at);
    }

    /** Who hears it and passes it on, before a passive cue: "the monitor was told by ...". */
    Optional<Speaker> hearer(Token cue) {
        return runBefore(leftOf(cue.index()))
                .filter(run -> words.reports(run.head()))
                .map(new SpeakerPhrase(words)::of);
    }

    private Optional<NounRun.Run> runBefore(int last) {
        return new NounRun(words)
                .before(last + 1)
                .filter(run -> run.words().getLast().index() == last);
    }

    /** The index of the word that the speaker's phrase can end with: auxiliaries, adverbs and "on Sunday" skipped. */
    private int leftOf(int cue) {
        int at = cue - 1;
        while (at >= 0) {
            Token token = sentence.get(at);
            boolean skipped = token.tag().startsWith("RB")
                    || token.isNumber() && at > 0 && sentence.get(at - 1).name().equals("PERSON")
                    || token.is("aux")
                    || token.tag().equals("MD")
                    || Set.of("have", "do").contains(token.lemma())
                    || CueWords.isQuote(token)
                    || words.is(token, CueWords.Kind.DAY)
                    || token.lower().equals("on") && words.is(sentence.get(at + 1), CueWords.Kind.DAY);
            if (!skipped) {
                break;
            }
            at--;
        }
        return at;
    }

    /** "..., said a doctor". */
    private Optional<Found> inverted(Token cue, int end) {
        int next = cue.index() + 1;
        if (Addressee.TELL.contains(cue.lemma())
                || next >= sentence.size()
                || sentence.get(next).tag().equals("PRP") && !cue.lemma().equals("say")) {
            return Optional.empty();
        }
        boolean apart = end < 0 || CueWords.isComma(sentence.get(cue.index() - 1));
        boolean parsed = sentence.children(cue, "nsubj").anyMatch(t -> t.index() > cue.index());
        boolean says = cue.lemma().equals("say") && words.hasFinite(0, cue.index());
        return new NounRun(words)
                .after(next)
                .filter(run -> words.canSpeak(run.head()))
                .filter(run -> apart || parsed || says && isTeller(run))
                .filter(run -> !isClauseBehind(run))
                .map(this::withName);
    }

    /** "... said state media": one whose trade it is to tell, or a person by name. */
    private boolean isTeller(NounRun.Run run) {
        boolean person =
                run.words().stream().anyMatch(t -> t.name().equals("PERSON") || words.is(t, CueWords.Kind.TITLE))
                        && run.words().stream().anyMatch(Token::isProperNoun);
        return words.reports(run.head()) || person;
    }

    /** "said a commander, Abu Bakr": the name behind the comma. */
    private Found withName(NounRun.Run run) {
        int comma = run.words().getLast().index() + 1;
        boolean more = !run.head().isProperNoun()
                && comma + 1 < sentence.size()
                && sentence.get(comma).text().equals(",");
        return more
                ? person(comma + 1, words.nextBreak(comma + 1))
                        .map(name -> new Found(name, run.first(), words.nextBreak(comma + 1) - 1))
                        .orElseGet(() -> found(run))
                : found(run);
    }

    private boolean isClauseBehind(NounRun.Run run) {
        int from = run.words().getLast().index() + 1;
        int to = from;
        while (to < sentence.size() && !CueWords.isBreak(sentence.get(to)) && !isRelative(sentence.get(to))) {
            to++;
        }
        return words.hasFinite(from, to);
    }

    private static boolean isRelative(Token token) {
        return token.tag().equals("WP") || token.tag().equals("WDT");
    }

    /** "activists, who say": the noun before the relative word. */
    private Optional<Found> relative(int end) {
        if (end < 1
                || !isRelative(sentence.get(end))
                || sentence.get(end).lower().equals("what")) {
            return Optional.empty();
        }
        int noun = CueWords.isComma(sentence.get(end - 1)) ? end - 2 : end - 1;
        return runTo(noun);
    }

    /** "NAME, a monitor, said": what stands between the commas is no clause of its own. */
    private Optional<Found> aroundInsertion(int end) {
        if (end < 2 || !sentence.get(end).text().equals(",")) {
            return Optional.empty();
        }
        int open = commaBefore(end);
        Optional<Speaker> name = person(open + 1, end);
        if (open > 0 && name.isPresent()) {
            Optional<Found> office = runTo(open - 1);
            return Optional.of(new Found(name.get(), office.map(Found::first).orElse(open + 1), end));
        }
        boolean clause = words.hasFinite(open + 1, end) && !isRelative(sentence.get(open + 1));
        if (open < 1 || end - open > LONGEST_INSERTION || clause) {
            return Optional.empty();
        }
        return runTo(open - 1);
    }

    private int commaBefore(int index) {
        int at = index - 1;
        while (at > 0 && !sentence.get(at).text().equals(",")) {
            at--;
        }
        return at;
    }

    /** "a nurse, Maha, said": the words between the commas are a name. */
    private Optional<Speaker> person(int first, int end) {
        List<Token> between = sentence.tokens().subList(first, end);
        boolean name = !between.isEmpty()
                && between.size() <= LONGEST_NAME
                && between.stream().allMatch(t -> t.isProperNoun() || t.name().equals("PERSON"));
        return name ? new NounRun(words).name(first).map(new SpeakerPhrase(words)::of) : Optional.empty();
    }

    Optional<Found> runTo(int last) {
        return runBefore(last).filter(run -> words.isSomebody(run.head())).map(this::found);
    }

    private Optional<Found> before(Token cue, int end) {
        Optional<NounRun.Run> nouns = new NounRun(words).before(end + 1);
        Optional<NounRun.Run> run = nouns.filter(r -> words.canSpeak(r.head()) && !isNobody(r));
        Optional<Found> shown = run.flatMap(this::beforeParticiple);
        if (shown.isPresent()) {
            return shown;
        }
        Optional<Found> apart = run.flatMap(r -> behindPhrase(cue, r))
                .or(() -> nouns.flatMap(this::beforeModifier))
                .or(() -> run.flatMap(r -> new Apposition(words, this).named(cue, r)));
        if (apart.isPresent()) {
            return apart;
        }
        Optional<Token> subject = subjects(cue).stream()
                .filter(words::canSpeak)
                .filter(t -> run.filter(
                                r -> r.isPlain() && r.holds(t) && !r.head().equals(t) && !isNamed(r, t))
                        .isPresent())
                .findFirst();
        return run.map(r -> subject.map(s -> new Found(new SpeakerPhrase(words).of(s), r.first(), end))
                .orElseGet(() -> found(r)));
    }

    /** "no group claimed": nobody says it. */
    private boolean isNobody(NounRun.Run run) {
        return sentence.get(run.first()).lower().equals("no");
    }

    /** "its spokesman Karim Saleh": the subject is the office, the name behind it the speaker. */
    private static boolean isNamed(NounRun.Run run, Token office) {
        return run.head().isProperNoun() && office.index() < run.head().index();
    }

    /** "a source speaking on condition of anonymity said", "a nurse who works at the clinic said", "rebels holding the hill said". */
    private Optional<Found> beforeModifier(NounRun.Run run) {
        int at = run.first() - 1;
        boolean governed = at > 0
                && (Set.of("IN", "TO").contains(sentence.get(at).tag())
                        || sentence.get(at).isVerb());
        if (!governed) {
            return Optional.empty();
        }
        while (at > 0 && !CueWords.isBreak(sentence.get(at)) && !opensModifier(at)) {
            at--;
        }
        int last = run.words().getLast().index();
        return opensModifier(at) ? runTo(at - 1).map(found -> withModifier(found, last)) : Optional.empty();
    }

    /** "residents who reached the camp": which people they are is told by a short clause alone. */
    private Found withModifier(Found found, int last) {
        Token head = found.speaker().head();
        NounClass named = words.grammar().classOf(head);
        boolean people = (named == NounClass.CIVILIAN || named == NounClass.PEOPLE)
                && head.tag().equals("NNS")
                && last - head.index() <= SHORT_MODIFIER;
        Span span = new Span(
                found.speaker().span().start(), sentence.get(last).span().end());
        Speaker whole =
                new Speaker(head, span, found.speaker().kind(), found.speaker().reference());
        return people ? new Found(whole, found.first(), last) : found;
    }

    /** Whether a participle or relative word stands behind one who tells. */
    private boolean opensModifier(int index) {
        Token word = sentence.get(index);
        boolean opens = isRelative(word)
                || word.tag().equals("VBG")
                        && !words.is(word, CueWords.Kind.REPORT)
                        && !words.is(word, CueWords.Kind.CLAUSE)
                        && !words.is(word, CueWords.Kind.QUOTE)
                || word.tag().equals("JJ") && sentence.get(index + 1).tag().equals("TO");
        if (!opens || index == 0) {
            return false;
        }
        Token noun = sentence.get(index - 1);
        return noun.isNoun()
                && (words.reports(noun)
                        || words.grammar().classOf(noun) == NounClass.PERSON
                        || words.grammar().classOf(noun).isAnimate() && new NounRun(words).opensPhrase(index - 1)
                        || new NounRun(words)
                                .before(index)
                                .filter(r -> words.grammar().classOf(r.head()) == NounClass.PERSON)
                                .isPresent());
    }

    /** "a resident speaking from Aleppo said", "envoys at a briefing by the chief said": the subject stands before the preposition. */
    private Optional<Found> behindPhrase(Token cue, NounRun.Run run) {
        int at = run.first() - 1;
        boolean place = words.grammar().places().stream()
                .anyMatch(p -> p.overlaps(run.head().span()));
        boolean preposition = at >= 0
                && Set.of("IN", "TO").contains(sentence.get(at).tag())
                && (place || sentence.get(at).lower().equals("by"));
        return !preposition
                ? Optional.empty()
                : subjects(cue).stream()
                        .filter(t -> t.index() < run.first() && words.isSomebody(t))
                        .findFirst()
                        .map(t -> new Found(new SpeakerPhrase(words).of(t), firstOf(t), t.index()));
    }

    private int firstOf(Token head) {
        return sentence.subtree(head).getFirst().index();
    }

    /** "footage broadcast by state television showed": the footage shows it. */
    private Optional<Found> beforeParticiple(NounRun.Run run) {
        int by = run.first() - 1;
        boolean participle = by > 1
                && sentence.get(by).lower().equals("by")
                && sentence.get(by - 1).tag().startsWith("VB")
                && sentence.get(by - 2).isNoun();
        int last = run.words().getLast().index();
        return participle ? runTo(by - 2).map(found -> withOwner(found, last)) : Optional.empty();
    }

    /** "images posted by activists": whose they are is part of what names them. */
    private Found withOwner(Found found, int last) {
        Span span = new Span(
                found.speaker().span().start(), sentence.get(last).span().end());
        Speaker whole = new Speaker(
                found.speaker().head(),
                span,
                found.speaker().kind(),
                found.speaker().reference());
        Token head = found.speaker().head();
        boolean participle = sentence.get(head.index() + 1).tag().startsWith("VB");
        return participle && words.is(head, CueWords.Kind.FOOTAGE) ? new Found(whole, found.first(), last) : found;
    }

    private Optional<Found> parsed(Token cue) {
        return subjects(cue).stream()
                .filter(words::canSpeak)
                .filter(t ->
                        sentence.children(t, "det").noneMatch(d -> d.lower().equals("no")))
                .findFirst()
                .map(t -> new Found(
                        new SpeakerPhrase(words).of(t),
                        t.index() < cue.index() ? Math.min(t.index(), firstOf(t)) : t.index(),
                        Math.max(t.index(), t.index() < cue.index() ? t.index() : cue.index())));
    }

    List<Token> subjects(Token cue) {
        return words.grammar().arguments().subjects(cue);
    }

    private Found found(NounRun.Run run) {
        return new Found(
                new SpeakerPhrase(words).of(run),
                run.first(),
                run.words().getLast().index());
    }
}
