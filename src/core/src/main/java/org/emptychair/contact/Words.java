package org.emptychair.contact;

/**
 * What a customer said, as sent: personal data that only theming, redaction and drill-down read.
 *
 * @param text at most 32,767 characters, Jira's own limit
 */
public record Words(String text) {
    private static final int LONGEST = 32_767;

    public Words {
        text = Text.checked("words", text, LONGEST);
    }

    /** Says only the length, so that words never reach a log by accident. */
    @Override
    public String toString() {
        return "Words[%d characters]".formatted(text.length());
    }
}
