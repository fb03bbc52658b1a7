package org.emptychair.view.time;

/**
 * Friday's one line as a mail.
 *
 * @param yes where one click confirms the week
 * @param change where the leader changes it
 */
public record WeekMailView(String language, String asks, String yes, String change) {}
