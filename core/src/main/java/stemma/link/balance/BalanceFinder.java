package stemma.link.balance;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import stemma.claim.Actor;
import stemma.claim.Attribution.Voice.Commenter;
import stemma.claim.Camp;
import stemma.claim.Victims;
import stemma.link.Standing;
import stemma.link.Statement;
import stemma.link.balance.Balance.Silent;
import stemma.link.balance.Balance.Victim;
import stemma.link.balance.Balance.Voice;

/** Counts who speaks, who is only spoken of, and whose victims are counted. Immutable and safe for use by several threads. */
public final class BalanceFinder {

    private final Speakers speakers;
    private final Speeches speeches;

    public BalanceFinder(Standing standing) {
        this.speakers = new Speakers(standing);
        this.speeches = new Speeches(standing);
    }

    /** The balance of a pile, whatever the order of its claims. */
    public Balance of(List<Statement> pile) {
        List<Statement> said = pile.stream()
                .filter(statement -> !(statement.claim().attribution().voice() instanceof Commenter))
                .sorted(Comparator.comparing(Statement::id))
                .toList();
        return new Balance(
                voices(said, speakers::camp),
                voices(said, speakers::institution),
                voices(said, Statement::publisher),
                silent(said),
                victims(said),
                speeches.of(pile));
    }

    private static String proposition(Statement statement) {
        return statement.document().id() + "\u0000" + statement.proposition();
    }

    private static List<Voice> voices(List<Statement> said, Function<Statement, Optional<String>> by) {
        Map<String, Set<String>> propositions = new TreeMap<>();
        Map<String, Set<String>> reports = new TreeMap<>();
        for (Statement statement : said) {
            String name = by.apply(statement).orElse("");
            propositions.computeIfAbsent(name, n -> new HashSet<>()).add(proposition(statement));
            reports.computeIfAbsent(name, n -> new HashSet<>())
                    .add(statement.document().id());
        }
        List<Voice> voices = new ArrayList<>();
        propositions.forEach((name, all) -> voices.add(new Voice(
                filled(name), all.size(), reports.getOrDefault(name, Set.of()).size())));
        voices.sort(Comparator.comparingInt(voice -> -voice.propositions()));
        return voices;
    }

    private List<Silent> silent(List<Statement> said) {
        Set<String> heard = new HashSet<>();
        said.forEach(statement -> heard.addAll(speeches.heard(statement)));
        Map<String, Set<String>> propositions = new TreeMap<>();
        Map<String, Silent> actors = new TreeMap<>();
        for (Statement statement : said) {
            actorsOf(statement)
                    .forEach(actor -> actor.entity()
                            .filter(ref -> !isHeard(actor, ref, heard))
                            .ifPresent(ref -> {
                                propositions
                                        .computeIfAbsent(ref.id(), id -> new HashSet<>())
                                        .add(proposition(statement));
                                actors.putIfAbsent(ref.id(), new Silent(ref.name(), camp(actor), 0));
                            }));
        }
        List<Silent> silent = new ArrayList<>();
        actors.forEach((id, actor) -> silent.add(new Silent(
                actor.name(),
                actor.camp(),
                propositions.getOrDefault(id, Set.of()).size())));
        silent.sort(
                Comparator.comparingInt((Silent actor) -> -actor.propositions()).thenComparing(Silent::name));
        return silent;
    }

    /** An office of one that speaks is heard through it. */
    private static boolean isHeard(Actor actor, Actor.ActorRef ref, Set<String> heard) {
        return heard.contains(ref.id())
                || actor.affiliation().institution().filter(heard::contains).isPresent();
    }

    private static Stream<Actor> actorsOf(Statement statement) {
        return Stream.concat(statement.claim().roles().agent().stream(), statement.claim().roles().patient().stream());
    }

    private static Optional<String> camp(Actor actor) {
        return Optional.of(actor.affiliation().camp()).filter(Camp::isKnown).map(Camp::id);
    }

    private List<Victim> victims(List<Statement> said) {
        Map<List<String>, Set<String>> propositions = new TreeMap<>(Comparator.comparing(List::toString));
        for (Statement statement : said) {
            speeches.harm(statement)
                    .ifPresent(harm -> propositions
                            .computeIfAbsent(
                                    List.of(
                                            harm.perpetrator().orElse(""),
                                            speakers.camp(statement).orElse(""),
                                            harm.status().name()),
                                    k -> new HashSet<>())
                            .add(proposition(statement)));
        }
        List<Victim> victims = new ArrayList<>();
        propositions.forEach((key, all) -> victims.add(
                new Victim(filled(key.get(0)), filled(key.get(1)), Victims.Status.valueOf(key.get(2)), all.size())));
        victims.sort(Comparator.comparingInt(victim -> -victim.propositions()));
        return victims;
    }

    private static Optional<String> filled(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }
}
