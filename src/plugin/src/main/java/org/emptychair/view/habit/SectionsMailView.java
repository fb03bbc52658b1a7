package org.emptychair.view.habit;

/**
 * The mail that asks an organiser which parts of the panel stay.
 *
 * @param meeting the title of the last meeting's page
 * @param address where it is answered
 */
public record SectionsMailView(String language, String subject, String meeting, String address) {}
