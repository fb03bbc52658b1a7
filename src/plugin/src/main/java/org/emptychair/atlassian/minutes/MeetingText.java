package org.emptychair.atlassian.minutes;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.emptychair.view.Texts;

/** The first text of a meeting's page: the blueprint's, with the meeting's day in the chair. */
public final class MeetingText {
    private static final String BLUEPRINT = "/emptychair/blueprint/meeting.xml";
    private static final Pattern TEXT = Pattern.compile("<at:i18n at:key=\"([^\"]+)\"/>");
    private static final String CHAIR =
            "<ac:structured-macro ac:name=\"empty-chair\" ac:schema-version=\"1\"";

    private MeetingText() {}

    /**
     * @param texts in the language of whoever makes the page
     * @param chair the id of the chair's macro
     */
    public static String of(Texts texts, UUID chair, LocalDate day) {
        String said =
                TEXT.matcher(blueprint())
                        .replaceAll(
                                it ->
                                        Matcher.quoteReplacement(
                                                DecisionMarkup.escaped(texts.say(it.group(1)))));
        String dated =
                "%s ac:macro-id=\"%s\"><ac:parameter ac:name=\"date\">%s</ac:parameter></ac:structured-macro>"
                        .formatted(CHAIR, chair, day);
        return said.replace(CHAIR + "/>", dated);
    }

    private static String blueprint() {
        try (InputStream file =
                Objects.requireNonNull(MeetingText.class.getResourceAsStream(BLUEPRINT))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("the blueprint cannot be read", unreadable);
        }
    }
}
