package org.emptychair.atlassian.minutes;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Reads storage format by the JDK's own parser, which knows nothing but the text and HTML's names.
 */
public final class StorageText {
    private static final String ENTITIES = entities();

    private StorageText() {}

    /**
     * The decisions that a page states, in its order.
     *
     * @throws UnreadablePage when the text is not well-formed
     */
    public static List<StatedDecision> decisions(String storage) {
        DecisionHandler handler = new DecisionHandler();
        read(storage, handler);
        return handler.decisions();
    }

    /**
     * @throws UnreadablePage when the text is not well-formed
     */
    static void read(String storage, DefaultHandler handler) {
        try {
            SAXParserFactory factory = SAXParserFactory.newDefaultInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://xml.org/sax/features/external-general-entities", false);
            factory.setFeature("http://xml.org/sax/features/external-parameter-entities", false);
            factory.newSAXParser()
                    .parse(
                            new InputSource(
                                    new StringReader(
                                            "<!DOCTYPE page ["
                                                    + ENTITIES
                                                    + "]><page>"
                                                    + storage
                                                    + "</page>")),
                            handler);
        } catch (SAXException broken) {
            throw new UnreadablePage("storage format is broken: " + broken.getMessage(), broken);
        } catch (ParserConfigurationException | IOException everyJavaCan) {
            throw new IllegalStateException("this Java cannot parse", everyJavaCan);
        }
    }

    private static String entities() {
        try (InputStream file =
                Objects.requireNonNull(
                        StorageText.class.getResourceAsStream(
                                "/emptychair/storage/entities.dtd"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("our own jar cannot be read", unreadable);
        }
    }
}
