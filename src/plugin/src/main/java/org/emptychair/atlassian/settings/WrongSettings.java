package org.emptychair.atlassian.settings;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** Settings that cannot hold. */
public final class WrongSettings extends RuntimeException {
    private final transient Map<String, String> sentences;

    /**
     * @param sentences not empty
     */
    public WrongSettings(Map<String, String> sentences) {
        super(sentences.toString());
        this.sentences = Collections.unmodifiableMap(new LinkedHashMap<>(sentences));
    }

    /** A sentence for each field that is wrong, in the reader's language. */
    public Map<String, String> sentences() {
        return sentences;
    }
}
