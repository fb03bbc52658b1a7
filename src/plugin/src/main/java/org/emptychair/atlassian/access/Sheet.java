package org.emptychair.atlassian.access;

/**
 * A page as it is written.
 *
 * @param space the key of the space that holds it
 * @param body as it is stored
 */
public record Sheet(long id, String space, String title, String body) {}
