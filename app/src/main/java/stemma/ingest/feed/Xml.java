package stemma.ingest.feed;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** Elements by name, with whatever prefix a feed gives to a namespace. */
final class Xml {

    private Xml() {}

    /** All below an element. */
    static List<Element> all(Element root, String... names) {
        List<String> wanted = List.of(names);
        return root.stream().filter(element -> wanted.contains(local(element))).toList();
    }

    /** The first child of this name, as feeds write it; {@code media:title} is another thing than {@code title}. */
    static Optional<Element> child(Element parent, String name) {
        return parent.children().stream()
                .filter(element -> {
                    String written = element.nodeName().toLowerCase(Locale.ROOT);
                    return written.equals(name) || written.equals("atom:" + name);
                })
                .findFirst();
    }

    /** What the first child of this name says. */
    static Optional<String> words(Element parent, String name) {
        return child(parent, name).map(child -> child.wholeText().strip()).filter(words -> !words.isEmpty());
    }

    private static String local(Element element) {
        String name = element.nodeName().toLowerCase(Locale.ROOT);
        return name.substring(name.indexOf(':') + 1);
    }
}
