package org.emptychair.view;

/** Markup that is safe by its making: the only value that a template inserts as it is. */
public final class Html {
    private final String markup;

    Html(String markup) {
        this.markup = markup;
    }

    /** What the product itself made of a person's text, and escaped. */
    public static Html rendered(String markup) {
        return new Html(markup);
    }

    public String markup() {
        return markup;
    }

    @Override
    public String toString() {
        return markup;
    }
}
