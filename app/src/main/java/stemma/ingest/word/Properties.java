package stemma.ingest.word;

import java.io.ByteArrayInputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import stemma.ingest.stream.SafeXml;
import stemma.text.Document.Masthead;

/**
 * What a Word file says of itself. Its days of making and saving are not read: they are the file's, not the report's.
 */
final class Properties {

    private Properties() {}

    static Masthead of(Parts parts) {
        Map<String, String> told = new HashMap<>();
        Optional<byte[]> xml = parts.part(Parts.PROPERTIES);
        if (xml.isPresent()) {
            read(xml.get(), told);
        }
        return new Masthead(
                Optional.empty(),
                first(told, "title"),
                first(told, "creator"),
                Optional.empty(),
                first(told, "language"),
                Optional.empty());
    }

    private static void read(byte[] xml, Map<String, String> told) {
        try {
            XMLStreamReader reader = SafeXml.read(new ByteArrayInputStream(xml));
            while (reader.hasNext()) {
                if (reader.next() == XMLStreamConstants.START_ELEMENT
                        && !reader.getLocalName().equals("coreProperties")) {
                    told.putIfAbsent(reader.getLocalName(), Page.words(reader).strip());
                }
            }
        } catch (XMLStreamException e) {
            told.remove(""); // what came before counts
        }
    }

    private static Optional<String> first(Map<String, String> told, String key) {
        return Optional.ofNullable(told.get(key)).filter(words -> !words.isEmpty());
    }
}
