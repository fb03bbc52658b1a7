package org.emptychair.wocas;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The words of a text, as phrases are looked up among them: without case, width or accents, and
 * without the apostrophes inside them.
 *
 * <p>In scripts that put no space between words each character is one.
 */
public final class Tokens {
    private static final Set<UnicodeScript> WITHOUT_SPACES =
            Set.of(
                    UnicodeScript.HAN,
                    UnicodeScript.HIRAGANA,
                    UnicodeScript.KATAKANA,
                    UnicodeScript.THAI,
                    UnicodeScript.LAO,
                    UnicodeScript.KHMER,
                    UnicodeScript.MYANMAR);

    private Tokens() {}

    public static List<String> of(String text) {
        String plain =
                Normalizer.normalize(text, Normalizer.Form.NFKD)
                        .toUpperCase(Locale.ROOT)
                        .toLowerCase(Locale.ROOT);
        List<String> tokens = new ArrayList<>();
        StringBuilder token = new StringBuilder();
        plain.codePoints().forEach(c -> read(c, token, tokens));
        end(token, tokens);
        return tokens;
    }

    private static void read(int c, StringBuilder token, List<String> tokens) {
        if (isMark(c) || (!token.isEmpty() && (c == '\'' || c == '\u2019'))) {
            return;
        }
        if (!Character.isLetterOrDigit(c)) {
            end(token, tokens);
        } else if (WITHOUT_SPACES.contains(UnicodeScript.of(c))) {
            end(token, tokens);
            tokens.add(Character.toString(c));
        } else {
            token.appendCodePoint(c);
        }
    }

    private static boolean isMark(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK;
    }

    private static void end(StringBuilder token, List<String> tokens) {
        if (!token.isEmpty()) {
            tokens.add(token.toString());
            token.setLength(0);
        }
    }
}
