package org.emptychair.wocas;

import java.util.ArrayList;
import java.util.List;
import org.emptychair.contact.Text;

/**
 * Words that stand together in what customers say, whole words only; a word that ends with an
 * asterisk stands for all that begin so: {@code deliver* late}.
 *
 * @param text as people wrote it, at most 100 characters, on one line
 */
public record Phrase(String text) {
    private static final int LONGEST = 100;
    private static final int SHORTEST_BEGINNING = 3;

    public Phrase {
        text = Text.checked("phrase", text, LONGEST);
        if (text.codePoints().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException("phrase is one line, '%s' is more".formatted(text));
        }
        if (words(text).isEmpty()) {
            throw new IllegalArgumentException("phrase has no word: '%s'".formatted(text));
        }
        for (Word word : words(text)) {
            if (word.open() && word.token().length() < SHORTEST_BEGINNING) {
                throw new IllegalArgumentException(
                        "'%s*' is too short: %d letters come before an asterisk"
                                .formatted(word.token(), SHORTEST_BEGINNING));
            }
        }
    }

    /**
     * One word of a phrase.
     *
     * @param open whether it may go on
     */
    record Word(String token, boolean open) {
        boolean fits(String other) {
            return open ? other.startsWith(token) : other.equals(token);
        }
    }

    List<Word> words() {
        return words(text);
    }

    private static List<Word> words(String text) {
        List<Word> words = new ArrayList<>();
        for (String part : text.strip().split("\\s+")) {
            List<String> tokens = Tokens.of(part);
            for (int i = 0; i < tokens.size(); i++) {
                words.add(new Word(tokens.get(i), i == tokens.size() - 1 && part.endsWith("*")));
            }
        }
        return words;
    }
}
