package org.emptychair.issue;

import org.emptychair.contact.IssueKey;

/**
 * An issue by name only.
 *
 * @param id what it is known by
 * @param key its label today
 */
public record IssueRef(IssueId id, IssueKey key) {}
