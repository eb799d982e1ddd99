package stemma.ingest.html;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeVisitor;

/**
 * The role of each element of a page, by its tag, its attributes and the names it bears; what is in a part has the part's
 * role. Used by one thread.
 */
final class Marks implements NodeVisitor {

    private static final Set<Part> ASKED = EnumSet.of(
            Part.BODY,
            Part.COMMENTS,
            Part.COMMENT,
            Part.RELATED,
            Part.BOILERPLATE,
            Part.CAPTION,
            Part.BYLINE,
            Part.DATELINE,
            Part.EMBEDDED);
    private static final Set<String> FURNITURE = Set.of(
            "nav",
            "footer",
            "aside",
            "form",
            "button",
            "select",
            "option",
            "textarea",
            "label",
            "dialog",
            "menu",
            "input",
            "fieldset",
            "legend");
    private static final Set<String> FURNITURE_ROLES = Set.of(
            "navigation",
            "contentinfo",
            "search",
            "dialog",
            "alertdialog",
            "complementary",
            "menu",
            "menubar",
            "banner",
            "toolbar",
            "button",
            "tablist",
            "tooltip");
    private static final double MOST = 0.5;

    private final Hints hints;
    private final Prose prose;
    private final Map<Element, Role> roles = new HashMap<>();
    private final Deque<Role> outer = new ArrayDeque<>();

    private Marks(Hints hints, Prose prose) {
        this.hints = hints;
        this.prose = prose;
    }

    static Marks of(Element body, Hints hints, Prose prose) {
        Marks marks = new Marks(hints, prose);
        body.traverse(marks);
        return marks;
    }

    Role of(Element element) {
        return roles.getOrDefault(element, Role.PLAIN);
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof Element element) {
            Role around = outer.isEmpty() ? Role.PLAIN : outer.peek();
            boolean comment = around == Role.COMMENTS && hints.means(element, Part.COMMENT);
            Role role = (comment ? Role.COMMENT : own(element, depth)).within(around);
            roles.put(element, role);
            outer.push(role);
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (node instanceof Element) {
            outer.pop();
        }
    }

    private Role own(Element element, int depth) {
        Role role = depth == 0 ? Role.PLAIN : told(element);
        return switch (role) {
            case COMMENTS, COMMENT -> holdsArticle(element) ? Role.PLAIN : role;
            case RELATED, BOILERPLATE, CAPTION, BYLINE, DATELINE, EMBEDDED, QUOTE ->
                prose.share(element) > MOST
                                || element.selectFirst("h1, [itemprop=articleBody]") != null
                                        && prose.share(element) > MOST / 2
                        ? Role.PLAIN
                        : role;
            case PLAIN -> role;
        };
    }

    private boolean holdsArticle(Element element) {
        return element.selectFirst("h1, [itemprop=articleBody], main") != null
                || (prose.share(element) > 0.9 && prose.all() > 0);
    }

    private Role told(Element element) {
        String tag = element.normalName();
        if (isHidden(element)) {
            return Role.BOILERPLATE;
        }
        String itemprop = element.attr("itemprop").toLowerCase(Locale.ROOT);
        if (itemprop.equals("comment") || element.attr("itemtype").endsWith("/Comment")) {
            return Role.COMMENT;
        }
        if (FURNITURE.contains(tag)
                || FURNITURE_ROLES.contains(element.attr("role").toLowerCase(Locale.ROOT))) {
            return tag.equals("form") ? Role.BOILERPLATE : furniture(element);
        }
        Role named = hints.of(element, ASKED).map(Marks::role).orElse(Role.PLAIN);
        if (named != Role.PLAIN && !(tag.equals("blockquote") && named != Role.EMBEDDED)) {
            return named;
        }
        return switch (tag) {
            case "blockquote" -> Role.QUOTE;
            case "figcaption" -> Role.CAPTION;
            case "time" -> Role.DATELINE;
            default -> Role.PLAIN;
        };
    }

    /** Furniture may be called what it holds: an aside with related stories. */
    private Role furniture(Element element) {
        return hints.of(element, EnumSet.of(Part.COMMENTS, Part.RELATED))
                .map(Marks::role)
                .orElse(Role.BOILERPLATE);
    }

    private static boolean isHidden(Element element) {
        String style = element.attr("style").toLowerCase(Locale.ROOT);
        return element.hasAttr("hidden")
                || element.attr("aria-hidden").equals("true")
                || style.replace(" ", "").contains("display:none");
    }

    private static Role role(Part part) {
        return switch (part) {
            case BODY, HEADLINE, PERSON -> Role.PLAIN;
            case COMMENTS -> Role.COMMENTS;
            case COMMENT -> Role.COMMENT;
            case RELATED -> Role.RELATED;
            case BOILERPLATE -> Role.BOILERPLATE;
            case CAPTION -> Role.CAPTION;
            case BYLINE -> Role.BYLINE;
            case DATELINE -> Role.DATELINE;
            case EMBEDDED -> Role.EMBEDDED;
        };
    }
}
