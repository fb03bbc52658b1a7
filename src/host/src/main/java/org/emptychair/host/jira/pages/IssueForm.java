package org.emptychair.host.jira.pages;

import static org.emptychair.host.jira.pages.Desktop.parameter;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Optional;
import org.emptychair.host.jira.rest.TimeSpent;
import org.emptychair.host.jira.store.Comment;
import org.emptychair.host.jira.store.Issue;
import org.emptychair.host.jira.store.Viewer;
import org.emptychair.host.jira.work.Refused;
import org.emptychair.host.jira.work.Transition;
import org.emptychair.host.jira.work.Work;

/** What was asked for by one of an issue's forms. */
record IssueForm(Work work, Viewer viewer, HttpServletRequest request) {

    /** Does it, and answers the path to go on with. */
    String done(String key) {
        Issue issue = work.issue(key);
        String again = "/browse/" + viewer.keyOf(issue);
        switch (parameter(request, "act")) {
            case "comment" -> comment(key);
            case "log" -> log(issue);
            case "step" -> step(key);
            case "assign" -> assign(key);
            case "move" -> {
                Issue moved = work.move(key, parameter(request, "project"));
                again = "/browse/" + viewer.keyOf(moved);
            }
            case "delete" -> {
                work.delete(key);
                again = "/projects";
            }
            default ->
                    throw Refused.invalid(
                            "There is no act '%s'.".formatted(parameter(request, "act")));
        }
        return again;
    }

    private void comment(String key) {
        boolean internal = parameter(request, "internal").equals("true");
        String words = parameter(request, "words");
        work.comment(key, Comment.of(work.author(), words, viewer.now(), internal));
    }

    private void log(Issue issue) {
        String spent = parameter(request, "spent");
        Duration duration =
                TimeSpent.of(spent)
                        .orElseThrow(
                                () ->
                                        Refused.invalid(
                                                "'%s' is not a time such as 1h 30m."
                                                        .formatted(spent)));
        work.log(issue, viewer.now(), duration, parameter(request, "words"));
    }

    private void step(String key) {
        String id = parameter(request, "step");
        Transition step =
                Transition.withId(id)
                        .orElseThrow(() -> Refused.invalid("There is no step '%s'.".formatted(id)));
        work.transition(key, step, Optional.empty());
    }

    private void assign(String key) {
        String name = parameter(request, "assignee");
        Optional<String> assignee = viewer.person(name);
        if (!name.isEmpty() && assignee.isEmpty()) {
            throw Refused.invalid("User '%s' does not exist.".formatted(name));
        }
        work.edit(
                key,
                issue -> issue.withPeople(new Issue.People(issue.people().reporter(), assignee)));
    }
}
