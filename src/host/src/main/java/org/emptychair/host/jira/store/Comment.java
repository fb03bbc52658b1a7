package org.emptychair.host.jira.store;

import java.time.Instant;
import java.util.Optional;

/**
 * What somebody wrote on an issue.
 *
 * @param internal marked by Jira's property {@code sd.public.comment}: the customer never sees it
 * @param properties a JSON array of the comment's properties
 */
public record Comment(
        long id,
        long issueId,
        String author,
        String editor,
        String body,
        Instant created,
        Instant updated,
        boolean internal,
        Optional<Audience> audience,
        String properties) {

    /** The group or project role that alone may see a comment. */
    public record Audience(String kind, String name) {}

    public static Comment of(String author, String body, Instant at, boolean internal) {
        String property =
                "[{\"key\":\"sd.public.comment\",\"value\":{\"internal\":%s}}]".formatted(internal);
        return new Comment(
                0, 0, author, author, body, at, at, internal, Optional.empty(), property);
    }
}
