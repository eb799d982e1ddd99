package stemma.app.citing;

import java.util.List;
import java.util.stream.Stream;
import stemma.app.told.Told;
import stemma.app.told.Words;
import stemma.claim.Quantity;
import tools.jackson.databind.JsonNode;

/** A number, and what can be said against it. */
final class NumberWords {

    private NumberWords() {}

    /** @param sum the number against its parts, as the record has it; missing where the report tells none */
    static List<String> of(Told.Count count, JsonNode sum) {
        return Stream.of(of(count), sum.path("says").asString(""))
                .filter(line -> !line.isEmpty())
                .toList();
    }

    private static String of(Told.Count count) {
        String words = Words.quoted(count.words());
        if (count.is(Quantity.Mark.VAGUE)) {
            return words + ": a word and no number; it is not to be turned into one";
        }
        if (!count.readings().isEmpty()) {
            return words + ": malformed; it may mean "
                    + String.join(
                            " or ", count.readings().stream().map(Words::number).toList());
        }
        return words + "; " + aspect(count.aspect())
                + (count.is(Quantity.Mark.JOINT) ? "; it counts killed and injured together" : "");
    }

    private static String aspect(Quantity.Aspect aspect) {
        return switch (aspect) {
            case FLOW -> "new within a stretch of time";
            case RUNNING -> "a running total";
            case STOCK -> "so many at a day";
            case UNSAID -> "whether new or a running total is not told";
        };
    }
}
