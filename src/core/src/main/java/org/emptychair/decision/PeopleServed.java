package org.emptychair.decision;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.emptychair.complaint.Complaints;
import org.emptychair.contact.Contact;
import org.emptychair.contact.Contacts;
import org.emptychair.issue.IssueId;
import org.emptychair.sync.IssueReading;

/**
 * What became of the customers whose issues a decision serves: people, where no theme is counted.
 *
 * @param served all of them
 * @param answered those who do not wait for us any more
 * @param helped those who said since it was decided that our answer helped
 */
public record PeopleServed(int served, int answered, int helped) {
    public static PeopleServed of(Decision decision, Complaints complaints, Contacts contacts) {
        List<IssueId> issues =
                decision.terms().issues().stream().flatMap(it -> it.id().stream()).toList();
        long answered =
                issues.isEmpty()
                        ? 0
                        : complaints.find(issues).stream().filter(it -> !it.isWaiting()).count();
        Instant since = decision.course().decidedAt().orElse(Instant.MAX);
        long helped =
                issues.stream()
                        .map(id -> contacts.find(IssueReading.contact(id)))
                        .flatMap(Optional::stream)
                        .filter(it -> wasHelped(it, since))
                        .count();
        return new PeopleServed(decision.terms().issues().size(), (int) answered, (int) helped);
    }

    private static boolean wasHelped(Contact contact, Instant since) {
        return contact.answers().helped().orElse(false)
                && !contact.answers().at(contact.at()).isBefore(since);
    }
}
