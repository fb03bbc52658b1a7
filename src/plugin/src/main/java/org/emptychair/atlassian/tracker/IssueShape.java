package org.emptychair.atlassian.tracker;

import static org.emptychair.atlassian.tracker.JiraJson.date;
import static org.emptychair.atlassian.tracker.JiraJson.list;
import static org.emptychair.atlassian.tracker.JiraJson.needed;
import static org.emptychair.atlassian.tracker.JiraJson.neededDate;
import static org.emptychair.atlassian.tracker.JiraJson.number;
import static org.emptychair.atlassian.tracker.JiraJson.person;
import static org.emptychair.atlassian.tracker.JiraJson.text;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.emptychair.atlassian.tracker.CustomFields.Kind;
import org.emptychair.contact.IssueKey;
import org.emptychair.issue.Comment;
import org.emptychair.issue.Course;
import org.emptychair.issue.Issue;
import org.emptychair.issue.IssueId;
import org.emptychair.issue.IssueRef;
import org.emptychair.issue.People;
import org.emptychair.issue.Person;
import org.emptychair.issue.Project;
import org.emptychair.issue.Satisfaction;
import org.emptychair.issue.Subject;

/** Issues as a search writes them. */
final class IssueShape {
    private static final int MOST_STARS = 5;

    private final CustomFields custom;

    IssueShape(CustomFields custom) {
        this.custom = custom;
    }

    static IssueRef name(JsonNode node) throws IOException {
        return new IssueRef(new IssueId(number(node, "id")), new IssueKey(needed(node, "key")));
    }

    Issue issue(JsonNode node, History history, Optional<List<Comment>> talk) throws IOException {
        JsonNode fields = node.path("fields");
        IssueRef name = name(node);
        return new Issue(
                name.id(),
                name.key(),
                project(name, fields.path("project")),
                subject(fields),
                course(fields, history),
                people(fields),
                satisfaction(fields),
                promise(fields),
                talk);
    }

    private static Project project(IssueRef issue, JsonNode project) {
        String key = issue.key().text();
        return new Project(
                text(project, "key").orElse(key.substring(0, key.lastIndexOf('-'))),
                text(project, "projectTypeKey").filter("service_desk"::equals).isPresent());
    }

    private Subject subject(JsonNode fields) {
        return new Subject(
                text(fields, "summary").orElse(""),
                text(fields, "description"),
                text(fields.path("issuetype"), "name").orElse(""),
                custom.values(Kind.REQUEST_TYPE, fields).stream()
                        .flatMap(value -> text(value.path("requestType"), "name").stream())
                        .findFirst(),
                new TreeSet<>(
                        list(fields.path("components"), component -> text(component, "name"))),
                new TreeSet<>(list(fields.path("labels"), label -> Optional.of(label.asText()))));
    }

    private static Course course(JsonNode fields, History history) throws IOException {
        Instant created = neededDate(fields, "created");
        return new Course(
                created,
                neededDate(fields, "updated"),
                text(fields.path("status"), "name").orElse(""),
                text(fields.path("resolution"), "name"),
                date(fields, "resolutiondate"),
                text(fields.path("priority"), "name"),
                history.closed(created));
    }

    private People people(JsonNode fields) {
        return new People(
                person(fields.path("reporter")),
                person(fields.path("assignee")),
                participants(fields),
                custom.values(Kind.ORGANISATIONS, fields).stream()
                        .flatMap(JiraJson::stream)
                        .flatMap(organisation -> text(organisation, "id").stream())
                        .toList());
    }

    private List<Person> participants(JsonNode fields) {
        return custom.values(Kind.PARTICIPANTS, fields).stream()
                .flatMap(JiraJson::stream)
                .flatMap(participant -> person(participant).stream())
                .toList();
    }

    private Optional<Satisfaction> satisfaction(JsonNode fields) throws IOException {
        Optional<Instant> at = Optional.empty();
        for (JsonNode value : custom.values(Kind.SATISFACTION_DATE, fields)) {
            JsonNode holder = Question.JSON.objectNode().set("at", value);
            at = date(holder, "at");
        }
        Optional<Instant> when = at;
        return custom.values(Kind.SATISFACTION, fields).stream()
                .map(value -> value.path("rating").asInt())
                .filter(stars -> stars >= 1 && stars <= MOST_STARS)
                .findFirst()
                .map(stars -> new Satisfaction(stars, when));
    }

    /**
     * The earliest of the promises that run; one that is paused runs no more, for the time being.
     */
    private Optional<Instant> promise(JsonNode fields) {
        return custom.values(Kind.PROMISE, fields).stream()
                .map(value -> value.path("ongoingCycle"))
                .filter(cycle -> !cycle.path("paused").asBoolean())
                .flatMap(cycle -> text(cycle.path("breachTime"), "epochMillis").stream())
                .filter(millis -> millis.matches("\\d{1,15}"))
                .map(millis -> Instant.ofEpochMilli(Long.parseLong(millis)))
                .min(Instant::compareTo);
    }
}
