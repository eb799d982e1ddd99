package stemma.extract.attribution;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import stemma.extract.attribution.Statement.Reference;
import stemma.language.NounClass;
import stemma.language.Sentence;
import stemma.language.Token;
import stemma.text.Span;

/** Turns the head of a speaker's phrase into the words that name the speaker. */
final class SpeakerPhrase {

    private static final String OFFICIAL = "official";

    /** Longer clauses tell a story. */
    private static final int CLAUSE = 8;

    private final CueWords words;
    private final Sentence sentence;

    SpeakerPhrase(CueWords words) {
        this.words = words;
        this.sentence = words.sentence();
    }

    Statement.Speaker of(Token head) {
        if (head.name().equals("PERSON")) {
            return named(head, person(head));
        }
        return author(head)
                .orElseGet(() -> speaker(head, words.grammar().phrases().span(head)));
    }

    /** The speaker that a run of nouns names: the person in it, or all of it. */
    Statement.Speaker of(NounRun.Run run) {
        int last = endOfName(run.words());
        boolean office = Set.of("a", "an").contains(sentence.get(run.first()).lower())
                && !run.words().getLast().name().equals("PERSON");
        Optional<Token> person = office
                ? Optional.empty()
                : personIn(run.words().stream().filter(t -> t.index() <= last).toList());
        if (person.isPresent()) {
            return named(person.get(), person(person.get()));
        }
        Optional<Statement.Speaker> titled = titled(run, last);
        if (titled.isPresent()) {
            return titled.get();
        }
        Token head = last < run.head().index() ? sentence.get(last) : run.head();
        if (run.isPlain() && run.words().size() > 1) {
            Optional<Statement.Speaker> author = author(head);
            if (author.isPresent()) {
                return author.get();
            }
        }
        int first = run.words().getFirst().index();
        while (first < head.index()
                && (words.grammar().phrases().dropsAtStart(sentence.get(first))
                        || isPossessorOfName(first)
                        || isLeaning(first) && words.grammar().classOf(head) != NounClass.FORCE)) {
            first++;
        }
        return speaker(head, sentence.span(Math.max(first, behindKind(run, last)), last));
    }

    /** "the state news agency Nour": the index behind the noun for what it is, where a name follows. */
    private int behindKind(NounRun.Run run, int last) {
        return run.words().stream()
                .filter(t -> t.index() < last && words.grammar().classOf(t) == NounClass.MEDIA)
                .filter(t -> Character.isLowerCase(t.text().charAt(0)))
                .filter(t -> isName(sentence.get(t.index() + 1))
                        && sentence.get(t.index() + 1).isProperNoun())
                .mapToInt(t -> t.index() + 1)
                .max()
                .orElse(0);
    }

    /** "Colonel Fares Aydi of the Northern Brigade": words with capitals behind a title, which no parser took for a name. */
    private Optional<Statement.Speaker> titled(NounRun.Run run, int last) {
        int first = run.words().getFirst().index();
        int name = first;
        while (name < last && isTitle(sentence.get(name))) {
            name++;
        }
        int end = name;
        while (end <= last && isName(sentence.get(end))) {
            end++;
        }
        boolean one = name > first && end > name;
        return one ? Optional.of(named(sentence.get(end - 1), sentence.span(first, end - 1))) : Optional.empty();
    }

    /** "pro-government Dawn News", "London-based Nour Centre", "the official Nour agency": what kind of outlet it is, before its name. */
    private boolean isLeaning(int index) {
        String word = sentence.get(index).lower();
        int hyphen = word.indexOf('-');
        String first = hyphen < 0 ? word : word.substring(0, hyphen);
        return sentence.get(index).tag().startsWith("JJ")
                && sentence.get(index + 1).text().chars().anyMatch(Character::isUpperCase)
                && (word.equals(OFFICIAL) || isListed(first) || isListed(word.substring(word.lastIndexOf('-') + 1)));
    }

    private boolean isListed(String part) {
        return words.cues().get(part).filter("leaning"::equals).isPresent();
    }

    /** "Syria's SANA": whose the outlet is, before its name. */
    private boolean isPossessorOfName(int index) {
        return index + 2 < sentence.size()
                && sentence.get(index + 1).tag().equals("POS")
                && sentence.get(index + 2).isProperNoun();
    }

    private Statement.Speaker speaker(Token head, Span span) {
        return new Statement.Speaker(head, clause(head, span), words.speakerKind(head), reference(head, span));
    }

