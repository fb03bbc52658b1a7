package org.emptychair.view.time;

/**
 * The one line that a leader is asked about their week, beneath the panel.
 *
 * @param confirm the address of the REST that confirms it
 * @param change where the leader changes it
 */
public record AskView(String asks, String confirm, String change) {}
