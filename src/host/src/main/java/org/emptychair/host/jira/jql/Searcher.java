package org.emptychair.host.jira.jql;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The person who asks, and what the words of a query mean to them. */
public interface Searcher {

    /** Empty for an anonymous visitor. */
    Optional<String> name();

    ZoneId zone();

    Instant now();

    /** The projects whose issues this person may browse. */
    Set<Long> projects();

    /** A project they may browse, by key, name or id. */
    Optional<Long> project(String keyNameOrId);

    /** An issue they may browse, by its key of today or of old, or by its id. */
    Optional<IssueRef> issue(String keyOrId);

    /** Ids of the entries with this name or id; several when projects share a name. */
    List<Long> vocabulary(Word word, String nameOrId);

    /** The ids of all priorities, the most urgent first. */
    List<Long> priorities();

    /** The stored name of somebody whom issues may name. */
    Optional<String> person(String nameOrKey);

    /** The names of a group's people; empty when there is no such group. */
    Optional<Set<String>> members(String group);

    /** The kinds of words that issues are described with. */
    enum Word {
        ISSUE_TYPE,
        STATUS,
        PRIORITY,
        RESOLUTION,
        COMPONENT
    }

    /** Where an issue stands in the order of keys. */
    record IssueRef(long id, long projectId, int number) {}
}
