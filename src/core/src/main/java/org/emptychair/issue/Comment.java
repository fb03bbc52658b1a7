package org.emptychair.issue;

import java.time.Instant;
import java.util.Optional;

/**
 * Something written on an issue.
 *
 * @param id its number in the tracker
 * @param author absent when nobody is named any more
 * @param created when it was written
 * @param updated when it was changed last
 * @param body as typed, perhaps blank
 * @param audience who may read it
 */
public record Comment(
        long id,
        Optional<Person> author,
        Instant created,
        Instant updated,
        String body,
        Audience audience) {
    /** Who may read a comment, as far as the tracker says. */
    public enum Audience {
        /** The service desk says that its customer reads it. */
        PUBLIC,
        /** The service desk says that only colleagues read it. */
        INTERNAL,
        /** Only a role or a group reads it. */
        RESTRICTED,
        /** The tracker says nothing. */
        UNSAID
    }

    /**
     * Public only if the tracker says so, or if the project is no service desk and nothing limits
     * it.
     */
    public boolean isPublic(Project project) {
        return audience == Audience.PUBLIC
                || (audience == Audience.UNSAID && !project.serviceDesk());
    }

    /** Says only the length of the body, so that words never reach a log by accident. */
    @Override
    public String toString() {
        return "Comment[%d, %s, %s, %d characters]".formatted(id, created, audience, body.length());
    }
}
