package org.emptychair.host.osgi;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.emptychair.host.product.PluginModule;

/** Reads a descriptor into elements that know their line; entities and DTDs are refused. */
final class DescriptorReader {

    private final XMLStreamReader xml;

    private DescriptorReader(XMLStreamReader xml) {
        this.xml = xml;
    }

    static PluginModule read(InputStream bytes) {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try {
            DescriptorReader reader = new DescriptorReader(factory.createXMLStreamReader(bytes));
            int line = reader.xml.getLocation().getLineNumber();
            while (reader.xml.next() != XMLStreamConstants.START_ELEMENT) {
                line = reader.xml.getLocation().getLineNumber();
            }
            return reader.element(line);
        } catch (XMLStreamException malformed) {
            int line =
                    malformed.getLocation() == null ? 1 : malformed.getLocation().getLineNumber();
            throw PluginRefused.atLine(line, "not well-formed XML: " + reason(malformed));
        }
    }

    /** The parser's message without its position, which is said in our own words. */
    private static String reason(XMLStreamException malformed) {
        String message = String.valueOf(malformed.getMessage());
        int start = message.indexOf("Message: ");
        return start < 0 ? message : message.substring(start + "Message: ".length());
    }

    /** The parser knows where a tag ends; where it begins is where the event before it ended. */
    private PluginModule element(int line) throws XMLStreamException {
        String type = xml.getLocalName();
        Map<String, String> attributes = new LinkedHashMap<>();
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            attributes.put(xml.getAttributeLocalName(i), xml.getAttributeValue(i));
        }
        List<PluginModule> children = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        int before = xml.getLocation().getLineNumber();
        for (int event = xml.next(); event != XMLStreamConstants.END_ELEMENT; event = xml.next()) {
            if (event == XMLStreamConstants.START_ELEMENT) {
                children.add(element(before));
            } else if (event == XMLStreamConstants.CHARACTERS
                    || event == XMLStreamConstants.CDATA) {
                text.append(xml.getText());
            }
            before = xml.getLocation().getLineNumber();
        }
        return new PluginModule(type, line, attributes, children, text.toString().strip());
    }
}
