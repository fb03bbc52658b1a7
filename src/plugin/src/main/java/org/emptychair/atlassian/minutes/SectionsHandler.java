package org.emptychair.atlassian.minutes;

import java.util.Optional;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** Reads which parts the first chair of a page shows, and all else that the page says. */
final class SectionsHandler extends DefaultHandler {
    /** As storage format writes it. */
    static final String CHAIR = "empty-chair";

    private static final int NONE = -1;

    private final StringBuilder rest = new StringBuilder();
    private final StringBuilder value = new StringBuilder();
    private boolean named;
    private boolean seen;
    private boolean naming;
    private int depth;
    private int chair = NONE;

    /**
     * @throws UnreadablePage when the text is not well-formed
     */
    static SectionsHandler read(String storage) {
        SectionsHandler handler = new SectionsHandler();
        StorageText.read(storage, handler);
        return handler;
    }

    /** Absent when the chair does not say, or there is none. */
    Optional<String> sections() {
        return named ? Optional.of(value.toString()) : Optional.empty();
    }

    String rest() {
        return rest.toString();
    }

    @Override
    public void startElement(String uri, String localName, String element, Attributes attributes) {
        depth++;
        String name = attributes.getValue("ac:name");
        if (!seen && "ac:structured-macro".equals(element) && CHAIR.equals(name)) {
            seen = true;
            chair = depth;
        }
        naming =
                naming
                        || (chair != NONE
                                && depth == chair + 1
                                && "ac:parameter".equals(element)
                                && "sections".equals(name));
        named = named || naming;
        if (!naming) {
            rest.append('<').append(element);
            for (int i = 0; i < attributes.getLength(); i++) {
                rest.append(' ').append(attributes.getQName(i));
                rest.append("=\"").append(attributes.getValue(i)).append('"');
            }
            rest.append('>');
        }
    }

    @Override
    public void endElement(String uri, String localName, String element) {
        if (!naming) {
            rest.append("</").append(element).append('>');
        } else if (depth == chair + 1) {
            naming = false;
        }
        if (depth == chair) {
            chair = NONE;
        }
        depth--;
    }

    @Override
    public void characters(char[] text, int start, int length) {
        (naming ? value : rest).append(text, start, length);
    }
}
