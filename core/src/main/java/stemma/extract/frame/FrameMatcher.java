package stemma.extract.frame;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import stemma.claim.ClaimType;
import stemma.language.Grammar;
import stemma.language.Token;
import stemma.language.WordLists;

/**
 * Finds the frames of a sentence. Longer triggers win over the words in them; at one word the first frame of a type wins.
 *
 * <p>Immutable and safe for use by several threads.
 */
public final class FrameMatcher {

    private record Entry(Frame frame, Trigger trigger, int order) {}

    private final Map<String, List<Entry>> byFirstLemma = new HashMap<>();
    private final WordLists lists;

    /**
     * Indexes the frames by their first word.
     *
     * @param frames in order of precedence
     * @param lists the language's word lists: support verbs ("carry out"), verbs of undergoing, negation
     */
    public FrameMatcher(List<Frame> frames, WordLists lists) {
        this.lists = lists;
        int order = 0;
        for (Frame frame : frames) {
            for (Trigger trigger : frame.triggers()) {
                byFirstLemma
                        .computeIfAbsent(trigger.lemmas().getFirst(), k -> new ArrayList<>())
                        .add(new Entry(frame, trigger, order));
            }
            order++;
        }
        byFirstLemma
                .values()
                .forEach(entries -> entries.sort(Comparator.comparingInt(
                                (Entry e) -> -e.trigger().lemmas().size())
                        .thenComparingInt(Entry::order)));
    }

    /** All frames of a sentence, in the order of their words. */
    public List<FrameMatch> match(Grammar grammar) {
        List<FrameMatch> found = new ArrayList<>();
        for (int words = 3; words >= 1; words--) {
            Set<Token> taken = taken(found);
            for (Token token : grammar.sentence().tokens()) {
                found.addAll(matchesAt(grammar, token, words, taken));
            }
        }
        found.sort(Comparator.comparingInt((FrameMatch m) -> m.head().index()));
        return List.copyOf(found);
    }

    private static Set<Token> taken(List<FrameMatch> found) {
        Set<Token> taken = new HashSet<>();
        found.forEach(match -> taken.addAll(match.words()));
        return taken;
    }

    private List<FrameMatch> matchesAt(Grammar grammar, Token token, int words, Set<Token> taken) {
        List<FrameMatch> found = new ArrayList<>();
        if (taken.contains(token)) {
            return found;
        }
        Set<ClaimType> types = new HashSet<>();
        TriggerFinder finder = new TriggerFinder(grammar.sentence());
        for (Entry entry : entries(token)) {
            if (Math.min(3, entry.trigger().lemmas().size()) != words) {
                continue;
            }
            Optional<List<Token>> at = finder.at(token, entry.trigger());
            if (at.isEmpty() || at.get().stream().anyMatch(taken::contains)) {
                continue;
            }
            RoleFiller filler = new RoleFiller(grammar, lists, head(at.get(), entry.trigger()), at.get());
            if (filler.satisfies(entry.frame()) && types.addAll(entry.frame().types())) {
                found.add(filler.fill(entry.frame()));
            }
        }
        return found;
    }

    private List<Entry> entries(Token token) {
        List<Entry> entries = new ArrayList<>(byFirstLemma.getOrDefault(token.lemma(), List.of()));
        if (!token.lower().equals(token.lemma())) {
            entries.addAll(byFirstLemma.getOrDefault(token.lower(), List.of()));
        }
        return entries;
    }

    private static Token head(List<Token> words, Trigger trigger) {
        return switch (trigger.part()) {
            case VERB -> words.stream().filter(Token::isVerb).findFirst().orElse(words.getFirst());
            case NOUN -> top(words);
            case ADJECTIVE, ATTRIBUTE -> words.getLast();
        };
    }

    /** "cessation" of "cessation of hostilities", "toll" of "death toll": the word that the others hang on. */
    private static Token top(List<Token> words) {
        return words.stream()
                .filter(word -> words.stream().noneMatch(other -> other.index() == word.head()))
                .findFirst()
                .orElse(words.getLast());
    }
}
