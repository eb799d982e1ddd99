package stemma.app.cli.show;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;
import stemma.app.screen.Days;
import stemma.app.screen.Text;
import stemma.link.arithmetic.sum.Answer;
import stemma.link.arithmetic.sum.Row;
import stemma.link.arithmetic.sum.Words;

/** Told and derived numbers of one dimension, in words. */
final class RowText {

    private static final int DAYS = 24;
    private static final int VALUE = 22;

    private RowText() {}

    static String of(Row row) {
        StringBuilder out = new StringBuilder(Text.wrap("DERIVED  "
                        + row.dimension().asks() + " (" + row.dimension().unit() + ")"))
                .append('\n');
        Set<String> assumptions = new LinkedHashSet<>();
        for (Answer answer : row.answers()) {
            out.append(Text.wrap(
                            "  " + Text.pad(Days.shortly(answer.asOf()), DAYS) + "  "
                                    + Text.pad(Words.of(answer.value().soft()), VALUE) + "  ",
                            how(answer)))
                    .append('\n');
            assumptions.addAll(answer.assumptions());
        }
        assumptions.forEach(
                assumption -> out.append(Text.wrap("  assumed: ", assumption)).append('\n'));
        return out.toString();
    }

    private static String how(Answer answer) {
        return switch (answer) {
            case Answer.Told told -> "told: “" + told.words() + "” (" + told.id() + ")";
            case Answer.Derived derived ->
                "derived: " + derived.derivation().sentence() + " (from "
                        + derived.premises().stream().collect(Collectors.joining(", ")) + ")";
        };
    }
}
