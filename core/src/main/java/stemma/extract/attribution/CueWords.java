package stemma.extract.attribution;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import stemma.language.Grammar;
import stemma.language.Lexicon;
import stemma.language.NounClass;
import stemma.language.Sentence;
import stemma.language.Token;

/**
 * The words of one sentence as its cues sort them.
 *
 * @param grammar the sentence
 * @param cues word to the label of a {@link Kind}
 */
record CueWords(Grammar grammar, Lexicon cues) {

    /** What a word in the list of cues does. */
    enum Kind {
        /** Says something, whatever follows: "said", "reported". */
        REPORT,
        /** Says something only with a clause or quotation marks: "added", "continued". */
        CLAUSE,
        /** Says something only if who does it is one who reports: "counted", "showed". */
        WEAK,
        /** Wants something: "called for", "demanded". What is wanted is its content. */
        DEMAND,
        QUOTE,
        ACCORDING,
        /** A noun for words that were said or written: "statement". */
        NOUN,
        /** The report's own voice: "correspondent". */
        OWN,
        /** Speakers without a name. */
        UNNAMED,
        TITLE,
        /** Figures that somebody gives: "its count". */
        FIGURES,
        /** What a person is, behind their name: "head". */
        OFFICE,
        /** Nouns for those who report, by which the text points back to them: "the group". */
        BODY,
        /** Nouns for those who report, but by which nothing points back: "service". */
        INSTITUTION,
        FOOTAGE,
        DAY
    }

    private static final Set<String> BE = Set.of("be", "get");
    private static final Set<String> CALLED_FOR = Set.of("for", "on", "upon");
    private static final Set<String> MARKS = Set.of("\"", "”", "“", "''", "``", "»", "«", "‘‘", "’’");

    Sentence sentence() {
        return grammar.sentence();
    }

    boolean is(Token token, Kind kind) {
        String label = kind.name().toLowerCase(Locale.ROOT);
        Optional<String> form =
                token.isVerb() && kind != Kind.ACCORDING ? cues.get("to " + token.lemma()) : cues.get(token.lower());
        return form.or(() -> cues.get(token.lemma())).filter(label::equals).isPresent();
    }

    /** Whether a verb is listed for saying, in whatever way. */
    boolean isOfSaying(Token verb) {
        return cues.get("to " + verb.lemma()).or(() -> cues.get(verb.lemma())).isPresent();
    }

    /** Whether a verb can open what somebody says: it is listed, and stands in the active voice. */
    boolean opensContent(Token verb) {
        boolean listed =
                verb.lemma().equals("report") || is(verb, Kind.REPORT) || is(verb, Kind.CLAUSE) || is(verb, Kind.WEAK);
        return (listed || is(verb, Kind.DEMAND))
                && !isPassive(verb)
                && !isInfinitive(verb)
                && !isWithheld(verb)
                && !isToll(verb)
                && !isNaming(verb);
    }

    /** "what it called gangs", "a group known as the Lamp": only says what something is called. */
    private boolean isNaming(Token verb) {
        int next = verb.index() + 1;
        while (next < sentence().size()
                && (sentence().get(next).tag().startsWith("RB") || is(sentence().get(next), Kind.DAY))) {
            next++;
        }
        String behind = next < sentence().size() ? sentence().get(next).lower() : "";
        return verb.lemma().equals("call") && !CALLED_FOR.contains(behind)
                || verb.lower().equals("known") && behind.equals("as");
    }

    /** "The blast claimed the lives of four." */
    private boolean isToll(Token verb) {
        return verb.lemma().equals("claim")
                && sentence().children(verb, "obj").anyMatch(t -> t.lemma().equals("life"));
    }

    /** "has not confirmed", "neither confirmed nor denied": nothing is said. */
    private boolean isWithheld(Token verb) {
        int from = Math.max(0, verb.index() - 3);
        return sentence().tokens().subList(from, verb.index()).stream()
                .anyMatch(t -> Set.of("not", "n't", "never", "neither", "nor").contains(t.lower()) && !t.is("det"));
    }

