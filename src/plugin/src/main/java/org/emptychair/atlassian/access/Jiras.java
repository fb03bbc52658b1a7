package org.emptychair.atlassian.access;

import java.net.URI;
import java.util.List;
import java.util.Optional;

/** The Jiras that the administrators linked. */
public interface Jiras {
    /** The primary one first. */
    List<Jira> all();

    /** The one of that id, or the primary one when no id is given. */
    default Optional<Jira> chosen(Optional<String> id) {
        return all().stream()
                .filter(jira -> id.map(jira.id()::equals).orElse(jira.primary()))
                .findFirst();
    }

    /**
     * A linked Jira.
     *
     * @param id the link's own id
     * @param name as the administrators call it
     * @param address where this server reaches it
     * @param shown where people reach it
     */
    record Jira(String id, String name, URI address, URI shown, boolean primary) {}
}
