package org.emptychair.quote;

import java.text.Normalizer;
import java.util.Arrays;

/**
 * A text as names are compared: lower case, without accents, with the place each character came
 * from.
 */
final class Folded {
    private static final int TABLE = 0x250;
    private static final String[] FOLDS = table();

    private final StringBuilder chars;
    private int[] origins;

    private Folded(int length) {
        chars = new StringBuilder(length + 16);
        origins = new int[length + 16];
    }

    static Folded of(char[] text) {
        Folded folded = new Folded(text.length);
        for (int at = 0; at < text.length; at++) {
            char c = text[at];
            if (c < TABLE) {
                folded.add(FOLDS[c], at);
            } else if (c == Holes.HOLE) {
                folded.add(c, at);
            } else {
                folded.add(fold(c), at);
            }
        }
        return folded;
    }

    static String of(String text) {
        return of(text.toCharArray()).chars.toString();
    }

    private void add(String fold, int origin) {
        for (int i = 0; i < fold.length(); i++) {
            add(fold.charAt(i), origin);
        }
    }

    private void add(char c, int origin) {
        if (chars.length() == origins.length) {
            origins = Arrays.copyOf(origins, origins.length * 2);
        }
        origins[chars.length()] = origin;
        chars.append(c);
    }

    int length() {
        return chars.length();
    }

    char at(int index) {
        return chars.charAt(index);
    }

    String part(int from, int to) {
        return chars.substring(from, to);
    }

    int find(String part, int from) {
        return chars.indexOf(part, from);
    }

    /** Where a character stands in the text. */
    int origin(int index) {
        return origins[index];
    }

    private static String[] table() {
        String[] folds = new String[TABLE];
        for (char c = 0; c < TABLE; c++) {
            folds[c] = fold(c);
        }
        return folds;
    }

    private static String fold(char c) {
        return switch (c) {
            case 'ß' -> "ss";
            case 'æ', 'Æ' -> "ae";
            case 'œ', 'Œ' -> "oe";
            case 'ø', 'Ø' -> "o";
            case 'ł', 'Ł' -> "l";
            case 'đ', 'Đ', 'ð', 'Ð' -> "d";
            case 'þ', 'Þ' -> "th";
            case 'ı', 'İ' -> "i";
            // What a mail program or a hyphenation may hide within a word.
            case '\u00ad', '\u200b', '\u200c', '\u200d', '\u2060', '\ufeff' -> "";
            default -> decomposed(c);
        };
    }

    private static String decomposed(char c) {
        if (Character.isSurrogate(c) || Character.isIdeographic(c)) {
            return String.valueOf(c);
        }
        String parts = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKD);
        StringBuilder letters = new StringBuilder(parts.length());
        for (int i = 0; i < parts.length(); i++) {
            char part = parts.charAt(i);
            if (Character.getType(part) != Character.NON_SPACING_MARK) {
                letters.append(Character.toLowerCase(Character.toUpperCase(part)));
            }
        }
        return letters.toString();
    }
}
