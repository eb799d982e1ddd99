package stemma.app.citing;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BinaryOperator;
import stemma.app.likeness.LookAlike;
import stemma.app.told.Words;

/** A card as plain text, for a mail. */
public final class CardText {

    private static final int KEY = 14;

    private final BinaryOperator<String> wrap;

    /** @param wrap lays out a text in lines behind a lead, and indents them as far */
    public CardText(BinaryOperator<String> wrap) {
        this.wrap = wrap;
    }

    public String of(Citation card) {
        List<String> lines = new ArrayList<>();
        Citation.Quote quote = card.quote();
        lines.add(wrap.apply("", CardLines.head(card.claim())));
        lines.add("");
        lines.add(wrap.apply(
                "  ",
                "“" + Words.flatInside(quote.before()) + "*" + Words.flat(quote.trigger()) + "*"
                        + Words.flatInside(quote.after()) + "” (the stars are ours: they mark the words that say it)"));
        lines.add("");
        lines.add(wrap.apply("  ", card.sentence()));
        lines.add("");
        for (Citation.Entry entry : card.entries()) {
            add(lines, entry.topic().head(), entry.lines());
        }
        add(lines, "missing", List.of(CardLines.missing(card.missing())));
        lines.add("");
        lines.addAll(lookAlikes(card.lookAlikes()));
        lines.add("");
        lines.add(CardLines.FOOT);
        return String.join("\n", lines);
    }

    private List<String> lookAlikes(List<LookAlike> found) {
        if (found.isEmpty()) {
            return List.of("Look-alikes: none in this case");
        }
        List<String> lines = new ArrayList<>();
        lines.add("Look-alikes, and in what they differ");
        for (LookAlike alike : found) {
            lines.add(wrap.apply("  - ", CardLines.of(alike) + ": " + CardLines.why(alike)));
        }
        return lines;
    }

    private void add(List<String> lines, String head, List<String> texts) {
        String key = head;
        for (String text : texts) {
            lines.add(wrap.apply("  " + key + " ".repeat(KEY - key.length()), text));
            key = "";
        }
    }
}
