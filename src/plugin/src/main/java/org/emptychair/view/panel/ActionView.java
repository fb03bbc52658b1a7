package org.emptychair.view.panel;

/**
 * Something a reader may do, as a link or a button. There is none for what cannot be done.
 *
 * @param kind a stable word for the script, such as {@code decide}
 * @param text what it says
 * @param href where it leads; empty for a button that the script answers
 * @param main whether it is the one to choose
 */
public record ActionView(String kind, String text, String href, boolean main) {}
