package org.emptychair.issue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.emptychair.contact.IssueKey;

/** An issue in a test's making: CARE-7 of Marta, open, until told otherwise. */
public final class IssueDraft {
    public static final Instant CREATED = Instant.parse("2026-11-02T09:15:00.123Z");

    private final long id;
    private String key;
    private boolean serviceDesk;
    private String summary = "Where is my parcel?";
    private Optional<String> description = Optional.of("It should have come on Monday.");
    private Instant created = CREATED;
    private Instant updated = CREATED;
    private Optional<Instant> resolved = Optional.empty();
    private final List<Course.Closed> closed = new ArrayList<>();
    private Optional<Person> reporter = Optional.of(person("marta"));
    private Optional<Person> assignee = Optional.empty();
    private final List<Person> participants = new ArrayList<>();
    private final List<String> organisations = new ArrayList<>();
    private final Collection<String> components = new ArrayList<>();
    private Optional<Satisfaction> satisfaction = Optional.empty();
    private Optional<Instant> promise = Optional.empty();

    private IssueDraft(long id) {
        this.id = id;
        key = "CARE-" + id;
    }

    public static IssueDraft issue(long id) {
        return new IssueDraft(id);
    }

    public static Person person(String name) {
        return new Person(name, name, name, Optional.of(name + "@example.org"));
    }

    public IssueDraft called(String newKey) {
        key = newKey;
        return this;
    }

    public IssueDraft atServiceDesk() {
        serviceDesk = true;
        return this;
    }

    public IssueDraft saying(String newSummary, Optional<String> newDescription) {
        summary = newSummary;
        description = newDescription;
        return this;
    }

    public IssueDraft created(String at) {
        created = Instant.parse(at);
        updated = created;
        return this;
    }

    public IssueDraft updated(Instant at) {
        updated = at;
        return this;
    }

    public IssueDraft resolved(String at) {
        resolved = Optional.of(Instant.parse(at));
        return this;
    }

    public IssueDraft closed(String from, String to) {
        closed.add(new Course.Closed(Instant.parse(from), Instant.parse(to)));
        return this;
    }

    public IssueDraft reportedBy(Optional<Person> newReporter) {
        reporter = newReporter;
        return this;
    }

    public IssueDraft assignedTo(Person newAssignee) {
        assignee = Optional.of(newAssignee);
        return this;
    }

    public IssueDraft sharedWith(Person participant) {
        participants.add(participant);
        return this;
    }

    public IssueDraft sharedWithOrganisation(String organisation) {
        organisations.add(organisation);
        return this;
    }

    public IssueDraft about(String component) {
        components.add(component);
        return this;
    }

    public IssueDraft rated(int stars) {
        satisfaction = Optional.of(new Satisfaction(stars, Optional.empty()));
        return this;
    }

    public IssueDraft rated(int stars, String at) {
        satisfaction = Optional.of(new Satisfaction(stars, Optional.of(Instant.parse(at))));
        return this;
    }

    public IssueDraft promised(String at) {
        promise = Optional.of(Instant.parse(at));
        return this;
    }

    public Issue issue() {
        return new Issue(
                new IssueId(id),
                new IssueKey(key),
                new Project(key.substring(0, key.indexOf('-')), serviceDesk),
                new Subject(
                        summary,
                        description,
                        "Complaint",
                        Optional.empty(),
                        new TreeSet<>(components),
                        new TreeSet<>()),
                new Course(
                        created,
                        updated,
                        resolved.isPresent() ? "Done" : "Open",
                        resolved.map(at -> "Fixed"),
                        resolved,
                        Optional.of("High"),
                        closed),
                new People(reporter, assignee, participants, organisations),
                satisfaction,
                promise,
                Optional.empty());
    }
}
