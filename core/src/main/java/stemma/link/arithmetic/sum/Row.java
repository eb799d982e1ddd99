package stemma.link.arithmetic.sum;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/**
 * All numbers of one dimension, told and derived.
 *
 * @param dimension what they are numbers of
 * @param answers in the order of the days of which they are true, those without a day last
 */
public record Row(Dimension dimension, List<Answer> answers) {

    private static final Comparator<Answer> BY_DAY = Comparator.comparing(
                    (Answer answer) -> answer.asOf().latest().orElse(LocalDate.MAX))
            .thenComparing(answer -> answer.asOf().earliest().orElse(LocalDate.MIN))
            .thenComparing(Answer::id);

    public Row {
        answers = answers.stream().sorted(BY_DAY).toList();
    }
}
