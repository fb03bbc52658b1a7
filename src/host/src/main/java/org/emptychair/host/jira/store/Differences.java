package org.emptychair.host.jira.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What changed between two states of one issue, in the words of its history. */
final class Differences {

    private Differences() {}

    static List<Change.Item> of(Issue before, Issue after, Catalogue catalogue) {
        List<Change.Item> items = new ArrayList<>();
        add(items, "summary", words(before.summary()), words(after.summary()));
        add(items, "description", words(before.description()), words(after.description()));
        add(
                items,
                "reporter",
                person(before.people().reporter()),
                person(after.people().reporter()));
        add(
                items,
                "assignee",
                person(before.people().assignee()),
                person(after.people().assignee()));
        addStanding(items, before.standing(), after.standing(), catalogue);
        add(items, "duedate", due(before), due(after));
        add(
                items,
                "labels",
                words(String.join(" ", before.labels())),
                words(String.join(" ", after.labels())));
        if (before.projectId() != after.projectId()) {
            add(items, "project", project(before, catalogue), project(after, catalogue));
            add(items, "Key", key(before, catalogue), key(after, catalogue));
        }
        return items;
    }

    private static void addStanding(
            List<Change.Item> items, Issue.Standing was, Issue.Standing is, Catalogue catalogue) {
        add(items, "issuetype", term(was.type(), catalogue), term(is.type(), catalogue));
        add(items, "status", term(was.status(), catalogue), term(is.status(), catalogue));
        add(items, "priority", term(was.priority(), catalogue), term(is.priority(), catalogue));
        add(
                items,
                "resolution",
                term(was.resolution(), catalogue),
                term(is.resolution(), catalogue));
    }

    private static void add(
            List<Change.Item> items, String field, Change.Side was, Change.Side is) {
        if (!was.equals(is)) {
            items.add(new Change.Item(field, was, is));
        }
    }

    private static Change.Side words(String words) {
        return Change.Side.words(Optional.of(words).filter(w -> !w.isEmpty()));
    }

    private static Change.Side due(Issue issue) {
        return Change.Side.words(issue.times().due().map(Object::toString));
    }

    private static Change.Side person(Optional<String> name) {
        return new Change.Side(name, name);
    }

    private static Change.Side term(long id, Catalogue catalogue) {
        return term(Optional.of(id), catalogue);
    }

    private static Change.Side term(Optional<Long> id, Catalogue catalogue) {
        return new Change.Side(
                id.map(Object::toString), id.flatMap(catalogue::term).map(Term::name));
    }

    private static Change.Side project(Issue issue, Catalogue catalogue) {
        return new Change.Side(
                Optional.of(Long.toString(issue.projectId())),
                Optional.of(catalogue.project(issue.projectId()).name()));
    }

    private static Change.Side key(Issue issue, Catalogue catalogue) {
        String key = catalogue.project(issue.projectId()).issueKey(issue.number());
        return Change.Side.words(Optional.of(key));
    }
}
