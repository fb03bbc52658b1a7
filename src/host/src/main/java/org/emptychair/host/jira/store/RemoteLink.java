package org.emptychair.host.jira.store;

import java.util.Optional;

/**
 * A link from an issue to something elsewhere.
 *
 * @param globalId unique on its issue; a link that comes again with it replaces the earlier one
 * @param body the JSON object with {@code application}, {@code relationship} and {@code object}
 */
public record RemoteLink(long id, long issueId, Optional<String> globalId, String body) {}
