package stemma.link.arithmetic.sum;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import stemma.link.arithmetic.rule.Rule;
import stemma.text.DayInterval;

/**
 * A derivation on its way: the number so far, and the steps that led to it. Immutable.
 *
 * @param figure the number so far
 * @param premises ids of the claims that it rests on
 * @param assumptions what has to be so besides
 * @param rules those applied so far
 * @param steps each as a sum
 */
public record Reckoning(
        Figure figure, List<String> premises, List<String> assumptions, List<Rule> rules, List<String> steps) {

    private static final int ID_LENGTH = 16;

    public static Reckoning from(Figure figure, String claim, List<String> assumptions) {
        return new Reckoning(figure, List.of(claim), assumptions, List.of(), List.of());
    }

    /** What a rule gives for numbers that are known so far; empty if they cannot all be right. */
    public static Optional<Reckoning> join(Rule rule, List<Reckoning> operands, String unit) {
        List<Figure> figures = operands.stream().map(Reckoning::figure).toList();
        return Figure.by(rule, figures, unit).map(result -> {
            List<Rule> rules = new ArrayList<>();
            List<String> steps = new ArrayList<>();
            operands.forEach(one -> {
                rules.addAll(one.rules);
                steps.addAll(one.steps);
            });
            rules.add(rule);
            steps.add(rule.sum(figures.stream().map(Figure::plain).toList(), result.words()));
            return new Reckoning(
                    result,
                    operands.stream()
                            .flatMap(one -> one.premises.stream())
                            .distinct()
                            .toList(),
                    operands.stream()
                            .flatMap(one -> one.assumptions.stream())
                            .distinct()
                            .toList(),
                    rules,
                    steps);
        });
    }

    public Reckoning assuming(String sentence) {
        List<String> more = new ArrayList<>(assumptions);
        more.add(sentence);
        return new Reckoning(figure, premises, more.stream().distinct().toList(), rules, steps);
    }

    public Derivation as(Dimension dimension, DayInterval asOf) {
        String names = rules.stream().map(Rule::name).collect(Collectors.joining(", "));
        String sentence = String.join("; ", steps) + ".";
        String made = String.join("\n", dimension.key(), names, asOf.toString(), String.join(" ", premises), sentence);
        return new Derivation(
                "d-" + hash(made), dimension, figure.value(), asOf, names, premises, assumptions, capital(sentence));
    }

    private static String capital(String sentence) {
        return sentence.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + sentence.substring(1);
    }

    private static String hash(String text) {
        try {
            byte[] bytes = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(bytes).substring(0, ID_LENGTH);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
