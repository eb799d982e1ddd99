package stemma.ingest.stream;

import java.io.InputStream;
import java.io.Reader;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** XML event by event, without document types: no entity is replaced, and nothing that XML names is opened or fetched. */
public final class SafeXml {

    private SafeXml() {}

    public static XMLStreamReader read(Reader xml) throws XMLStreamException {
        return factory().createXMLStreamReader(xml);
    }

    public static XMLStreamReader read(InputStream xml) throws XMLStreamException {
        return factory().createXMLStreamReader(xml);
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        return factory;
    }
}
