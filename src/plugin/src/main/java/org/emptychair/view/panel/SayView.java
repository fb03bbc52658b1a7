package org.emptychair.view.panel;

/**
 * The sentence on top.
 *
 * @param text at most three clauses
 * @param calm whether there is nothing unusual in it
 */
public record SayView(String text, boolean calm) {}
