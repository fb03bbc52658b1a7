package org.emptychair.host.confluence.storage;

import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.Locator;
import org.xml.sax.SAXParseException;
import org.xml.sax.ext.DefaultHandler2;
import org.xml.sax.helpers.LocatorImpl;

/** Builds elements from what the XML reader reports. */
final class StorageReader extends DefaultHandler2 {

    /** Deeper than any page; keeps those who walk the tree from running out of stack. */
    private static final int DEEPEST = 200;

    private final Deque<Open> open = new ArrayDeque<>();
    private Locator locator = new LocatorImpl();
    private final StringBuilder text = new StringBuilder();
    private boolean literal;
    private Optional<StorageElement> root = Optional.empty();

    /** An element whose end tag has not come yet. */
    record Open(
            String name,
            Map<String, String> attributes,
            List<StorageNode> children,
            int line,
            int column) {}

    StorageElement root() {
        return root.orElseThrow();
    }

    /** The innermost element of the page that is still open. */
    Optional<Open> open() {
        return open.size() > 1 ? Optional.of(open.peek()) : Optional.empty();
    }

    /** As far as the reading came. */
    Locator place() {
        return locator;
    }

    @Override
    public void setDocumentLocator(Locator given) {
        locator = given;
    }

    @Override
    public InputSource resolveEntity(
            String name, String publicId, String baseUri, String systemId) {
        return new InputSource(new StringReader(""));
    }

    @Override
    public void startElement(String uri, String local, String name, Attributes given)
            throws SAXParseException {
        keepText();
        if (open.size() > DEEPEST) {
            throw new SAXParseException(
                    "elements are nested deeper than " + DEEPEST + " levels", locator);
        }
        Map<String, String> attributes = new LinkedHashMap<>();
        for (int i = 0; i < given.getLength(); i++) {
            attributes.put(given.getQName(i), given.getValue(i));
        }
        if (StorageMacro.isMacro(name) && attributes.getOrDefault("ac:name", "").isBlank()) {
            throw new SAXParseException("<" + name + "> needs an ac:name", locator);
        }
        open.push(
                new Open(
                        name,
                        attributes,
                        new ArrayList<>(),
                        locator.getLineNumber() - 1,
                        locator.getColumnNumber()));
    }

    @Override
    public void endElement(String uri, String local, String name) {
        keepText();
        Open done = open.pop();
        StorageElement element =
                new StorageElement(
                        done.name(),
                        done.attributes(),
                        done.children(),
                        done.line(),
                        done.column());
        if (open.isEmpty()) {
            root = Optional.of(element);
        } else {
            open.element().children().add(element);
        }
    }

    @Override
    public void characters(char[] characters, int start, int length) {
        text.append(characters, start, length);
    }

    @Override
    public void startCDATA() {
        keepText();
        literal = true;
    }

    @Override
    public void endCDATA() {
        keepText();
        literal = false;
    }

    @Override
    public void error(SAXParseException e) {
        // Validity is not asked for; what is not well-formed comes as a fatal error.
    }

    private void keepText() {
        if (!text.isEmpty() && !open.isEmpty()) {
            open.element().children().add(new StorageText(text.toString(), literal));
        }
        text.setLength(0);
    }
}
