package org.emptychair.view.panel;

import java.util.Optional;

/**
 * The page on which a meeting is closed or opened again, and then and now stand side by side.
 *
 * @param title of the meeting's page
 * @param back the meeting's page
 * @param action where the form is sent
 * @param styles of our own pages
 * @param closed when the meeting closed, in words; empty while it is open
 * @param notClosed whether its chair lives because nobody closed it in time
 * @param edits whether the reader may close it or open it again
 * @param changes what changed since; absent unless it is asked for
 * @param warning what was wrong; empty for nothing
 * @param ticket the product's proof that the form is ours
 */
public record MeetingPage(
        String title,
        String back,
        String action,
        String styles,
        String closed,
        boolean notClosed,
        boolean edits,
        Optional<ThenAndNow> changes,
        String warning,
        ReportPage.Ticket ticket) {}
