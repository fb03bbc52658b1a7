package org.emptychair.view.letter;

/**
 * A mail to whoever set up a series of meetings that stopped.
 *
 * @param lead which one, since when and why
 * @param address of the page on which it can go on
 * @param subscriptions where people say which mails they want
 */
public record SeriesMailView(
        String language, String subject, String lead, String address, String subscriptions) {}
