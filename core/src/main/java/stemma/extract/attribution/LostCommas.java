package stemma.extract.attribution;

import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import stemma.language.Grammar;
import stemma.language.Lexicon;
import stemma.language.Sentence;
import stemma.language.Token;

/**
 * Finds where a scraper that drops commas left what is said and who says it side by side: "Four people were killed in the
 * village local media said", "Jets hit the depot said the centre", "According to a mediator an officer told the paper".
 * A parser glues the speaker to the noun before it; with the comma back it does not. Goes by the words and their parts of
 * speech alone. Immutable and safe for use by several threads.
 */
public final class LostCommas {

    private static final Set<String> OPENERS = Set.of(
            "as",
            "after",
            "before",
            "since",
            "while",
            "when",
            "because",
            "although",
            "though",
            "where",
            "adding",
            "citing");

    private final Lexicon cues;

    /** Takes the same words as a {@link StatementFinder}. */
    public LostCommas(Lexicon cues) {
        this.cues = cues;
    }

    /** The indexes of the words that a comma is missing before, in order; none in a sentence that has commas. */
    public List<Integer> before(Grammar grammar) {
        CueWords words = new CueWords(grammar, cues);
        if (words.sentence().tokens().stream().anyMatch(t -> t.text().equals(","))) {
            return List.of();
        }
        return List.copyOf(new Search(words).all());
    }

    /** The search in one sentence. */
    private static final class Search {

        private final CueWords words;
        private final Sentence sentence;
        private final BareSpeaker speakers;
        private final NavigableSet<Integer> found = new TreeSet<>();

        Search(CueWords words) {
            this.words = words;
            this.sentence = words.sentence();
            this.speakers = new BareSpeaker(words);
        }

        NavigableSet<Integer> all() {
            for (Token cue : sentence.tokens()) {
                if (isCue(cue)) {
                    found.addAll(inverted(cue).map(List::of).orElseGet(() -> trailing(cue)));
                } else if (cue.index() == 0 && words.is(cue, CueWords.Kind.ACCORDING)) {
                    fronted(cue).ifPresent(found::add);
                }
            }
            return found;
        }

        private boolean isCue(Token token) {
            boolean verb = Set.of("VBD", "VBZ", "VBP").contains(token.tag())
                    && !(token.tag().equals("VBP")
                            && sentence.get(Math.max(0, token.index() - 1))
                                    .tag()
                                    .equals("PRP"))
                    && (words.is(token, CueWords.Kind.REPORT)
                            || words.is(token, CueWords.Kind.CLAUSE)
                            || Addressee.TELL.contains(token.lemma()));
            boolean noun = token.lower().equals("reports") && token.isNoun();
            boolean participle = token.tag().equals("VBN")
                    && words.is(token, CueWords.Kind.REPORT)
                    && words.reports(sentence.get(Math.max(0, token.index() - 1)));
            return (verb || noun || participle)
                    && token.index() >= BareSpeaker.SHORTEST_CLAUSE
                    && !words.isPassive(token);
        }

        /** "... said the centre": the cue, if a speaker and no clause stands behind it, and no speaker before. */
        private Optional<Integer> inverted(Token cue) {
            Token before = sentence.get(cue.index() - 1);
            boolean clause = speakers.tells(cue.index())
                    && (before.isNoun()
                            || before.isNumber()
                            || before.tag().equals("VBN")
                            || before.tag().startsWith("JJ")
                            || before.tag().startsWith("RB"))
                    && !words.reports(before)
                    && (speakers.isPlace(before) || !before.name().equals("PERSON"));
            return !clause || Addressee.TELL.contains(cue.lemma())
                    ? Optional.empty()
                    : new NounRun(words)
                            .after(cue.index() + 1)
                            .filter(run -> words.reports(run.head())
                                    || cue.lower().equals("says") && run.head().isProperNoun()
                                    || isPerson(run)
                                            && !words.grammar().classOf(before).isAnimate())
                            .filter(run -> !hasClause(run.words().getLast().index() + 1))
                            .map(run -> cue.index());
        }

