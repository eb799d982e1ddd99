package stemma.resolve.actor.pass;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import stemma.resolve.actor.ActorEntry;
import stemma.resolve.actor.ActorHit;
import stemma.resolve.actor.ActorKind;
import stemma.resolve.actor.ActorName;
import stemma.resolve.actor.ActorPhrase;
import stemma.resolve.actor.ActorReport;
import stemma.resolve.actor.ActorTable;
import stemma.resolve.actor.ActorWords;
import stemma.resolve.actor.ActorWords.WordClass;

/** Short names ("the army", "a military source") and who could be meant by them. */
final class Shorts {

    private final ActorTable table;
    private final ActorWords words;
    private final String home;

    /** @param home id of the government of the country that the table is about */
    Shorts(ActorTable table, ActorWords words, String home) {
        this.table = table;
        this.words = words;
        this.home = home;
    }

    boolean isAtHome(ActorEntry entry) {
        return isUnder(entry, home);
    }

    /**
     * Whether a report names an actor so that a short name can mean it. Of the country's own, and of an office, it is enough
     * that their state is named; a foreign army must be named itself.
     */
    boolean isNamed(ActorEntry entry, ActorReport report) {
        return isAtHome(entry) || entry.kind() == ActorKind.OFFICE
                ? withSuperiors(entry).stream().anyMatch(report::names)
                : report.names(entry);
    }

    /** The short name of a mention, where it has one and no other name, and nothing around it that turns it round. */
    Optional<ActorHit> in(ActorPhrase phrase) {
        boolean single = phrase.hits().size() == 1 && phrase.hits().getFirst().use() == ActorName.Use.SHORT;
        boolean blocked = phrase.around().stream()
                .anyMatch(word -> words.is(word, WordClass.BLOCK) || words.is(word, WordClass.BACKED));
        boolean plain = phrase.around().stream()
                .allMatch(word -> words.is(word, WordClass.ROLE)
                        || words.is(word, WordClass.TITLE)
                        || NameAndKind.onlyKinds(List.of(word), words));
        return single && !blocked && plain ? Optional.of(phrase.hits().getFirst()) : Optional.empty();
    }

    /** Whether the short name holds a word that judges: "regime forces". */
    boolean isLabel(ActorPhrase phrase, ActorHit hit) {
        return phrase.wordsOf(hit).stream().anyMatch(words::isLabel);
    }

    /** The only one of whom something holds. */
    Optional<ActorEntry> only(ActorHit hit, Predicate<ActorEntry> test) {
        List<ActorEntry> fit = hit.entries().stream().filter(test).toList();
        return fit.size() == 1 ? Optional.of(fit.getFirst()) : Optional.empty();
    }

    /** An actor and all whom it belongs to. */
    List<ActorEntry> withSuperiors(ActorEntry entry) {
        List<ActorEntry> all = new ArrayList<>(List.of(entry));
        all.addAll(table.superiors(entry));
        return all;
    }

    boolean isUnder(ActorEntry entry, String institution) {
        return withSuperiors(entry).stream().anyMatch(one -> one.id().equals(institution));
    }
}
