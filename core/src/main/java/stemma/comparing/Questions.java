package stemma.comparing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import stemma.claim.Place;
import stemma.link.Counts;
import stemma.link.Link;
import stemma.link.LinkKind;
import stemma.link.Question;
import stemma.link.Standing;
import stemma.link.Statement;

/** Brings claims that answer one question together: those that a link joins which says how their answers stand. */
final class Questions {

    /** Links of claims that answer one question. */
    private static final Set<LinkKind> JOINING = EnumSet.of(
            LinkKind.CONTRADICTS,
            LinkKind.SUPERSEDES,
            LinkKind.REFINES,
            LinkKind.COPIES,
            LinkKind.SAME_ORIGIN,
            LinkKind.AGREES,
            LinkKind.CORROBORATES);

    /** A link whose ends need not answer one question, and are known to do so only when all links are there. */
    private record Open(String from, String to, LinkKind kind) {}

    private final Standing standing;
    private final List<Statement> statements;
    private final Map<String, Statement> byId = new HashMap<>();
    private final Groups groups = new Groups();

    /** For the id of a claim, how it stands to others that answer its question. */
    private final Map<String, Set<LinkKind>> kinds = new HashMap<>();

    private final List<Open> open = new ArrayList<>();

    /** Questions of these claims; how they stand to each other is not known yet. */
    Questions(Standing standing, List<Statement> statements) {
        this.standing = standing;
        this.statements = statements;
        statements.forEach(statement -> byId.put(statement.id(), statement));
        sameProposition(statements).forEach(groups::join);
    }

    /** Takes a link into account. The links themselves are not held. */
    void add(Link link) {
        Statement from = byId.get(link.from().id());
        Statement to = byId.get(link.to().id());
        if (!JOINING.contains(link.kind()) || from == null || to == null) {
            return;
        }
        if (from.type() == to.type()) {
            groups.join(from.id(), to.id());
        }
        if (groups.rootOf(from.id()).equals(groups.rootOf(to.id()))) {
            note(from.id(), link.kind());
        } else {
            open.add(new Open(from.id(), to.id(), link.kind()));
        }
    }

    private void note(String id, LinkKind kind) {
        kinds.computeIfAbsent(id, i -> EnumSet.noneOf(LinkKind.class)).add(kind);
    }

    /** The questions: those that most reports answer first, then what was said once. */
    List<Question> all() {
        open.stream()
                .filter(link -> groups.rootOf(link.from()).equals(groups.rootOf(link.to())))
                .forEach(link -> note(link.from(), link.kind()));
        Map<String, List<Statement>> members = new LinkedHashMap<>();
        statements.forEach(statement -> members.computeIfAbsent(groups.rootOf(statement.id()), r -> new ArrayList<>())
                .add(statement));
        List<Question> questions = new ArrayList<>();
        members.values().forEach(claims -> questions.add(question(claims, kinds(claims))));
        questions.sort(Comparator.comparing((Question question) -> question.status() == Question.Status.SAID_ONCE)
                .thenComparingInt(question -> -question.counts().reports())
                .thenComparing(Question::status)
                .thenComparing(Question::id));
        return questions;
    }

    private Set<LinkKind> kinds(List<Statement> claims) {
        Set<LinkKind> all = EnumSet.noneOf(LinkKind.class);
        claims.forEach(claim -> all.addAll(kinds.getOrDefault(claim.id(), Set.of())));
        return all;
    }

    /** What one report says twice is one answer. */
    private static Map<String, String> sameProposition(List<Statement> statements) {
        Map<String, String> first = new HashMap<>();
        Map<String, String> joined = new LinkedHashMap<>();
        for (Statement statement : statements) {
            String key = statement.document().id() + " " + statement.proposition();
            String other = first.putIfAbsent(key, statement.id());
            if (other != null) {
                joined.put(statement.id(), other);
            }
        }
        return joined;
    }

    private Question question(List<Statement> claims, Set<LinkKind> kinds) {
        String id = claims.stream().map(Statement::id).min(String::compareTo).orElseThrow();
        List<Statement> sorted = claims.stream()
                .sorted(Comparator.comparing((Statement s) -> s.days().latest().orElse(java.time.LocalDate.MAX))
                        .thenComparing(Statement::id))
                .toList();
        return new Question("q-" + id, asks(sorted), sorted, status(kinds), Counts.of(claims, standing));
    }

    private static Question.Status status(Set<LinkKind> kinds) {
        if (kinds.contains(LinkKind.CONTRADICTS)) {
            return Question.Status.CONTRADICT;
        }
        if (kinds.contains(LinkKind.SUPERSEDES)) {
            return Question.Status.OVERTAKEN;
        }
        if (kinds.contains(LinkKind.CORROBORATES)) {
            return Question.Status.INDEPENDENT;
        }
        if (kinds.contains(LinkKind.AGREES)) {
            return Question.Status.AGREE;
        }
        boolean shared = kinds.contains(LinkKind.COPIES) || kinds.contains(LinkKind.SAME_ORIGIN);
        return shared ? Question.Status.ONE_SOURCE : Question.Status.SAID_ONCE;
    }

    /** The question in words: what, where, when. */
    private static String asks(List<Statement> claims) {
        Statement first = claims.getFirst();
        StringBuilder asks = new StringBuilder(first.type().label());
        claims.stream()
                .flatMap(claim -> claim.quantity().stream())
                .findFirst()
                .ifPresent(number ->
                        asks.append(", how many (").append(number.unit()).append(')'));
        claims.stream()
                .flatMap(claim -> claim.places().stream())
                .findFirst()
                .ifPresent(place -> asks.append(", ").append(name(place)));
        claims.stream()
                .flatMap(claim -> claim.statedDays().stream())
                .findFirst()
                .ifPresent(days -> asks.append(", ").append(days.earliest().orElseThrow()));
        return asks.toString();
    }

    private static String name(Place place) {
        return place.resolved()
                .map(ref -> ref.name())
                .orElseGet(() -> place.mention().text());
    }
}
