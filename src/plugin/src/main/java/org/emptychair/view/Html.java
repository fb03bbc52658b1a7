package org.emptychair.view;

import java.util.Arrays;

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

    /** A person's text, escaped as in every template. */
    public static Html text(String text) {
        return new Html(Escaping.escape(text));
    }

    /** One after the other. */
    public static Html joined(Html... parts) {
        // Not a builder: it would copy a whole panel more than once.
        return new Html(String.join("", Arrays.stream(parts).map(Html::markup).toList()));
    }

    public String markup() {
        return markup;
    }

    @Override
    public String toString() {
        return markup;
    }
}