    /** Read off the words beside a verb and not off the parse: "was told", "a blast reported by", "told to leave". */
    boolean isPassive(Token verb) {
        int before = verb.index() - 1;
        while (before >= 0 && sentence().get(before).tag().startsWith("RB")) {
            before--;
        }
        if (before >= 0
                && BE.contains(sentence().get(before).lemma())
                && !verb.tag().equals("VBG")) {
            return true;
        }
        boolean participle = (verb.tag().equals("VBN") || verb.tag().equals("VBD"))
                && !verb.lemma().equals("say");
        String behind = verb.index() + 1 < sentence().size()
                ? sentence().get(verb.index() + 1).lower()
                : "";
        return participle
                && (behind.equals("by") || behind.equals("to") && verb.lemma().equals("tell"));
    }

    /** "began to say", "continued to shell". */
    private boolean isInfinitive(Token verb) {
        int next = verb.index() + 1;
        boolean before = !is(verb, Kind.DEMAND)
                && !verb.lemma().equals("claim")
                && next + 1 < sentence().size()
                && sentence().get(next).tag().equals("TO")
                && sentence().get(next + 1).tag().equals("VB");
        if (before) {
            return true;
        }
        boolean to = verb.index() > 0 && sentence().get(verb.index() - 1).tag().equals("TO");
        boolean goesOnTo = verb.index() > 2
                && Set.of("on", "as").contains(sentence().get(verb.index() - 2).lower());
        return to && !goesOnTo;
    }

    /** Whether a noun phrase can name one who says something. */
    boolean canSpeak(Token head) {
        if (head.tag().equals("PRP")) {
            return !Set.of("i", "we", "you", "us", "me").contains(head.lower());
        }
        if (head.isProperNoun()) {
            return !is(head, Kind.DAY);
        }
        if (head.lemma().equals("number")
                && sentence().children(head, "det").anyMatch(t -> t.lower().equals("the"))) {
            return false;
        }
        NounClass named = grammar.classOf(head);
        return named.isAnimate()
                || head.isNoun() && (named == NounClass.OTHER || named == NounClass.STRUCTURE || isListedSpeaker(head));
    }

    /** Whether a noun phrase names people, a name, or what tells by itself; no thing that happens to do something. */
    boolean isSomebody(Token head) {
        return canSpeak(head)
                && (head.isProperNoun()
                        || head.tag().equals("PRP")
                        || grammar.classOf(head) != NounClass.OTHER
                        || isListedSpeaker(head));
    }

    /** Whether a noun names one whose trade it is to report, or what shows or tells by itself. */
    boolean reports(Token head) {
        return grammar.classOf(head) == NounClass.MEDIA
                || is(head, Kind.BODY)
                || is(head, Kind.OWN)
                || isListedSpeaker(head);
    }

    /** What a speaker is. */
    Statement.Kind speakerKind(Token head) {
        if (is(head, Kind.NOUN)
                || is(head, Kind.FOOTAGE)
                || is(head, Kind.FIGURES)
                || head.lemma().equals("report")) {
            return Statement.Kind.MATTER;
        }
        NounClass named = grammar.classOf(head);
        if (named == NounClass.MEDIA) {
            return Statement.Kind.OUTLET;
        }
        boolean body = is(head, Kind.BODY) || named == NounClass.AUTHORITY;
        boolean name = head.isProperNoun() && !head.name().equals("PERSON") && named != NounClass.PERSON;
        boolean force = named == NounClass.FORCE && !head.tag().equals("NNS") && !is(head, Kind.OFFICE);
        return body || name || force ? Statement.Kind.BODY : Statement.Kind.PERSON;
    }

    private boolean isListedSpeaker(Token head) {
        return is(head, Kind.UNNAMED) || is(head, Kind.INSTITUTION) || is(head, Kind.FOOTAGE) || is(head, Kind.NOUN);
    }

    static boolean isQuote(Token token) {
        return MARKS.contains(token.text());
    }

    static boolean isComma(Token token) {
        return token.text().equals(",") || isQuote(token);
    }

    static boolean isFinite(Token token) {
        return Set.of("VBD", "VBZ", "VBP", "MD").contains(token.tag());
    }

    /** Whether the words from one index to before another hold a finite verb. */
    boolean hasFinite(int from, int to) {
        return from < to && sentence().tokens().subList(from, to).stream().anyMatch(CueWords::isFinite);
    }

    /** The index of the next comma, quotation mark, colon or full stop from an index on, or the sentence's size. */
    int nextBreak(int from) {
        int at = from;
        while (at < sentence().size() && !isBreak(sentence().get(at))) {
            at++;
        }
        return at;
    }

    static boolean isBreak(Token token) {
        return isComma(token) || Set.of(";", ".", ":", "-", "–", "—", "!", "?").contains(token.text());
    }
}
