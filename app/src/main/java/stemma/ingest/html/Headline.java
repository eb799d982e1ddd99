package stemma.ingest.html;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Which blocks are the headline: those that say what the page's title says, else its first heading. Immutable. */
final class Headline {

    private static final int SHORTEST = 8;
    private static final int LONGEST = 400;

    private final List<Block> found;

    private Headline(List<Block> found) {
        this.found = found;
    }

    /**
     * Finds the headline.
     *
     * @param titles what the page says that it is called, in its head
     */
    static Headline of(List<Block> blocks, Marks marks, List<String> titles) {
        List<String> folded = titles.stream()
                .map(Headline::fold)
                .filter(title -> title.length() >= SHORTEST)
                .toList();
        Optional<Block> titled = blocks.stream()
                .filter(block ->
                        block.length() < LONGEST && mayBe(marks.of(block.owner())) && likeness(block, folded) > 0)
                .max(Comparator.<Block>comparingInt(block -> likeness(block, folded))
                        .thenComparingInt(block -> -block.span().start()));
        if (titled.isPresent()) {
            return new Headline(titled.stream().toList());
        }
        Stream<Block> first = blocks.stream()
                .filter(block -> block.owner().normalName().equals("h1")
                        && marks.of(block.owner()).isOwn());
        return new Headline(first.limit(1).toList());
    }

    boolean is(Block block) {
        return found.contains(block);
    }

    /** Whether the headline stands before a block. */
    boolean isAbove(Block block) {
        return !found.isEmpty()
                && found.getFirst().span().start() < block.span().start();
    }

    Optional<String> words() {
        return found.stream().map(Block::words).findFirst();
    }

    private static boolean mayBe(Role role) {
        return switch (role) {
            case PLAIN, CAPTION, QUOTE, EMBEDDED, BYLINE, DATELINE, BOILERPLATE -> true;
            case RELATED, COMMENTS, COMMENT -> false;
        };
    }

    /** How much a block looks like one of the titles: a heading more than a line, the whole more than a part. */
    private static int likeness(Block block, List<String> titles) {
        String words = fold(block.words());
        if (words.length() < SHORTEST || block.isWhollyLinks() && !block.isHeading()) {
            return 0;
        }
        int best = 0;
        for (String title : titles) {
            int alike = title.equals(words) ? 6 : title.startsWith(words) ? 4 : words.startsWith(title) ? 3 : 0;
            alike = alike == 0 && words.length() >= 2 * SHORTEST && title.endsWith(words) ? 2 : alike;
            best = Math.max(best, alike);
        }
        boolean main = block.owner().normalName().equals("h1");
        return best == 0 ? 0 : block.isHeading() ? best + (main ? 3 : 2) : best == 6 ? best : 0;
    }

    private static String fold(String words) {
        StringBuilder kept = new StringBuilder();
        Normalizer.normalize(words, Normalizer.Form.NFKD)
                .toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .forEach(kept::appendCodePoint);
        return kept.toString();
    }
}
