package org.emptychair.view;

import java.util.Arrays;
import java.util.stream.Collectors;

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
        return new Html(Arrays.stream(parts).map(Html::markup).collect(Collectors.joining()));
    }

    public String markup() {
        return markup;
    }

    @Override
    public String toString() {
        return markup;
    }
}
