package org.emptychair.atlassian.rest;

import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.emptychair.atlassian.access.Rights;
import org.emptychair.contact.Contact;
import org.emptychair.contact.ContactId;
import org.emptychair.contact.IssueKey;
import org.emptychair.decision.IssueNames;
import org.emptychair.issue.IssueId;
import org.emptychair.sync.IssueReading;

/**
 * Contacts as the one who asks may read them: what was said on an issue is for whom Jira shows it.
 */
final class SeenContacts {
    private static final Duration PATIENCE = Duration.ofSeconds(3);

    private SeenContacts() {}

    static List<ContactJson> of(List<Contact> contacts) {
        Map<ContactId, IssueId> issues = issues(contacts);
        Set<IssueId> visible =
                issues.isEmpty()
                        ? Set.of()
                        : Desk.ask(Rights.class)
                                .ask(new HashSet<>(issues.values()), PATIENCE)
                                .visible();
        return contacts.stream()
                .map(
                        contact -> {
                            ContactJson whole = ContactJson.of(contact);
                            return Optional.ofNullable(issues.get(contact.id()))
                                            .filter(issue -> !visible.contains(issue))
                                            .isPresent()
                                    ? whole.withoutWords()
                                    : whole;
                        })
                .toList();
    }

    /** The issues that we know, by the contacts on them. */
    private static Map<ContactId, IssueId> issues(List<Contact> contacts) {
        Map<ContactId, IssueId> issues = new HashMap<>();
        Map<ContactId, IssueKey> named = new HashMap<>();
        for (Contact contact : contacts) {
            IssueReading.issue(contact.id())
                    .ifPresentOrElse(
                            issue -> issues.put(contact.id(), issue),
                            () ->
                                    contact.filing()
                                            .issue()
                                            .ifPresent(key -> named.put(contact.id(), key)));
        }
        Map<IssueKey, IssueId> known = known(named.values().stream().collect(Collectors.toSet()));
        named.forEach(
                (contact, key) ->
                        Optional.ofNullable(known.get(key))
                                .ifPresent(issue -> issues.put(contact, issue)));
        return issues;
    }

    private static Map<IssueKey, IssueId> known(Set<IssueKey> keys) {
        return keys.isEmpty() ? Map.of() : Desk.ask(IssueNames.class).known(keys);
    }
}
