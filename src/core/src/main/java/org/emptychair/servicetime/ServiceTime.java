package org.emptychair.servicetime;

import java.util.Optional;
import org.emptychair.contact.IssueKey;
import org.emptychair.contact.Text;
import org.emptychair.leader.PersonKey;

/**
 * A leader's time spent on customers' issues, as one source tells it; for the leader's and their
 * assistants' eyes alone.
 *
 * @param origin tells it from the leader's other times, however often it is sent
 * @param note at most 1,000 characters
 * @param accepted whether the leader stands behind it: what is only proposed counts nowhere
 */
public record ServiceTime(
        Origin origin,
        PersonKey leader,
        Span span,
        Activity activity,
        Optional<String> note,
        Optional<IssueKey> issue,
        Rank rank,
        boolean accepted) {
    private static final int LONGEST_NOTE = 1_000;

    public ServiceTime {
        note = note.map(text -> Text.checked("note", text, LONGEST_NOTE));
    }

    public ServiceTime confirmed() {
        return new ServiceTime(origin, leader, span, activity, note, issue, rank, true);
    }

    /** What another one says, told of the same leader and origin. */
    public ServiceTime corrected(ServiceTime other) {
        return new ServiceTime(
                origin,
                leader,
                other.span,
                other.activity,
                other.note,
                other.issue,
                other.rank,
                other.accepted);
    }

    /** Says neither what nor how long, so that nobody's day reaches a log. */
    @Override
    public String toString() {
        return "ServiceTime[%s:%s]".formatted(origin.source(), origin.id());
    }
}