    /** "an organisation that monitors the war", "people waiting at the gate": those whom only a clause tells from others; "sources speaking to the paper" are
     * told from none by it. */
    private Span clause(Token head, Span span) {
        int next = sentence.within(span).getLast().index() + 1;
        boolean named = sentence.within(span).stream().anyMatch(t -> isName(t) && (t.index() > 0 || t.isProperNoun()));
        if (!head.isNoun() || named) {
            return span;
        }
        return sentence.children(head, "acl")
                .filter(verb -> verb.is("acl:relcl") || !words.isOfSaying(verb))
                .map(sentence::subtree)
                .filter(clause -> clause.getFirst().index() == next && clause.size() <= CLAUSE)
                .filter(clause -> clause.getLast().index() - next + 1 == clause.size())
                .map(clause -> span.cover(clause.getLast().span()))
                .findFirst()
                .orElse(span);
    }

    private static Statement.Speaker named(Token head, Span span) {
        return new Statement.Speaker(head, span, Statement.Kind.PERSON, Reference.NAMED);
    }

    /** "the centre's statement", "its figures", "UN figures": whose words they are. */
    private Optional<Statement.Speaker> author(Token head) {
        if (!words.is(head, CueWords.Kind.NOUN) && !words.is(head, CueWords.Kind.FIGURES)) {
            return Optional.empty();
        }
        Optional<Token> counter = Optional.of(head)
                .filter(t -> words.is(t, CueWords.Kind.FIGURES) && t.index() > 0)
                .map(t -> sentence.get(t.index() - 1))
                .filter(t -> t.isNoun() && words.isSomebody(t));
        if (counter.isPresent()) {
            return counter.map(t -> speaker(t, t.span()));
        }
        return sentence.children(head, "nmod:poss")
                .filter(t -> t.isNoun() || t.tag().equals("PRP$"))
                .findFirst()
                .map(t -> t.isNoun()
                        ? of(t)
                        : new Statement.Speaker(t, t.span(), words.speakerKind(t), Reference.PRONOUN));
    }

    /** A person whose name ends the run, or is followed by what they are: "Sami Nour head of the office". */
    private Optional<Token> personIn(List<Token> run) {
        Optional<Token> person = run.stream()
                .filter(t -> t.name().equals("PERSON") && t.isNoun())
                .reduce((first, second) -> second);
        return person.filter(t -> t.index() == run.getLast().index() || isFollowedByOffice(t))
                .filter(t -> !isBehindPreposition(t));
    }

    /** "a grocer from al-Shaar": the name is none of the speaker's own. */
    private boolean isBehindPreposition(Token name) {
        int at = name.index();
        while (at > 0 && sentence.get(at - 1).name().equals("PERSON")) {
            at--;
        }
        return at > 0 && sentence.get(at - 1).tag().equals("IN");
    }

    private boolean isFollowedByOffice(Token name) {
        return name.index() + 1 < sentence.size() && isOffice(sentence.get(name.index() + 1));
    }

    private boolean isOffice(Token token) {
        NounClass named = words.grammar().classOf(token);
        boolean person = token.tag().equals("NN")
                && (named == NounClass.PERSON || named == NounClass.CIVILIAN)
                && !token.name().equals("PERSON")
                && !words.is(token, CueWords.Kind.UNNAMED);
        return person || words.is(token, CueWords.Kind.OFFICE);
    }

    /** The index of the last word of a run that is no office behind a name. */
    private int endOfName(List<Token> run) {
        for (int i = 1; i < run.size(); i++) {
            boolean behindName = run.get(i - 1).isProperNoun();
            boolean ofSomething = i + 1 < run.size() && run.get(i + 1).tag().equals("IN");
            if (behindName && ofSomething && run.get(i).tag().equals("NN") && isOffice(run.get(i))) {
                return run.get(i - 1).index();
            }
        }
        return run.getLast().index();
    }

    private Reference reference(Token head, Span span) {
        if (head.tag().equals("PRP")) {
            return Reference.PRONOUN;
        }
        List<Token> named = sentence.within(span);
        boolean bare = named.stream().noneMatch(SpeakerPhrase::isName);
        if (words.is(head, CueWords.Kind.OWN) && bare) {
            return Reference.OWN;
        }
        int first = named.getFirst().index();
        boolean definite = first > 0 && sentence.get(first - 1).lower().equals("the");
        if (!definite || !bare) {
            return Reference.NAMED;
        }
        return isBody(head) ? Reference.GROUP : isShort(head, named.size()) ? Reference.BACK : Reference.NAMED;
    }

    /** Capital letters name somebody, but not in "Britain-based". */
    private static boolean isName(Token token) {
        boolean capital = token.text().chars().anyMatch(Character::isUpperCase);
        return capital && !token.lower().endsWith("-based");
    }

    private boolean isShort(Token head, int words) {
        return words == 1 || words == 2 && this.words.is(head, CueWords.Kind.UNNAMED);
    }

    private boolean isBody(Token head) {
        return words.is(head, CueWords.Kind.BODY);
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
        return words.cues()
                .get(token.lower().replace(".", ""))
                .filter("title"::equals)
                .isPresent();
    }
}
