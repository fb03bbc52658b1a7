package org.emptychair.view.panel;

/**
 * What a week, or a decision, turned out to be.
 *
 * @param text in a few words; empty for nothing to say
 * @param chip why it stands in a coloured box: {@code up}, {@code down}, {@code new}; empty for
 *     none
 * @param why the longer sentence behind it; empty for none
 */
public record FindingView(String text, String chip, String why) {
    public static final FindingView NONE = new FindingView("", "", "");

    static FindingView plain(String text) {
        return new FindingView(text, "", "");
    }
}
