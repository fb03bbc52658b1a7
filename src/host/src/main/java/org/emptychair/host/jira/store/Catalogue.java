package org.emptychair.host.jira.store;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.emptychair.host.jira.jql.Searcher;
import org.emptychair.host.product.Person;

/** All projects and words of the Jira side, as they stand at one moment. */
public record Catalogue(
        Map<Long, Project> projects, Map<Long, Term> terms, Map<String, Long> formerKeys) {

    public Catalogue {
        projects = Map.copyOf(projects);
        terms = Map.copyOf(terms);
        formerKeys = Map.copyOf(formerKeys);
    }

    static Catalogue of(List<Project> projects, List<Term> terms, Map<String, Long> formerKeys) {
        return new Catalogue(
                projects.stream().collect(Collectors.toMap(Project::id, Function.identity())),
                terms.stream().collect(Collectors.toMap(Term::id, Function.identity())),
                formerKeys);
    }

    /** The project with this key of today or of old, name, or id. */
    public Optional<Project> project(String keyNameOrId) {
        Optional<Project> today =
                sorted().stream()
                        .filter(
                                p ->
                                        p.key().equalsIgnoreCase(keyNameOrId)
                                                || p.name().equalsIgnoreCase(keyNameOrId)
                                                || Long.toString(p.id()).equals(keyNameOrId))
                        .findFirst();
        return today.or(() -> Optional.ofNullable(formerKeys.get(keyNameOrId)).map(projects::get));
    }

    public Project project(long id) {
        Project project = projects.get(id);
        if (project == null) {
            throw new IllegalArgumentException("there is no project with id %d".formatted(id));
        }
        return project;
    }

    /** By key. */
    public List<Project> sorted() {
        return projects.values().stream().sorted(Comparator.comparing(Project::key)).toList();
    }

    public Optional<Term> term(long id) {
        return Optional.ofNullable(terms.get(id));
    }

    /** The words of one kind, by rank. */
    public List<Term> all(Searcher.Word word) {
        return terms.values().stream()
                .filter(t -> t.word() == word)
                .sorted(Comparator.comparingInt(Term::rank).thenComparingLong(Term::id))
                .toList();
    }

    /** The words that one project may use, by rank. */
    public List<Term> all(Searcher.Word word, long projectId) {
        return all(word).stream()
                .filter(t -> t.projectId() == 0 || t.projectId() == projectId)
                .toList();
    }

    public Optional<Term> named(Searcher.Word word, long projectId, String nameOrId) {
        return all(word, projectId).stream()
                .filter(
                        t ->
                                t.name().equalsIgnoreCase(nameOrId)
                                        || Long.toString(t.id()).equals(nameOrId))
                .findFirst();
    }

    /** Whether the person, or everybody when there is none, has this access in a project. */
    public boolean allows(Optional<Person> person, Project project, Access access) {
        return project.grants().stream()
                .anyMatch(g -> g.access().compareTo(access) >= 0 && holds(person, g));
    }

    private static boolean holds(Optional<Person> person, Grant grant) {
        return switch (grant.kind()) {
            case EVERYONE -> true;
            case PERSON -> person.filter(p -> p.name().equals(grant.holder())).isPresent();
            case GROUP -> person.filter(p -> p.isIn(grant.holder())).isPresent();
        };
    }

    public Set<Long> projectsFor(Optional<Person> person, Access access) {
        return projects.values().stream()
                .filter(p -> allows(person, p, access))
                .map(Project::id)
                .collect(Collectors.toUnmodifiableSet());
    }
}
