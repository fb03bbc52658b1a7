package org.emptychair.host.jira.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * An issue without what hangs on it.
 *
 * @param number its place in its project; with the project's key it is the issue's key
 */
public record Issue(
        long id,
        long projectId,
        int number,
        String summary,
        String description,
        People people,
        Standing standing,
        Times times,
        List<String> labels,
        List<Long> components,
        Desk desk) {

    /** A summary longer than this is refused, as in Jira. */
    public static final int LONGEST_SUMMARY = 255;

    public Issue {
        if (summary.isBlank() || summary.length() > LONGEST_SUMMARY) {
            throw new IllegalArgumentException(
                    "a summary has 1 to %d characters, not %d"
                            .formatted(LONGEST_SUMMARY, summary.strip().length()));
        }
        labels = List.copyOf(labels);
        components = List.copyOf(components);
    }

    /** The names of who reported it and who works on it. */
    public record People(Optional<String> reporter, Optional<String> assignee) {}

    /** Ids of the words that say where it stands. */
    public record Standing(
            long type, long status, Optional<Long> priority, Optional<Long> resolution) {}

    /** When what happened to it. */
    public record Times(
            Instant created,
            Instant updated,
            Optional<Instant> resolved,
            Optional<LocalDate> due) {}

    public Issue withPeople(People newPeople) {
        return new Issue(
                id,
                projectId,
                number,
                summary,
                description,
                newPeople,
                standing,
                times,
                labels,
                components,
                desk);
    }

    public Issue withWords(String newSummary, String newDescription) {
        return new Issue(
                id,
                projectId,
                number,
                newSummary,
                newDescription,
                people,
                standing,
                times,
                labels,
                components,
                desk);
    }

    public Issue withStanding(Standing newStanding) {
        return new Issue(
                id,
                projectId,
                number,
                summary,
                description,
                people,
                newStanding,
                times,
                labels,
                components,
                desk);
    }

    public Issue withTimes(Times newTimes) {
        return new Issue(
                id,
                projectId,
                number,
                summary,
                description,
                people,
                standing,
                newTimes,
                labels,
                components,
                desk);
    }

    public Issue withLabels(List<String> newLabels) {
        return new Issue(
                id,
                projectId,
                number,
                summary,
                description,
                people,
                standing,
                times,
                newLabels,
                components,
                desk);
    }

    public Issue withComponents(List<Long> newComponents) {
        return new Issue(
                id,
                projectId,
                number,
                summary,
                description,
                people,
                standing,
                times,
                labels,
                newComponents,
                desk);
    }

    public Issue withDesk(Desk newDesk) {
        return new Issue(
                id,
                projectId,
                number,
                summary,
                description,
                people,
                standing,
                times,
                labels,
                components,
                newDesk);
    }

    Issue at(long newId, long newProjectId, int newNumber) {
        return new Issue(
                newId,
                newProjectId,
                newNumber,
                summary,
                description,
                people,
                standing,
                times,
                labels,
                components,
                desk);
    }
}
