package stemma.extract.attribution;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import stemma.language.NounClass;
import stemma.language.Sentence;
import stemma.language.Token;
import stemma.text.Span;

/**
 * Finds what a reporting verb reports: what stands behind it, or before it and its speaker, or, where a quotation is cut in
 * two, the whole sentence.
 */
final class ContentFinder {

    private static final Set<String> PUT = Set.of("put", "place");

    /** How far behind the cue "that" can begin the content: "said on Sunday in a written statement that". */
    private static final int THAT_WITHIN = 14;

    private static final Set<String> SUBORDINATORS =
            Set.of("while", "after", "when", "as", "before", "because", "since", "where", "and", "but", "with");

    /** Verbs that as often tell of other things than words. */
    private static final Set<String> GOES_ON =
            Set.of("continue", "maintain", "respond", "repeat", "conclude", "relate", "publish", "post", "point");

    private final CueWords words;
    private final Sentence sentence;
    private final Token cue;
    private final SourceFinder.Found source;

    ContentFinder(CueWords words, Token cue, SourceFinder.Found source) {
        this.words = words;
        this.sentence = words.sentence();
        this.cue = cue;
        this.source = source;
    }

    /**
     * The content, unless the verb is none of saying here.
     *
     * @param spoken index of the last word of the cue and whoever it is said to
     */
    Optional<Span> content(int spoken) {
        if (words.is(cue, CueWords.Kind.WEAK)
                && !words.isSomebody(source.speaker().head())) {
            return Optional.empty();
        }
        int left = Math.min(source.first(), cue.index());
        int right = Math.max(source.isBehind(cue) ? source.last() : cue.index(), spoken) + 1;
        Optional<Span> relative = relative(left, right);
        if (relative.isPresent()) {
            return relative;
        }
        boolean quotedOnBothSides = hasQuote(Math.max(0, left - 2), left) && hasQuote(right, sentence.size());
        if (quotedOnBothSides) {
            return Optional.of(sentence.span());
        }
        if (source.isBehind(cue)
                && right + 1 < sentence.size()
                && sentence.get(right).text().equals(":")) {
            return Optional.of(sentence.span());
        }
        boolean before = hasContentBefore(left, behindHearer(right));
        if (before && right < sentence.size() && sentence.get(right).text().equals(":")) {
            return Optional.of(sentence.span());
        }
        if (!source.isBehind(cue) && hasClauseBehind(right)) {
            return behind(right);
        }
        if (before && runsOn(right)) {
            return Optional.of(sentence.span(segment(left), sentence.size() - 1));
        }
        if (before) {
            return Optional.of(sentence.span(segment(left), left - 1));
        }
        return opensWithAs() ? behind(right) : takesPhrase() ? phrase(right) : Optional.empty();
    }

    /** The index behind whom it is told to, where they are no outlet: "told reporters". */
    private int behindHearer(int right) {
        return Addressee.TELL.contains(cue.lemma()) && right == cue.index() + 1
                ? new NounRun(words)
                        .name(right)
                        .map(run -> run.words().getLast().index() + 1)
                        .orElse(right)
                : right;
    }

    private boolean hasQuote(int from, int to) {
        return sentence.tokens().subList(from, to).stream().anyMatch(CueWords::isQuote);
    }

    /** "which the agency said was closed": only the relative clause is said. */
    private Optional<Span> relative(int left, int right) {
        boolean opened = left > 0 && isRelativeWord(sentence.get(left - 1)) && !source.isBehind(cue);
        if (!opened || right >= sentence.size()) {
            return Optional.empty();
        }
        int end = right;
        while (end < words.nextBreak(right) && !joinsAnother(end)) {
            end++;
        }
        return end > right ? Optional.of(sentence.span(right, end - 1)) : Optional.empty();
    }

    /** "and where more died": another relative clause, which is not said. */
    private boolean joinsAnother(int index) {
        return sentence.get(index).tag().equals("CC")
                && index + 1 < sentence.size()
                && sentence.get(index + 1).tag().startsWith("W");
    }

    private boolean isRelativeWord(Token token) {
        boolean that = token.lower().equals("that")
                && token.index() > 0
                && sentence.get(token.index() - 1).isNoun();
        return token.tag().equals("WDT") || token.tag().equals("WP") || that;
    }

    private Optional<Span> behind(int from) {
        int last = sentence.size() - 1;
        return from > last ? Optional.empty() : Optional.of(sentence.span(from, last));
    }

