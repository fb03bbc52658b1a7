package org.emptychair.view;

/**
 * Why something has a colour. There are three causes: a signal that passed its test, a promise we
 * broke, a customer never answered. Whatever has none of them is plain or quiet.
 */
public enum Tone {
    PLAIN(""),
    /** What matters least, or is unknown. */
    QUIET("quiet"),
    /** More than usual, broken, or never answered. */
    BAD("bad"),
    /** Less than usual of what customers suffer from. */
    GOOD("good"),
    /** Never heard of before. */
    NEW("new");

    private final String css;

    Tone(String css) {
        this.css = css;
    }

    /** The class of the style sheet, or nothing. */
    public String css() {
        return css;
    }
}
