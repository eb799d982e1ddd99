package stemma.resolve.time;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import stemma.claim.Mention;
import stemma.claim.TimeInterval;
import stemma.language.Sentence;
import stemma.resolve.time.TimeGrammar.Rule;
import stemma.resolve.time.TimeGrammar.Use;
import stemma.resolve.time.TimePattern.Atom;
import stemma.resolve.time.sense.Capture;
import stemma.resolve.time.sense.Meaning;
import stemma.text.DayInterval;

/**
 * Finds the temporal expressions of a sentence and the days that they mean.
 *
 * <p>From left to right, at each word the rule that takes the most words wins, and among those the earlier. Immutable and safe
 * for use by several threads.
 */
public final class TimeResolver {

    private final Vocabulary vocabulary;
    private final List<Compiled> rules;

    private record Compiled(Rule rule, List<TimePattern> patterns) {}

    /** What a rule found: its words end before {@code end}. */
    private record Match(Rule rule, Meaning meaning, int end) {}

    /** @throws IllegalArgumentException if a rule of the grammar has a pattern that cannot be read */
    public TimeResolver(TimeGrammar grammar) {
        this.vocabulary = new Vocabulary(grammar.words());
        this.rules = grammar.rules().stream()
                .map(rule -> new Compiled(
                        rule, rule.patterns().stream().map(TimePattern::of).toList()))
                .toList();
    }

    /**
     * The temporal expressions of a sentence, in order and without overlap.
     *
     * @param text the report's text
     * @param sentence a sentence of it
     * @param published the days on which the report can have been published
     */
    public List<FoundTime> resolve(String text, Sentence sentence, DayInterval published) {
        WordView view = new WordView(text, sentence, vocabulary);
        Scan scan = new Scan(view);
        List<FoundTime> found = new ArrayList<>();
        for (int at = 0; at < view.size(); ) {
            Optional<Match> match = scan.expressionAt(at);
            if (match.isEmpty()) {
                at++;
                continue;
            }
            Meaning meaning = match.get().meaning();
            Mention mention = Mention.of(text, view.span(at, match.get().end()));
            found.add(new FoundTime(
                    new TimeInterval(mention, meaning.days(published), meaning.precision(), meaning.anchor()),
                    match.get().rule().name()));
            scan.remember(meaning);
            at = match.get().end();
        }
        return List.copyOf(found);
    }

    /** The rules at work on one sentence; what they find at a word is kept until the expression before it changes. */
    private final class Scan {

        private final WordView view;
        private final Map<Integer, Optional<Match>> known = new HashMap<>();
        private Optional<Meaning> previous = Optional.empty();

        Scan(WordView view) {
            this.view = view;
        }

        void remember(Meaning meaning) {
            previous = Optional.of(meaning);
            known.clear();
        }

        Optional<Match> expressionAt(int at) {
            if (view.isBare(at)) {
                return Optional.empty();
            }
            return longest(at, rules.size(), Atom.Time.WHEN).filter(match -> !NameGuard.isName(view, at, match.end()));
        }

        /** What the first rules of the list find at a word. */
        private Optional<Match> longest(int at, int limit, Atom.Time which) {
            Optional<Match> best = Optional.empty();
            for (int number = 0; number < limit; number++) {
                boolean asked =
                        which == Atom.Time.TIME || rules.get(number).rule().use() == Use.ALONE;
                Optional<Match> match = asked ? match(at, number) : Optional.empty();
                if (match.isPresent()
                        && (best.isEmpty() || match.get().end() > best.get().end())) {
                    best = match;
                }
            }
            return best;
        }

        private Optional<Match> match(int at, int number) {
            int key = at * rules.size() + number;
            Optional<Match> kept = known.get(key);
            if (kept == null) {
                kept = tryAt(at, number);
                known.put(key, kept);
            }
            return kept;
        }

        private Optional<Match> tryAt(int at, int number) {
            Compiled compiled = rules.get(number);
            if (compiled.rule().unless().filter(view::holds).isPresent()) {
                return Optional.empty();
            }
            TimePattern.Inner inner = (word, which) ->
                    longest(word, number, which).map(match -> new TimePattern.Found(match.meaning(), match.end()));
            Optional<Match> best = Optional.empty();
            for (TimePattern pattern : compiled.patterns()) {
                Optional<Match> match = pattern.longest(view, at, inner).flatMap(path -> read(compiled.rule(), path));
                if (match.isPresent()
                        && (best.isEmpty() || match.get().end() > best.get().end())) {
                    best = match;
                }
            }
            return best;
        }

        private Optional<Match> read(Rule rule, TimePattern.Path path) {
            return rule.sense()
                    .read(new Capture(path.values(), path.times(), previous))
                    .map(meaning -> new Match(rule, meaning, path.end()));
        }
    }
}
