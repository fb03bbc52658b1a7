package org.emptychair.issue;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Time that somebody logged on an issue.
 *
 * @param id its number in the tracker
 * @param issue where it was logged
 * @param author absent when nobody is named any more
 * @param started when the work began
 * @param spent how long it took
 * @param updated when the entry was changed last
 */
public record Worklog(
        long id,
        IssueId issue,
        Optional<Person> author,
        Instant started,
        Duration spent,
        Instant updated) {}
