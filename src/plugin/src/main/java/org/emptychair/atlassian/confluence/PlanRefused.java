package org.emptychair.atlassian.confluence;

import org.emptychair.view.Texts;

/** What was typed for a series cannot be. */
final class PlanRefused extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final String key;
    private final String value;

    /**
     * @param key of the sentence that says what is wrong
     * @param value what was typed
     */
    PlanRefused(String key, String value) {
        super("%s: '%s'".formatted(key, value));
        this.key = key;
        this.value = value;
    }

    String says(Texts texts) {
        return texts.say(key, value);
    }
}
