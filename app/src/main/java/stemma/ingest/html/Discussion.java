package stemma.ingest.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;

/**
 * Tells readers' comments apart and who wrote each.
 *
 * <p>Elements that are marked as comments are of several kinds: one may hold them all, one may be a comment, one its text.
 * Those of the kind that stands oftenest in another are the comments; an answer within a comment is one of its own.
 */
final class Discussion {

    private static final int LONGEST_NAME = 60;

    private final Hints hints;
    private final Map<Element, String> kinds = new HashMap<>();
    private final Map<Element, Optional<String>> authors = new HashMap<>();

    Discussion(Hints hints, Marks marks, Element body) {
        this.hints = hints;
        List<Element> marked = body.getAllElements().stream()
                .filter(element -> marks.of(element) == Role.COMMENT && isNamed(element))
                .toList();
        marked.forEach(element -> kinds.put(element, kind(element)));
        marked.stream().filter(this::isComment).forEach(element -> authors.put(element, Optional.empty()));
        authors.replaceAll((element, none) -> author(element));
    }

    /** The innermost comment that an element stands in. */
    Optional<Element> comment(Element element) {
        for (Element at = element; at != null; at = at.parent()) {
            if (authors.containsKey(at)) {
                return Optional.of(at);
            }
        }
        return Optional.empty();
    }

    Optional<String> authorOf(Element comment) {
        return authors.getOrDefault(comment, Optional.empty());
    }

    private boolean isNamed(Element element) {
        return element.attr("itemprop").equalsIgnoreCase("comment")
                || element.attr("itemtype").endsWith("/Comment")
                || hints.isCalled(element, Part.COMMENT, Set.of(Part.COMMENT, Part.COMMENTS, Part.BODY));
    }

    private static String kind(Element element) {
        String names = element.classNames().stream()
                .map(name -> name.replaceAll("\\d+", ""))
                .filter(name -> name.contains("omment") || name.contains("eply") || name.contains("esponse"))
                .sorted()
                .limit(1)
                .collect(Collectors.joining(" "));
        return element.normalName() + ":" + (names.isEmpty() ? element.id().replaceAll("\\d+", "") : names);
    }

    /** Neither the room that holds several comments nor a piece of one. */
    private boolean isComment(Element element) {
        if (isRoom(element)) {
            return false;
        }
        for (Element at = element.parent(); at != null; at = at.parent()) {
            String outer = kinds.get(at);
            if (outer != null && !isRoom(at)) {
                return outer.equals(kinds.get(element));
            }
        }
        return true;
    }

    private boolean isRoom(Element element) {
        Map<String, Integer> counts = new HashMap<>();
        for (Element inner : element.getAllElements()) {
            String kind = kinds.get(inner);
            if (kind != null) {
                counts.merge(kind, 1, Integer::sum);
            }
        }
        int own = counts.getOrDefault(kinds.getOrDefault(element, ""), 1);
        return counts.values().stream().anyMatch(count -> count > own);
    }

    private Optional<String> author(Element comment) {
        List<String> names = new ArrayList<>();
        for (Element element : comment.getAllElements()) {
            boolean person = !element.equals(comment)
                    && (element.attr("itemprop").matches("author|creator|name")
                            || element.normalName().equals("cite")
                            || hints.of(element, Set.of(Part.PERSON, Part.DATELINE, Part.COMMENT))
                                    .filter(p -> p == Part.PERSON)
                                    .isPresent());
            if (person && comment(element).filter(own -> own.equals(comment)).isPresent()) {
                names.add(element.text().strip());
            }
        }
        return names.stream()
                .map(name ->
                        name.replaceAll("(?i)^(?:by|from|posted by)\\s+|\\s*(?:says?|said|wrote|writes)?\\s*:?$", ""))
                .filter(name -> name.codePoints().anyMatch(Character::isLetter) && name.length() <= LONGEST_NAME)
                .findFirst();
    }
}
