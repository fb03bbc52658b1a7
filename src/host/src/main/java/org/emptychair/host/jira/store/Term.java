package org.emptychair.host.jira.store;

import org.emptychair.host.jira.jql.Searcher;

/**
 * A word that issues are described with: an issue type, status, priority, resolution or component.
 *
 * @param projectId 0 when every project has it
 * @param category of a status: {@code new}, {@code indeterminate} or {@code done}
 * @param rank its place among its kind, from 1; the most urgent priority first
 */
public record Term(
        long id, Searcher.Word word, long projectId, String name, String category, int rank) {}
