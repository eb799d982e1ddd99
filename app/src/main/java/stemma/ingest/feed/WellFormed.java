package stemma.ingest.feed;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import stemma.ingest.stream.SafeXml;

/** What is wrong with a feed as XML. It is read all the same, as far as its entries can be told. */
final class WellFormed {

    private static final Pattern ENTITY = Pattern.compile("<!ENTITY\\s", Pattern.CASE_INSENSITIVE);

    /** What was found, and what to do about it. */
    record Fault(String what, String remedy) {}

    private WellFormed() {}

    static List<Fault> faults(String xml) {
        List<Fault> faults = new ArrayList<>();
        if (ENTITY.matcher(xml).find()) {
            faults.add(new Fault(
                    "it declares entities, which may name other files; none is opened or fetched, and they stay in the text"
                            + " as they are written.",
                    "Look whether words are missing."));
        }
        try {
            XMLStreamReader reader = SafeXml.read(new StringReader(xml));
            while (reader.hasNext()) {
                reader.next();
            }
        } catch (XMLStreamException e) {
            faults.add(new Fault(
                    "it is no well-formed XML (line " + e.getLocation().getLineNumber()
                            + "), or breaks off; its entries are read as far as they can be told.",
                    "Fetch it anew if one is missing."));
        }
        return faults;
    }
}