        private boolean isPerson(NounRun.Run run) {
            return run.words().stream().anyMatch(t -> t.name().equals("PERSON") || speakers.isTitle(t));
        }

        /**
         * "... the centre said on Monday": the first word of the speaker's phrase, if no clause stands behind the cue, and of
         * what the speaker is; behind the cue, if a noun stands there ("the army said the latest in a series").
         */
        private List<Integer> trailing(Token cue) {
            if (cue.isNoun() || hasClause(cue.index() + 1) || hasObject(cue)) {
                return List.of();
            }
            int last = cue.index() - 1;
            while (last > 0 && isBetween(last)) {
                last--;
            }
            List<Integer> phrase = last < BareSpeaker.SHORTEST_CLAUSE ? List.of() : speakers.phrase(last);
            if (phrase.isEmpty()
                    || !speakers.endsClause(phrase.getFirst())
                    || isCue(sentence.get(phrase.getFirst() - 1))) {
                return List.of();
            }
            if (phrase.size() > 1) {
                return Stream.concat(phrase.stream(), Stream.of(last + 1)).toList();
            }
            boolean aside = cue.lemma().equals("say")
                    && cue.index() + 1 < sentence.size()
                    && sentence.get(cue.index() + 1).tag().equals("DT");
            return aside
                    ? Stream.concat(phrase.stream(), Stream.of(cue.index() + 1)).toList()
                    : phrase;
        }

        /** "denied the report", but not "warned them": what is said stands behind the cue; "said" and "told" have none such. */
        private boolean hasObject(Token cue) {
            int next = cue.index() + 1;
            boolean open = cue.lemma().equals("say") || Addressee.TELL.contains(cue.lemma());
            return !open
                    && next < sentence.size()
                    && !sentence.get(next).tag().equals("PRP")
                    && !words.is(sentence.get(next), CueWords.Kind.DAY)
                    && !sentence.get(next).tag().equals("IN")
                    && !sentence.get(next).tag().startsWith("RB")
                    && !sentence.get(next).tag().equals("VBG")
                    && !CueWords.isBreak(sentence.get(next));
        }

        /** Adverbs, auxiliaries and days between a speaker and the cue. */
        private boolean isBetween(int index) {
            Token token = sentence.get(index);
            return token.tag().startsWith("RB")
                    || Set.of("have", "do").contains(token.lemma())
                    || words.is(token, CueWords.Kind.DAY)
                    || token.lower().equals("on") && words.is(sentence.get(index + 1), CueWords.Kind.DAY);
        }

        /** Whether a finite verb follows that no conjunction or relative word makes a part of something else. */
        private boolean hasClause(int from) {
            if (from < sentence.size()
                    && Set.of("that", ":").contains(sentence.get(from).lower())) {
                return true;
            }
            for (Token token : sentence.tokens().subList(Math.min(from, sentence.size()), sentence.size())) {
                if (OPENERS.contains(token.lower()) || token.tag().startsWith("W")) {
                    return false;
                }
                if (CueWords.isFinite(token)) {
                    return true;
                }
            }
            return false;
        }

        /** "According to a mediator an officer told ...": where a second phrase begins, with a verb behind it. */
        private Optional<Integer> fronted(Token cue) {
            int at = cue.index() + 2;
            boolean noun = false;
            for (int i = at; i < sentence.size() && !CueWords.isFinite(sentence.get(i)); i++) {
                Token token = sentence.get(i);
                Token before = sentence.get(i - 1);
                boolean opens = Set.of("DT", "PRP", "EX", "PRP$").contains(token.tag()) && before.isNoun();
                boolean next = token.isNoun()
                        && (words.is(before, CueWords.Kind.UNNAMED)
                                || words.is(before, CueWords.Kind.NOUN)
                                || before.lemma().equals("report"));
                if (noun && (opens || next)) {
                    return words.hasFinite(i, sentence.size()) ? Optional.of(i) : Optional.empty();
                }
                noun |= token.isNoun();
            }
            return Optional.empty();
        }
    }
}
