package stemma.app.citing;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import stemma.app.likeness.LookAlike;
import stemma.app.told.Words;

/** A card as Markdown. What comes from a report is escaped, so that it is text and nothing else. */
public final class CardMarkdown {

    private static final Pattern MARK = Pattern.compile("[\\\\`*_{}\\[\\]<>#|~]");

    private CardMarkdown() {}

    public static String of(Citation card) {
        List<String> lines = new ArrayList<>();
        Citation.Quote quote = card.quote();
        lines.add("**" + plain(CardLines.head(card.claim())) + "**");
        lines.add("");
        lines.add("> “" + plain(Words.flatInside(quote.before())) + "**" + plain(Words.flat(quote.trigger())) + "**"
                + plain(Words.flatInside(quote.after())) + "” (our emphasis)");
        lines.add("");
        lines.add(plain(card.sentence()));
        lines.add("");
        for (Citation.Entry entry : card.entries()) {
            lines.add("- " + entry.topic().head() + ": " + plain(String.join("; ", entry.lines())));
        }
        lines.add("- missing: " + plain(CardLines.missing(card.missing())));
        lines.add(card.lookAlikes().isEmpty() ? "- look-alikes: none in this case" : "- look-alikes:");
        for (LookAlike alike : card.lookAlikes()) {
            lines.add("  - " + plain(CardLines.of(alike) + ": " + CardLines.why(alike)));
        }
        lines.add("");
        lines.add("*" + CardLines.FOOT + "*");
        return String.join("\n", lines);
    }

    private static String plain(String text) {
        return MARK.matcher(text).replaceAll("\\\\$0");
    }
}
