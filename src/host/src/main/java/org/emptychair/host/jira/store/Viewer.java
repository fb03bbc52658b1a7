package org.emptychair.host.jira.store;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.emptychair.host.jira.jql.Searcher;
import org.emptychair.host.product.Directory;
import org.emptychair.host.product.Person;

/** Somebody who looks at the Jira side, with what they may see at one moment. */
public final class Viewer implements Searcher {
    private final Optional<Person> person;
    private final JiraStore store;
    private final Catalogue catalogue;
    private final Directory directory;
    private final Clock clock;

    public Viewer(Optional<Person> person, JiraStore store, Directory directory, Clock clock) {
        this.person = person;
        this.store = store;
        this.catalogue = store.projects().catalogue();
        this.directory = directory;
        this.clock = clock;
    }

    public Optional<Person> person() {
        return person;
    }

    public Catalogue catalogue() {
        return catalogue;
    }

    public Optional<Person> personNamed(String name) {
        return directory.named(name).or(() -> store.customers().named(name));
    }

    public boolean may(Access access, long projectId) {
        return catalogue.allows(person, catalogue.project(projectId), access);
    }

    public boolean sees(Comment comment, long projectId) {
        if (comment.internal() && !may(Access.AGENT, projectId)) {
            return false;
        }
        return comment.audience().map(audience -> isIn(audience, projectId)).orElse(true);
    }

    private boolean isIn(Comment.Audience audience, long projectId) {
        if (audience.kind().equals("group")) {
            return person.filter(p -> p.isIn(audience.name())).isPresent();
        }
        return may(
                audience.name().equals("Administrators") ? Access.ADMINISTER : Access.AGENT,
                projectId);
    }

    /** The issue with this key or id, if they may browse it. */
    public Optional<Issue> issueNamed(String keyOrId) {
        return store.issues()
                .find(keyOrId, catalogue)
                .filter(issue -> may(Access.BROWSE, issue.projectId()));
    }

    public String keyOf(Issue issue) {
        return catalogue.project(issue.projectId()).issueKey(issue.number());
    }

    @Override
    public Optional<String> name() {
        return person.map(Person::name);
    }

    @Override
    public ZoneId zone() {
        return clock.getZone();
    }

    @Override
    public Instant now() {
        return clock.instant();
    }

    @Override
    public Set<Long> projects() {
        return catalogue.projectsFor(person, Access.BROWSE);
    }

    @Override
    public Optional<Long> project(String keyNameOrId) {
        return catalogue
                .project(keyNameOrId)
                .filter(p -> catalogue.allows(person, p, Access.BROWSE))
                .map(Project::id);
    }

    @Override
    public Optional<IssueRef> issue(String keyOrId) {
        return issueNamed(keyOrId)
                .map(issue -> new IssueRef(issue.id(), issue.projectId(), issue.number()));
    }

    @Override
    public List<Long> vocabulary(Word word, String nameOrId) {
        Set<Long> visible = projects();
        return catalogue.all(word).stream()
                .filter(t -> t.projectId() == 0 || visible.contains(t.projectId()))
                .filter(
                        t ->
                                t.name().equalsIgnoreCase(nameOrId)
                                        || Long.toString(t.id()).equals(nameOrId))
                .map(Term::id)
                .toList();
    }

    @Override
    public List<Long> priorities() {
        return catalogue.all(Word.PRIORITY).stream().map(Term::id).toList();
    }

    @Override
    public Optional<String> person(String nameOrKey) {
        return personNamed(nameOrKey).or(() -> directory.withKey(nameOrKey)).map(Person::name);
    }

    @Override
    public Optional<Set<String>> members(String group) {
        if (!directory.groups().contains(group)) {
            return Optional.empty();
        }
        return Optional.of(
                directory.people().stream()
                        .filter(p -> p.isIn(group))
                        .map(Person::name)
                        .collect(Collectors.toUnmodifiableSet()));
    }
}