    /** What a phrase tells, up to the next thing that its speaker does: "announced the fall of the town, and left it". */
    private Optional<Span> phrase(int from) {
        for (int i = from + 1; i + 1 < sentence.size(); i++) {
            boolean comma = CueWords.isComma(sentence.get(i - 1));
            List<Token> behind = sentence.tokens().subList(i + 1, Math.min(sentence.size(), i + 3));
            boolean aside = comma && sentence.get(i).lower().equals("with") || joinsAnother(i);
            boolean next = sentence.get(i).tag().equals("CC")
                    && behind.stream().anyMatch(t -> CueWords.isFinite(t) && (comma || words.opensContent(t)));
            if (next || aside) {
                return Optional.of(sentence.span(from, i - 1));
            }
        }
        return behind(from);
    }

    private boolean hasClauseBehind(int from) {
        List<Token> near = sentence.tokens().subList(from, Math.min(sentence.size(), from + THAT_WITHIN));
        boolean that = near.stream()
                .takeWhile(t -> !CueWords.isFinite(t) && (!t.tag().equals("VBG") || words.is(t, CueWords.Kind.QUOTE)))
                .anyMatch(t -> t.lower().equals("that") && t.tag().equals("IN"));
        boolean opened = from < sentence.size()
                && (sentence.get(from).text().equals(":") || hasQuote(from, Math.min(sentence.size(), from + 2)));
        if (that || opened) {
            return true;
        }
        int end = words.nextBreak(from);
        boolean subordinate = from < end && turnsAway(behindHearer(from));
        boolean parsed = sentence.children(cue, "ccomp").anyMatch(t -> t.index() >= from && t.index() < end);
        boolean weak = words.is(cue, CueWords.Kind.WEAK);
        boolean blames = Set.of("accuse", "blame").contains(cue.lemma());
        boolean plain = !weak && !blames && hasSubjectAndVerb(from, end);
        return !subordinate && (parsed && !blames || plain || saysAll(from));
    }

    /** "said at least 18 people, most of them women, were hurt": a comma before the verb. */
    private boolean saysAll(int from) {
        if (!cue.lemma().equals("say") || from >= sentence.size()) {
            return false;
        }
        List<Token> near = sentence.tokens().subList(from, Math.min(sentence.size(), from + 4));
        boolean counts = near.stream().anyMatch(Token::isNumber)
                && near.stream().noneMatch(t -> words.is(t, CueWords.Kind.DAY) || CueWords.isBreak(t) || t.isVerb());
        return counts && words.hasFinite(from, sentence.size());
    }

    private boolean hasSubjectAndVerb(int from, int end) {
        boolean phrase = from < end && sentence.get(from).tag().equals("IN");
        if (phrase && words.is(cue, CueWords.Kind.CLAUSE)) {
            return false;
        }
        boolean noun = false;
        for (int i = from; i < end; i++) {
            Token token = sentence.get(i);
            if (noun && CueWords.isFinite(token)) {
                return true;
            }
            boolean turns = SUBORDINATORS.contains(token.lower()) || token.tag().startsWith("W");
            if (turns && words.is(cue, CueWords.Kind.CLAUSE)) {
                return false;
            }
            noun |= token.isNoun()
                    || token.tag().equals("PRP")
                    || token.isNumber()
                    || token.tag().equals("EX");
        }
        return false;
    }

    /** "..., SOURCE said": a clause before, and nothing behind that the verb could govern. */
    private boolean hasContentBefore(int left, int right) {
        if (left == 0) {
            return false;
        }
        if (left > 1 && isTurn(left - 1)) {
            return false;
        }
        boolean clause = sentence.tokens().subList(segment(left), left).stream().anyMatch(Token::isVerb);
        boolean apart = CueWords.isBreak(sentence.get(left - 1)) || hasQuote(0, left);
        boolean closes = source.isBehind(cue) || words.nextBreak(right) - right <= 6 || turnsAway(right);
        boolean saying = cue.lemma().equals("report")
                || words.is(cue, CueWords.Kind.REPORT)
                || words.is(cue, CueWords.Kind.CLAUSE) && (apart || endsWithSpeaker(right));
        return (clause || apart && hasQuote(0, left)) && saying && (apart || closes) && !takesObject(right);
    }

