package org.emptychair.view;

/** Markup that came out of a template: the only value that a template inserts as it is. */
public final class Html {
    private final String markup;

    Html(String markup) {
        this.markup = markup;
    }

    public String markup() {
        return markup;
    }

    @Override
    public String toString() {
        return markup;
    }
}
