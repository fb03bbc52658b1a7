package org.emptychair.host.confluence.storage;

import java.io.IOException;
import java.io.StringReader;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParser;
import javax.xml.parsers.SAXParserFactory;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/**
 * Reads storage format. A page has no root element and no declarations of its own: both are put
 * around it here, on a line of their own, so that nothing outside the text can be named and places
 * are those of the text.
 */
public final class StorageParser {

    static final String ROOT = "storage-format";

    private static final String NAMESPACES =
            " xmlns:ac=\"http://atlassian.com/content\""
                    + " xmlns:ri=\"http://atlassian.com/resource/identifier\""
                    + " xmlns:at=\"http://atlassian.com/template\"";

    private StorageParser() {}

    /**
     * The whole page as one element whose children are the page's.
     *
     * @throws BrokenStorage with line and column
     */
    public static StorageElement parse(String storage) {
        String document =
                "<!DOCTYPE %s [%s]><%s%s\n>%s</%s>"
                        .formatted(
                                ROOT,
                                NamedEntities.declarations(storage),
                                ROOT,
                                NAMESPACES,
                                storage,
                                ROOT);
        StorageReader reader = new StorageReader();
        try {
            SAXParser parser = parser(reader);
            parser.parse(new InputSource(new StringReader(document)), reader);
        } catch (SAXParseException e) {
            throw broken(e, reader, storage);
        } catch (SAXException e) {
            // The JDK's reader loses its way, without a place, where a page declares a DOCTYPE.
            throw broken(
                    new SAXParseException("a declaration does not belong here", reader.place()),
                    reader,
                    storage);
        } catch (ParserConfigurationException | IOException e) {
            throw new IllegalStateException("the JDK's XML reader cannot be used", e);
        }
        return reader.root();
    }

    private static SAXParser parser(StorageReader reader) throws ParserConfigurationException {
        try {
            SAXParser parser = guarded().newSAXParser();
            parser.setProperty("http://xml.org/sax/properties/lexical-handler", reader);
            parser.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
            parser.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
            // The only entities are single characters, and a long page may hold many of them.
            parser.setProperty("jdk.xml.entityExpansionLimit", "0");
            parser.setProperty("jdk.xml.totalEntitySizeLimit", "0");
            return parser;
        } catch (SAXException e) {
            throw new IllegalStateException("the JDK's XML reader cannot be guarded", e);
        }
    }

    private static SAXParserFactory guarded() throws SAXException, ParserConfigurationException {
        SAXParserFactory factory = SAXParserFactory.newDefaultInstance();
        factory.setNamespaceAware(true);
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        factory.setFeature("http://xml.org/sax/features/external-general-entities", false);
        factory.setFeature("http://xml.org/sax/features/external-parameter-entities", false);
        return factory;
    }

    private static BrokenStorage broken(SAXParseException e, StorageReader reader, String storage) {
        String[] lines = storage.split("\n", -1);
        // The first line begins after the one character that closes the root's tag.
        int line = Math.min(Math.max(1, e.getLineNumber() - 1), lines.length);
        int column = e.getColumnNumber() - (line == 1 ? 1 : 0);
        int end = lines[line - 1].length() + 1;
        return new BrokenStorage(line, Math.min(Math.max(1, column), end), reason(e, reader));
    }

    private static String reason(SAXParseException e, StorageReader reader) {
        String message = String.valueOf(e.getMessage());
        if (message.contains(ROOT) || message.contains("following the root element")) {
            return "an end tag closes an element that was not opened";
        }
        boolean unclosed = message.contains("must be terminated by the matching end-tag");
        return unclosed
                ? reader.open()
                        .map(
                                open ->
                                        "<%s>, opened on line %d, is not closed by </%s>"
                                                .formatted(open.name(), open.line(), open.name()))
                        .orElse(message)
                : message;
    }
}
