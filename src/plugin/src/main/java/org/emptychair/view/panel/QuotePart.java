package org.emptychair.view.panel;

/**
 * A part of a quote.
 *
 * @param text what it says
 * @param mark whether it stands for something that was taken out
 */
public record QuotePart(String text, boolean mark) {}
