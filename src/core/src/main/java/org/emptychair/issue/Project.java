package org.emptychair.issue;

/**
 * The project that an issue lies in.
 *
 * @param key its label, such as {@code CARE}
 * @param serviceDesk whether customers read some of its comments and not others
 */
public record Project(String key, boolean serviceDesk) {}
