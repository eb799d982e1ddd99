package stemma.resolve.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import stemma.claim.Affiliation;
import stemma.claim.Camp;
import stemma.resolve.actor.ActorWords.WordClass;
import stemma.text.DayInterval;
import stemma.text.Document;
import stemma.text.Publisher;

/** Decides who is meant by the words of a report, and where they stand. Immutable and safe for use by several threads. */
public final class ActorResolver {

    private final ActorTable table;
    private final Camps camps;
    private final ActorWords words;
    private final List<ActorPass> passes;

    /**
     * A resolver with its passes.
     *
     * @param passes asked in this order; the first that is sure decides
     */
    public ActorResolver(ActorTable table, Camps camps, ActorWords words, List<ActorPass> passes) {
        this.table = table;
        this.camps = camps;
        this.words = words;
        this.passes = List.copyOf(passes);
    }

    public Camps camps() {
        return camps;
    }

    public ActorTable table() {
        return table;
    }

    /** Where the publisher of a report stands on the days of the report. */
    public Affiliation publisher(Document.Masthead masthead, DayInterval when) {
        return outlet(masthead)
                .map(entry -> camps.standing(entry, table, when).affiliation())
                .orElse(Affiliation.unknown());
    }

    /** Where a publisher of this name stands. */
    public Affiliation publisher(String name, DayInterval when) {
        return named(name)
                .map(entry -> camps.standing(entry, table, when).affiliation())
                .orElse(Affiliation.unknown());
    }

    /** What a report says of actors as a whole. */
    public ActorReport report(Document.Masthead masthead, DayInterval when, String text) {
        Optional<ActorEntry> outlet = outlet(masthead);
        ActorText folded = table.text(text);
        Map<String, Set<String>> found = new HashMap<>();
        for (ActorHit hit : table.find(folded)) {
            if (hit.use() == ActorName.Use.FULL) {
                Set<String> name = new HashSet<>();
                folded.words().subList(hit.from(), hit.to()).forEach(word -> name.add(word.folded()));
                hit.entries()
                        .forEach(entry -> found.computeIfAbsent(entry.id(), id -> new HashSet<>())
                                .addAll(name));
            }
        }
        Set<String> home = words.words(WordClass.HOME);
        boolean atHome = folded.words().stream().anyMatch(word -> home.contains(word.folded()));
        return new ActorReport(outlet, publisher(masthead, when), when, found, atHome);
    }

    /** Who is meant by some words of a report. */
    public Optional<ActorDecision> resolve(String mention, ActorQuestion.Part part, ActorReport report) {
        return resolve(mention, part, List.of(), report);
    }

    /**
     * Who is meant by some words of a report.
     *
     * @param opponents camps of those on the other side of what is told
     */
    public Optional<ActorDecision> resolve(
            String mention, ActorQuestion.Part part, List<Camp> opponents, ActorReport report) {
        ActorQuestion question = new ActorQuestion(ActorPhrase.of(mention, table, words), part, opponents);
        for (ActorPass pass : passes) {
            Optional<ActorGuess> guess = pass.decide(question, report);
            if (guess.isPresent()) {
                return Optional.of(decision(guess.get(), pass, report.when()));
            }
        }
        return Optional.empty();
    }

    private ActorDecision decision(ActorGuess guess, ActorPass pass, DayInterval when) {
        return switch (guess) {
            case ActorGuess.Somebody(ActorEntry actor, String why) -> {
                Camps.Standing standing = camps.standing(actor, table, when);
                yield new ActorDecision(
                        Optional.of(actor.ref()),
                        standing.affiliation(),
                        pass.name(),
                        why + "; camp “" + standing.affiliation().camp().id() + "” because of " + standing.reason());
            }
            case ActorGuess.OnSide(Camp camp, String why) ->
                new ActorDecision(Optional.empty(), new Affiliation(Optional.empty(), camp), pass.name(), why);
        };
    }

    private Optional<ActorEntry> outlet(Document.Masthead masthead) {
        return masthead.publisher()
                .map(Publisher::name)
                .flatMap(this::named)
                .or(() -> masthead.url().flatMap(this::host));
    }

    /** By the whole name, else by the name without "news", "agency", "online" and the like. */
    private Optional<ActorEntry> named(String publisher) {
        return only(publisher).or(() -> {
            List<String> core = new ArrayList<>();
            table.text(publisher).words().stream()
                    .map(ActorText.Word::folded)
                    .filter(word -> !words.is(word, WordClass.OUTLET))
                    .forEach(core::add);
            return core.isEmpty() ? Optional.empty() : only(String.join(" ", core));
        });
    }

    /** By the host of an address: all of it, else without its first labels. */
    private Optional<ActorEntry> host(String url) {
        String host = url.replaceFirst("^[A-Za-z]+://", "").replaceFirst("[/?#:].*$", "");
        Optional<ActorEntry> found = only(host);
        while (found.isEmpty() && host.indexOf('.') > 0 && host.indexOf('.') != host.lastIndexOf('.')) {
            host = host.substring(host.indexOf('.') + 1);
            found = only(host);
        }
        return found;
    }

    private Optional<ActorEntry> only(String name) {
        List<ActorEntry> called = table.called(name);
        return called.size() == 1 ? Optional.of(called.getFirst()) : Optional.empty();
    }
}
