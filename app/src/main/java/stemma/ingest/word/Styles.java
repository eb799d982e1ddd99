package stemma.ingest.word;

import java.io.ByteArrayInputStream;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import stemma.ingest.stream.SafeXml;

/**
 * What the styles of a Word file are. Immutable.
 *
 * @param names by the style's id, which depends on the language of Word; the names do not
 */
record Styles(Map<String, String> names) {

    Styles {
        names = Map.copyOf(names);
    }

    static Styles of(Parts parts) {
        Map<String, String> names = new HashMap<>();
        Optional<byte[]> xml = parts.part(Parts.STYLES);
        if (xml.isPresent()) {
            read(xml.get(), names);
        }
        return new Styles(names);
    }

    private static void read(byte[] xml, Map<String, String> names) {
        try {
            XMLStreamReader reader = SafeXml.read(new ByteArrayInputStream(xml));
            String id = "";
            while (reader.hasNext()) {
                if (reader.next() != XMLStreamConstants.START_ELEMENT) {
                    continue;
                }
                if (reader.getLocalName().equals("style")) {
                    id = Page.value(reader, "styleId");
                } else if (reader.getLocalName().equals("name")) {
                    names.putIfAbsent(id, Page.value(reader, "val").toLowerCase(Locale.ROOT));
                }
            }
        } catch (XMLStreamException e) {
            names.remove(""); // without styles, headings are paragraphs; the text is whole
        }
    }

    /** What opens a paragraph of a style; a paragraph is open already. */
    String tag(String id) {
        String name = names.getOrDefault(id, id.toLowerCase(Locale.ROOT));
        return switch (name) {
            case "title", "heading 1", "heading1" -> "</p><h1>";
            case "heading 2", "heading2", "heading 3", "heading3" -> "</p><h2>";
            case "quote", "intense quote" -> "</p><blockquote>";
            default -> "";
        };
    }
}
