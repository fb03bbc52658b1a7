package org.emptychair.atlassian.mail;

/**
 * A mail in both forms; the mail program chooses.
 *
 * @param unsubscribe the address where the reader can say that they want no more
 */
public record Mail(String subject, String html, String text, String unsubscribe) {}
