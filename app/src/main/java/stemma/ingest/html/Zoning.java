package stemma.ingest.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;
import stemma.ingest.page.Zoner;
import stemma.text.Span;
import stemma.text.Zone;

/** From blocks to zones: what each block is, in the order of the page. Used once, by one thread. */
final class Zoning {

    private static final int SHORT = 200;
    private static final double MOST = 0.7;

    private final Hints hints;
    private final Zoner zoner;
    private final Marks marks;
    private final Discussion discussion;
    private final Element root;
    private final Headline headline;
    private final List<Block> blocks;
    private boolean begun;
    private final int end;

    Zoning(Site site, Zoner zoner) {
        this.hints = site.hints();
        this.zoner = zoner;
        this.marks = site.marks();
        this.discussion = site.discussion();
        this.root = site.root();
        this.headline = site.headline();
        this.blocks = site.blocks();
        this.end = end();
    }

    /** Where the article is over though its element goes on: at a heading that says so and has little to read behind it. */
    private int end() {
        List<Block> own = blocks.stream()
                .filter(block ->
                        isIn(block.owner(), root) && marks.of(block.owner()).isOwn())
                .toList();
        int all = own.stream().filter(Block::isProse).mapToInt(Block::length).sum();
        int read = 0;
        for (Block block : own) {
            if (block.isHeading() && read > MOST * all && hints.isEnd(block.words())) {
                return block.span().start();
            }
            read += block.isProse() ? block.length() : 0;
        }
        return Integer.MAX_VALUE;
    }

    /** What the steps before have found. */
    record Site(Hints hints, Marks marks, Discussion discussion, Element root, Headline headline, List<Block> blocks) {}

    /** Zones that cover the text of the blocks, from 0 to {@code length}. */
    List<Zone> zones(int length) {
        List<Zone> kinds = blocks.stream().map(this::zone).toList();
        List<Zone> zones = new ArrayList<>();
        int from = 0;
        for (int i = 0; i < kinds.size(); i++) {
            boolean last = i + 1 == kinds.size();
            if (!last && flows(i, kinds)) {
                continue;
            }
            int end = last ? length : kinds.get(i + 1).span().start();
            zones.add(new Zone(
                    new Span(from, end), kinds.get(i).kind(), kinds.get(i).author()));
            from = end;
        }
        return List.copyOf(zones);
    }

    private boolean flows(int at, List<Zone> kinds) {
        Zone one = kinds.get(at);
        Zone next = kinds.get(at + 1);
        return one.kind() == next.kind()
                && switch (one.kind()) {
                    case BODY, BOILERPLATE, RELATED, QUOTE, EMBEDDED -> true;
                    case COMMENT -> comment(at).equals(comment(at + 1));
                    case HEADLINE, BYLINE, DATELINE, CAPTION -> false;
                };
    }

    private Optional<Element> comment(int at) {
        return discussion.comment(blocks.get(at).owner());
    }

    private Zone zone(Block block) {
        Zone.Kind kind = kind(block);
        Optional<String> author = kind == Zone.Kind.COMMENT
                ? discussion.comment(block.owner()).flatMap(discussion::authorOf)
                : Optional.empty();
        return new Zone(block.span(), kind, author);
    }

    private Zone.Kind kind(Block block) {
        Role role = marks.of(block.owner());
        if (headline.is(block)) {
            return Zone.Kind.HEADLINE;
        }
        return switch (role) {
            case COMMENT -> said(block);
            case COMMENTS ->
                block.isProse() && discussion.comment(block.owner()).isEmpty() && block.length() > SHORT
                        ? Zone.Kind.COMMENT
                        : Zone.Kind.BOILERPLATE;
            case RELATED -> Zone.Kind.RELATED;
            case BOILERPLATE -> Zone.Kind.BOILERPLATE;
            case CAPTION -> Zone.Kind.CAPTION;
            case EMBEDDED -> Zone.Kind.EMBEDDED;
            case BYLINE -> block.length() < SHORT ? Zone.Kind.BYLINE : plain(block, Zone.Kind.BODY);
            case DATELINE -> block.length() < SHORT ? dated(block) : plain(block, Zone.Kind.BODY);
            case QUOTE -> plain(block, Zone.Kind.QUOTE);
            case PLAIN -> plain(block, Zone.Kind.BODY);
        };
    }

    private Zone.Kind said(Block block) {
        return zoner.furniture(block.words()).isPresent()
                        || discussion.comment(block.owner()).isEmpty()
                ? Zone.Kind.BOILERPLATE
                : Zone.Kind.COMMENT;
    }

    private Zone.Kind dated(Block block) {
        return zoner.daysIn(block.words(), new Span(0, block.length())).isEmpty()
                ? plain(block, Zone.Kind.BODY)
                : Zone.Kind.DATELINE;
    }

    private Zone.Kind plain(Block block, Zone.Kind own) {
        boolean inside = isIn(block.owner(), root);
        if (!begun && block.length() < SHORT && (inside || headline.isAbove(block))) {
            if (zoner.author(block.words()).isPresent()) {
                return Zone.Kind.BYLINE;
            }
            if (block.length() < 80
                    && !zoner.daysIn(block.words(), new Span(0, block.length())).isEmpty()) {
                return Zone.Kind.DATELINE;
            }
        }
        if (!inside) {
            boolean standfirst = !begun && headline.isAbove(block) && block.isProse();
            return standfirst ? Zone.Kind.BODY : block.isMostlyLinks() ? Zone.Kind.RELATED : Zone.Kind.BOILERPLATE;
        }
        if (block.span().start() >= end) {
            return block.isMostlyLinks() ? Zone.Kind.RELATED : Zone.Kind.BOILERPLATE;
        }
        Optional<Zone.Kind> furniture = zoner.furniture(block.words());
        if (furniture.isPresent()) {
            return furniture.get();
        }
        if (hints.isNotice(block)) {
            return Zone.Kind.BOILERPLATE;
        }
        if (block.isWhollyLinks() && block.length() < SHORT) {
            return Zone.Kind.RELATED;
        }
        begun |= block.isProse();
        return own;
    }

    private static boolean isIn(Element element, Element outer) {
        for (Element at = element; at != null; at = at.parent()) {
            if (at.equals(outer)) {
                return true;
            }
        }
        return false;
    }
}
