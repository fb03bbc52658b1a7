package org.emptychair.issue;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.emptychair.contact.IssueKey;

/**
 * One issue as the tracker shows it to whoever asks.
 *
 * @param id what it is known by
 * @param key its label today
 * @param project where it lies
 * @param subject what it is about
 * @param course how far it has come
 * @param people who has to do with it
 * @param satisfaction absent when the customer was not asked or did not answer
 * @param promise when the earliest promise that still runs will be broken, on the wall clock
 * @param talk all its comments, oldest first, where the search brought them along whole; who may
 *     read them is said less exactly than by {@link IssueTracker#comments}
 */
public record Issue(
        IssueId id,
        IssueKey key,
        Project project,
        Subject subject,
        Course course,
        People people,
        Optional<Satisfaction> satisfaction,
        Optional<Instant> promise,
        Optional<List<Comment>> talk) {
    public Issue {
        talk = talk.map(List::copyOf);
    }
}
