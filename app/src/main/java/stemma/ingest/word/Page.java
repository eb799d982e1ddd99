package stemma.ingest.word;

import java.io.ByteArrayInputStream;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import stemma.ingest.stream.SafeXml;

/**
 * The text of a Word file as a page.
 *
 * @param fault what stopped the reading, if it was stopped
 */
record Page(String html, Optional<String> fault) {

    /** What stands twice, or does not stand there any more, or says what a field shows. */
    private static final Set<String> LEFT_OUT = Set.of(
            "Fallback", "moveFrom", "delText", "delInstrText", "instrText", "footnotePr", "sectPr", "tblPr", "rPr");

    private static final Set<String> NO_NOTES = Set.of("separator", "continuationSeparator", "continuationNotice");

    private static final Pattern WORDS = Pattern.compile(">[^<]*[\\p{L}\\p{N}]");

    static Page of(Parts parts) {
        StringBuilder html =
                new StringBuilder("<!DOCTYPE html><html><head><meta charset=\"utf-8\"></head><body><article>");
        Styles styles = Styles.of(parts);
        Optional<String> fault =
                write(parts, Parts.TEXT, styles, html).or(() -> write(parts, Parts.NOTES, styles, html));
        return new Page(html.append("</article></body></html>").toString(), fault);
    }

    boolean hasWords() {
        return WORDS.matcher(html).find();
    }

    private static Optional<String> write(Parts parts, String part, Styles styles, StringBuilder html) {
        Optional<byte[]> xml = parts.part(part);
        if (xml.isEmpty()) {
            return Optional.empty();
        }
        try {
            XMLStreamReader reader = SafeXml.read(new ByteArrayInputStream(xml.get()));
            while (reader.hasNext()) {
                switch (reader.next()) {
                    case XMLStreamConstants.START_ELEMENT -> start(reader, styles, html);
                    case XMLStreamConstants.END_ELEMENT -> end(reader.getLocalName(), html);
                    default -> {
                        // text stands in w:t only, and is taken there
                    }
                }
            }
            return Optional.empty();
        } catch (XMLStreamException e) {
            return Optional.of(part + ", line " + e.getLocation().getLineNumber());
        }
    }

    private static void start(XMLStreamReader reader, Styles styles, StringBuilder html) throws XMLStreamException {
        String name = reader.getLocalName();
        if (LEFT_OUT.contains(name) || (name.equals("footnote") && NO_NOTES.contains(value(reader, "type")))) {
            skip(reader);
            return;
        }
        switch (name) {
            case "p" -> html.append("<p>");
            case "pStyle" -> html.append(styles.tag(value(reader, "val")));
            case "t" -> html.append(escaped(words(reader)));
            case "tab" -> html.append(' ');
            case "br", "cr" -> html.append("<br>");
            case "noBreakHyphen" -> html.append('-');
            case "tbl" -> html.append("<table>");
            case "tr" -> html.append("<tr>");
            case "tc" -> html.append("<td>");
            default -> {
                // what it holds counts, the element does not
            }
        }
    }

    private static void end(String name, StringBuilder html) {
        switch (name) {
            case "p" -> html.append("</p>");
            case "tbl" -> html.append("</table>");
            case "tr" -> html.append("</tr>");
            case "tc" -> html.append("</td>");
            default -> {
                // see above
            }
        }
    }

    /** The text of an element, up to its end, which is taken too. */
    static String words(XMLStreamReader reader) throws XMLStreamException {
        StringBuilder words = new StringBuilder();
        for (int depth = 1; depth > 0; ) {
            switch (reader.next()) {
                case XMLStreamConstants.START_ELEMENT -> depth++;
                case XMLStreamConstants.END_ELEMENT -> depth--;
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                    words.append(reader.getText());
                default -> {
                    // comments and the like
                }
            }
        }
        return words.toString();
    }

    private static void skip(XMLStreamReader reader) throws XMLStreamException {
        for (int depth = 1; depth > 0; ) {
            int event = reader.next();
            depth += event == XMLStreamConstants.START_ELEMENT ? 1 : event == XMLStreamConstants.END_ELEMENT ? -1 : 0;
        }
    }

    /** An attribute, whatever its prefix. */
    static String value(XMLStreamReader reader, String name) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (reader.getAttributeLocalName(i).equals(name)) {
                return reader.getAttributeValue(i);
            }
        }
        return "";
    }

    private static String escaped(String words) {
        return words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
