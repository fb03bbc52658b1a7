package org.emptychair.view;

import java.util.List;
import java.util.Locale;

/** The words of the product in the reader's language. */
public interface Texts {
    /** The text of a key with its places filled; numbers and dates come as text already. */
    String say(String key, String... places);

    Locale locale();

    /** Names one after the other, parted as the reader's language parts them. */
    default String list(List<String> names) {
        return names.stream().reduce((some, more) -> say("emptychair.list", some, more)).orElse("");
    }

    /** Sentences one after the other: some languages put a space between them, some none. */
    default String sentences(List<String> sentences) {
        return sentences.stream()
                .reduce((some, more) -> say("emptychair.sentences", some, more))
                .orElse("");
    }

    /**
     * The same words in the language of one person, for what is sent to them.
     *
     * @param userKey the product's own key of that person
     */
    default Texts readBy(String userKey) {
        return this;
    }
}
