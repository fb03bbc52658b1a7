package org.emptychair.host.jira.jql;

import java.util.ArrayList;
import java.util.List;

/** Cuts a query into tokens: words, quoted text with its escapes resolved, and symbols. */
final class Lexer {
    private static final String RESERVED = "{}*/%+^$#@?;`";
    private static final String SYMBOLS = "=!<>~&|(),";
    private static final List<String> PAIRS = List.of("!=", "!~", ">=", "<=", "&&", "||");

    private final String text;
    private final List<Token> tokens = new ArrayList<>();
    private int at;

    private Lexer(String text) {
        this.text = text;
    }

    static List<Token> tokens(String text) {
        return new Lexer(text).all();
    }

    private List<Token> all() {
        while (at < text.length()) {
            char c = text.charAt(at);
            if (Character.isWhitespace(c)) {
                at++;
            } else if (c == '"' || c == '\'') {
                quoted(c);
            } else if (SYMBOLS.indexOf(c) >= 0) {
                symbol();
            } else {
                word();
            }
        }
        tokens.add(new Token(Token.Kind.END, "", text.length()));
        return List.copyOf(tokens);
    }

    private void symbol() {
        String pair = text.substring(at, Math.min(at + 2, text.length()));
        String symbol = PAIRS.contains(pair) ? pair : text.substring(at, at + 1);
        tokens.add(new Token(Token.Kind.SYMBOL, symbol, at));
        at += symbol.length();
    }

    private void word() {
        int start = at;
        StringBuilder word = new StringBuilder();
        while (at < text.length() && !endsWord(text.charAt(at))) {
            word.append(text.charAt(at) == '\\' ? escaped() : plain());
        }
        tokens.add(new Token(Token.Kind.WORD, word.toString(), start));
    }

    private boolean endsWord(char c) {
        return Character.isWhitespace(c) || c == '"' || c == '\'' || SYMBOLS.indexOf(c) >= 0;
    }

    private char plain() {
        char c = text.charAt(at);
        if (RESERVED.indexOf(c) >= 0) {
            throw JqlError.at(
                    text,
                    at,
                    "The character '%s' is a reserved JQL character. You must enclose it in a string or use the escape '\\u%04x' instead."
                            .formatted(c, (int) c));
        }
        if (Character.isISOControl(c)) {
            throw JqlError.at(
                    text, at, "The character '\\u%04x' must be escaped.".formatted((int) c));
        }
        at++;
        return c;
    }

    private void quoted(char quote) {
        int start = at++;
        StringBuilder inside = new StringBuilder();
        while (at < text.length() && text.charAt(at) != quote) {
            inside.append(text.charAt(at) == '\\' ? escaped() : text.charAt(at++));
        }
        if (at >= text.length()) {
            throw JqlError.at(text, start, "The quoted string has not been completed.");
        }
        at++;
        tokens.add(new Token(Token.Kind.QUOTED, inside.toString(), start));
    }

    private char escaped() {
        int start = at++;
        char c = at < text.length() ? text.charAt(at++) : '\0';
        return switch (c) {
            case 't' -> '\t';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case '\\', '"', '\'', ' ' -> c;
            case 'u' -> hex(start);
            default -> throw illegalEscape(start);
        };
    }

    private char hex(int start) {
        int code = 0;
        for (int i = 0; i < 4; i++) {
            int digit = at < text.length() ? Character.digit(text.charAt(at++), 16) : -1;
            if (digit < 0) {
                throw illegalEscape(start);
            }
            code = code * 16 + digit;
        }
        return (char) code;
    }

    private JqlError illegalEscape(int start) {
        return JqlError.at(
                text,
                start,
                "'%s' is an illegal JQL escape sequence. The valid escape sequences are \\', \\\", \\t, \\n, \\r, \\\\, '\\ ' and \\uXXXX."
                        .formatted(text.substring(start, Math.min(at, text.length()))));
    }
}
