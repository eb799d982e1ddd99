package stemma.resolve.actor.pass;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import stemma.resolve.actor.ActorEntry;
import stemma.resolve.actor.ActorGuess;
import stemma.resolve.actor.ActorKind;
import stemma.resolve.actor.ActorPass;
import stemma.resolve.actor.ActorPhrase;
import stemma.resolve.actor.ActorQuestion;
import stemma.resolve.actor.ActorReport;
import stemma.resolve.actor.ActorTable;
import stemma.resolve.actor.ActorWords;
import stemma.resolve.actor.ActorWords.WordClass;

/**
 * A person whom the table does not know, and whom the report introduces: "Ali Demir, a spokesman for the Turkish army",
 * "Turkish army spokesman Ali Demir". Goes by the words beside the name wherever it stands in the report.
 */
final class Introduced implements ActorPass {

    private static final Pattern NAME = Pattern.compile("(?:\\p{Lu}[\\p{L}\\p{M}'’.-]*\\s?){1,5}");
    private static final Pattern BREAK = Pattern.compile("[.;:!?\"“”()\\n]");
    private static final int WINDOW = 100;
    private static final int LONGEST = 9;
    private static final int FORENAMES = 3;

    private static final Set<WordClass> TELLING = EnumSet.of(
            WordClass.ROLE, WordClass.TITLE, WordClass.LINK, WordClass.ORIGIN, WordClass.OUTLET, WordClass.MEMBERS);

    private final ActorTable table;
    private final ActorWords words;
    private final Chain chain;

    Introduced(ActorTable table, ActorWords words) {
        this.table = table;
        this.words = words;
        this.chain = new Chain(table);
    }

    @Override
    public String name() {
        return "introduction in the report";
    }

    @Override
    public Optional<ActorGuess> decide(ActorQuestion question, ActorReport report) {
        String name = question.phrase().words().strip();
        boolean person = question.phrase().hits().isEmpty()
                && NAME.matcher(name).matches()
                && question.phrase().around().stream().noneMatch(this::isCommon);
        if (!person) {
            return Optional.empty();
        }
        List<ActorEntry> all = Pattern.compile("(?<![\\p{L}\\p{N}-])" + Pattern.quote(name) + "(?![\\p{L}\\p{N}-])")
                .matcher(report.text())
                .results()
                .flatMap(found -> organisation(found, report).stream())
                .distinct()
                .toList();
        return all.size() != 1
                ? Optional.empty()
                : Optional.of(new ActorGuess.Somebody(
                        all.getFirst(),
                        "the report introduces “" + name + "” as a member of "
                                + all.getFirst().ref().name()));
    }

    /** "Rebels", "Civilians" at the start of a sentence are no names. */
    private boolean isCommon(String word) {
        return TELLING.stream().filter(kind -> kind != WordClass.TITLE).anyMatch(kind -> words.is(word, kind))
                || words.is(word, WordClass.FIGHTERS)
                || words.is(word, WordClass.BLOCK)
                || words.is(word, WordClass.HOME);
    }

    private Optional<ActorEntry> organisation(MatchResult found, ActorReport report) {
        String text = report.text();
        String behind = text.substring(found.end(), Math.min(text.length(), found.end() + WINDOW));
        String before = text.substring(Math.max(0, found.start() - WINDOW), found.start());
        String[] parts = BREAK.split(before, -1);
        return behind(BREAK.split(behind, 2)[0], report).or(() -> before(parts[parts.length - 1], report));
    }

    /** Behind a comma, or with an article or a preposition, up to the next comma or to what he says. */
    private Optional<ActorEntry> behind(String text, ActorReport report) {
        boolean apposed =
                text.matches("(?s)\\s*,\\s*\\p{L}.*") || text.matches("(?s)\\s+(?:an?|the|of|from|with)\\s.*");
        List<String> told = new ArrayList<>();
        for (String word :
                text.replaceFirst("^\\s*,", "").split(",", 2)[0].strip().split("\\s+", -1)) {
            if (words.is(word.toLowerCase(Locale.ROOT), WordClass.SAYS)) {
                break;
            }
            told.add(word);
        }
        return apposed ? member(String.join(" ", told), report) : Optional.empty();
    }

    /** As many words before the name and his forenames as tell nothing but who he is, back to the last comma. */
    private Optional<ActorEntry> before(String text, ActorReport report) {
        List<String> all =
                List.of(text.substring(text.lastIndexOf(',') + 1).strip().split("\\s+", -1));
        return IntStream.rangeClosed(0, Math.min(FORENAMES, all.size() - 1))
                .mapToObj(forenames -> all.subList(0, all.size() - forenames))
                .flatMap(told -> IntStream.range(Math.max(0, told.size() - LONGEST), told.size())
                        .mapToObj(from -> String.join(" ", told.subList(from, told.size()))))
                .flatMap(piece -> member(piece, report).stream())
                .findFirst();
    }

    /** The organisation of a role, where the words hold both and nothing else. */
    private Optional<ActorEntry> member(String text, ActorReport report) {
        ActorPhrase phrase = ActorPhrase.of(text, table, words);
        boolean role = phrase.around().stream()
                .anyMatch(word -> words.is(word, WordClass.ROLE) || words.is(word, WordClass.TITLE));
        boolean telling =
                phrase.around().stream().allMatch(word -> TELLING.stream().anyMatch(kind -> words.is(word, kind)));
        return role && telling && !phrase.full().isEmpty()
                ? chain.most(phrase.full(), report).filter(entry -> entry.kind() != ActorKind.PERSON)
                : Optional.empty();
    }
}
