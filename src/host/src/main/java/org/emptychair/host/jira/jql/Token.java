package org.emptychair.host.jira.jql;

import java.util.Locale;

/** One piece of a query's text. */
record Token(Kind kind, String text, int position) {

    enum Kind {
        WORD,
        QUOTED,
        SYMBOL,
        END
    }

    boolean isSymbol(String symbol) {
        return kind == Kind.SYMBOL && text.equals(symbol);
    }

    boolean isKeyword(String keyword) {
        return kind == Kind.WORD && text.toLowerCase(Locale.ROOT).equals(keyword);
    }

    boolean isText() {
        return kind == Kind.WORD || kind == Kind.QUOTED;
    }

    String shown() {
        return kind == Kind.END ? "the end of the query" : "'" + text + "'";
    }
}
