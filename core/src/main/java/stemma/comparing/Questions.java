package stemma.comparing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import stemma.claim.Place;
import stemma.link.Counts;
import stemma.link.Link;
import stemma.link.LinkKind;
import stemma.link.Question;
import stemma.link.Standing;
import stemma.link.Statement;

/**
 * Brings claims that answer one question together: those that a link joins which says how their answers stand. What was copied
 * stands with what it was copied from and joins nothing else to it.
 */
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

    private final Standing standing;
    private final List<Statement> statements;
    private final Map<String, Integer> numbers = new HashMap<>();

    private final Joints joints = new Joints();

    private final Set<String> copies = new HashSet<>();

    /** Questions of these claims; how they stand to each other is not known yet. */
    Questions(Standing standing, List<Statement> statements) {
        this.standing = standing;
        this.statements = statements;
        for (int i = 0; i < statements.size(); i++) {
            numbers.put(statements.get(i).id(), i);
        }
    }

    /** Takes a link into account. */
    void add(Link link) {
        if (!JOINING.contains(link.kind())) {
            return;
        }
        Integer from = numbers.get(link.from().id());
        Integer to = numbers.get(link.to().id());
        if (link.kind() == LinkKind.COPIES) {
            copies.add(link.from().id());
        } else if (from != null && to != null && Repeats.are(statements.get(from), statements.get(to))) {
            copies.add(Repeats.later(statements.get(Math.min(from, to)), statements.get(Math.max(from, to)))
                    .id());
        }
        if (from != null && to != null) {
            joints.add(link.kind(), from, to);
        }
    }

    /** The questions: those that most reports answer first, then what was said once. To be asked once, after the last link. */
    List<Question> all() {
        Groups groups = new Groups();
        joints.each((kind, from, to) -> join(kind, statements.get(from), statements.get(to), groups));
        sameProposition(statements).forEach(groups::join);
        Map<String, Set<LinkKind>> kinds = new HashMap<>();
        joints.each((kind, from, to) -> {
            String root = groups.rootOf(statements.get(from).id());
            if (root.equals(groups.rootOf(statements.get(to).id()))) {
                kinds.computeIfAbsent(root, r -> EnumSet.noneOf(LinkKind.class)).add(kind);
            }
        });
        Map<String, List<Statement>> members = new LinkedHashMap<>();
        statements.forEach(statement -> members.computeIfAbsent(groups.rootOf(statement.id()), r -> new ArrayList<>())
                .add(statement));
        List<Question> questions = new ArrayList<>();
        members.forEach((root, claims) -> questions.add(question(claims, kinds.getOrDefault(root, Set.of()))));
        questions.sort(Comparator.comparing((Question question) -> question.status() == Question.Status.SAID_ONCE)
                .thenComparingInt(question -> -question.counts().reports())
                .thenComparing(Question::status)
                .thenComparing(Question::id));
        return questions;
    }

    private void join(LinkKind kind, Statement from, Statement to, Groups groups) {
        boolean ofCopy = copies.contains(from.id()) || copies.contains(to.id());
        boolean repeats = ofCopy && (kind == LinkKind.COPIES || Repeats.are(from, to));
        if ((repeats || !ofCopy) && isOneQuestion(from, to)) {
            groups.join(from.id(), to.id());
        }
    }

    /** How many, and that it happened at all, are two questions; so are those of a city and of its quarter. */
    private static boolean isOneQuestion(Statement from, Statement to) {
        boolean counted = from.quantity().isPresent() == to.quantity().isPresent();
        Set<String> here = sites(from);
        Set<String> there = sites(to);
        boolean near = here.isEmpty() || there.isEmpty() || here.stream().anyMatch(there::contains);
        return from.type() == to.type() && counted && (near || from.quantity().isPresent());
    }

    private static Set<String> sites(Statement statement) {
        return statement.places().stream().limit(1).map(Questions::name).collect(Collectors.toSet());
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