    /** "... in the attack he added", where the comma was lost: the verb ends the sentence and only somebody can do it. */
    private boolean endsWithSpeaker(int right) {
        boolean last = right >= sentence.size() || CueWords.isBreak(sentence.get(right));
        Token head = source.speaker().head();
        boolean somebody = head.tag().equals("PRP")
                || head.name().equals("PERSON")
                || words.grammar().classOf(head) == NounClass.PERSON
                || words.grammar().classOf(head) == NounClass.AUTHORITY
                || words.reports(head);
        return last && somebody && !GOES_ON.contains(cue.lemma());
    }

    /** ", but SOURCE denied": what stands before is another's. */
    private boolean isTurn(int index) {
        return sentence.get(index).tag().equals("CC") && CueWords.isComma(sentence.get(index - 1));
    }

    /** The index behind the last semicolon before a word. */
    private int segment(int left) {
        int at = left;
        while (at > 0 && !(sentence.get(at - 1).text().equals(";") && !isListed(at))) {
            at--;
        }
        return at;
    }

    /** "; damaged two roads; and closed a third": a list goes on behind the semicolon, with no subject of its own. */
    private boolean isListed(int index) {
        Token first = sentence.get(index);
        int next = first.tag().equals("CC") && index + 1 < sentence.size() ? index + 1 : index;
        return Set.of("VBD", "VBN", "VB", "VBP").contains(sentence.get(next).tag());
    }

    /** "said adding that", "said on Monday stressing that", "said while". */
    private boolean turnsAway(int right) {
        boolean day = right + 1 < sentence.size()
                && (words.is(sentence.get(right), CueWords.Kind.DAY)
                        || sentence.get(right).lower().equals("on")
                                && words.is(sentence.get(right + 1), CueWords.Kind.DAY));
        if (day) {
            return turnsAway(right + 1);
        }
        return right < sentence.size()
                && (sentence.get(right).tag().equals("VBG")
                        || SUBORDINATORS.contains(sentence.get(right).lower()));
    }

    /** "..., SOURCE said, injuring nine", "... SOURCE said with the rest still there": what follows belongs to it too. */
    private boolean runsOn(int right) {
        if (right + 1 >= sentence.size()) {
            return false;
        }
        boolean comma = sentence.get(right).text().equals(",");
        Token next = sentence.get(comma ? right + 1 : right);
        boolean participle = next.tag().equals("VBG")
                && !words.is(next, CueWords.Kind.QUOTE)
                && !words.is(next, CueWords.Kind.CLAUSE);
        boolean and = next.tag().equals("CC")
                && source.speaker().reference() == Statement.Reference.PRONOUN
                && words.hasFinite(right, sentence.size());
        return participle || and || !comma && Set.of("with", "while").contains(next.lower());
    }

    /** Whether a noun phrase that is no day stands right behind the cue. */
    private boolean takesObject(int right) {
        if (source.isBehind(cue) || right >= sentence.size()) {
            return false;
        }
        Token next = sentence.get(right);
        boolean nominal = next.isNoun()
                || next.tag().equals("DT")
                || next.tag().startsWith("JJ")
                || next.tag().equals("PRP$")
                || next.isNumber();
        return nominal && !words.is(next, CueWords.Kind.DAY);
    }

    /** "As SOURCE writes, ...". */
    private boolean opensWithAs() {
        return sentence.get(0).lower().equals("as") && !words.is(cue, CueWords.Kind.WEAK);
    }

    /** "SOURCE put the number of dead at 40". */
    private boolean putsNumber() {
        int end = words.nextBreak(cue.index());
        return PUT.contains(cue.lemma())
                && sentence.tokens().subList(cue.index(), Math.max(cue.index(), end - 1)).stream()
                        .anyMatch(t -> t.lower().equals("at")
                                && sentence.get(t.index() + 1).isNumber());
    }

    /** "SOURCE reported the fall of ...", "MONITOR counted 40 dead": a noun phrase tells what happened. */
    private boolean takesPhrase() {
        boolean weak = words.is(cue, CueWords.Kind.WEAK)
                && !PUT.contains(cue.lemma())
                && words.reports(source.speaker().head());
        boolean matter = words.is(cue, CueWords.Kind.CLAUSE)
                && words.speakerKind(source.speaker().head()) == Statement.Kind.MATTER;
        boolean talks = cue.lemma().equals("talk")
                && cue.index() + 1 < sentence.size()
                && sentence.get(cue.index() + 1).lower().equals("about")
                && source.speaker().head().tag().equals("NNS");
        return !source.isBehind(cue)
                && (talks || weak || matter || putsNumber() || words.is(cue, CueWords.Kind.REPORT));
    }
}
