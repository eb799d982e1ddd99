package stemma.ingest.html;

import java.util.List;
import org.jsoup.nodes.Element;
import stemma.text.Span;

/**
 * A run of visible text without a break in it: a paragraph, a heading, a cell, an entry of a list.
 *
 * @param span where it stands in the page's text
 * @param words the piece of text
 * @param owner the innermost element around it that breaks lines
 * @param inlines elements inside of it, such as links and emphasis
 * @param linked how many of its characters belong to links
 */
record Block(Span span, String words, Element owner, List<Element> inlines, int linked) {

    private static final double MOSTLY = 0.5;
    private static final double WHOLLY = 0.8;

    Block {
        inlines = List.copyOf(inlines);
    }

    int length() {
        return words.length();
    }

    boolean isMostlyLinks() {
        return linked > MOSTLY * length();
    }

    boolean isWhollyLinks() {
        return linked > WHOLLY * length();
    }

    boolean isHeading() {
        return owner.normalName().matches("h[1-6]");
    }

    /** Whether it reads like running text: some length, few links, a sentence's end. */
    boolean isProse() {
        return length() >= 40
                && !isMostlyLinks()
                && words.matches("(?s).*[.!?\u061F\u3002\u2026][\"'\u201D\u2019)\\]]*(?:\\s.*)?");
    }

    long commas() {
        return words.chars().filter(c -> ",;\u060C\u3001".indexOf(c) >= 0).count();
    }
}
