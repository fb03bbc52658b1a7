package org.emptychair.host.jira.rest;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.emptychair.host.jira.jql.Searcher.Word;
import org.emptychair.host.jira.store.Desk;
import org.emptychair.host.jira.store.Issue;
import org.emptychair.host.jira.store.Project;
import org.emptychair.host.jira.store.Viewer;
import org.emptychair.host.jira.work.Refused;
import org.emptychair.host.jira.work.Work;

/** The {@code fields} of a request that creates or edits an issue. */
final class IssueEdit {
    private static final Set<String> ONLY_NEW = Set.of("project");
    private static final Set<String> KNOWN =
            Set.of(
                    "summary",
                    "description",
                    "issuetype",
                    "priority",
                    "assignee",
                    "reporter",
                    "labels",
                    "components",
                    "duedate",
                    FieldInfo.PARTICIPANTS.id(),
                    FieldInfo.ORGANISATIONS.id(),
                    FieldInfo.REQUEST_TYPE.id(),
                    FieldInfo.SATISFACTION.id());

    private final Viewer viewer;
    private final JsonNode fields;

    IssueEdit(Viewer viewer, JsonNode fields) {
        this.viewer = viewer;
        this.fields = fields;
    }

    Issue created() {
        JsonNode project = fields.path("project");
        Project home =
                viewer.project(nameOf(project, "key"))
                        .map(viewer.catalogue()::project)
                        .orElseThrow(() -> Refused.field("project", "project is required"));
        Instant now = viewer.now();
        long type = word(Word.ISSUE_TYPE, "issuetype", home.id());
        long open = viewer.catalogue().all(Word.STATUS).get(0).id();
        Optional<Long> usual =
                viewer.catalogue().named(Word.PRIORITY, 0, "Medium").map(t -> t.id());
        Issue draft =
                new Issue(
                        0,
                        home.id(),
                        0,
                        summary(),
                        "",
                        new Issue.People(viewer.name(), Optional.empty()),
                        new Issue.Standing(type, open, usual, Optional.empty()),
                        new Issue.Times(now, now, Optional.empty(), Optional.empty()),
                        List.of(),
                        List.of(),
                        Desk.NONE);
        refuseUnknown(true);
        return applied(draft);
    }

    Issue changed(Issue issue) {
        refuseUnknown(false);
        return applied(issue);
    }

    private void refuseUnknown(boolean created) {
        for (Iterator<String> names = fields.fieldNames(); names.hasNext(); ) {
            String name = names.next();
            if (!KNOWN.contains(name) && !(created && ONLY_NEW.contains(name))) {
                throw Refused.field(
                        name,
                        "Field '%s' cannot be set. It is not on the appropriate screen, or unknown."
                                .formatted(name));
            }
        }
    }

    private Issue applied(Issue issue) {
        String summary = fields.has("summary") ? summary() : issue.summary();
        String description = fields.has("description") ? description() : issue.description();
        Issue.Standing was = issue.standing();
        Issue.Standing standing =
                new Issue.Standing(
                        fields.has("issuetype")
                                ? word(Word.ISSUE_TYPE, "issuetype", issue.projectId())
                                : was.type(),
                        was.status(),
                        fields.has("priority")
                                ? Optional.of(word(Word.PRIORITY, "priority", 0))
                                : was.priority(),
                        was.resolution());
        Issue.Times times = issue.times();
        return issue.withWords(summary, description)
                .withPeople(people(issue.people()))
                .withStanding(standing)
                .withTimes(
                        new Issue.Times(
                                times.created(),
                                times.updated(),
                                times.resolved(),
                                due(times.due())))
                .withLabels(fields.has("labels") ? labels() : issue.labels())
                .withComponents(fields.has("components") ? components(issue) : issue.components())
                .withDesk(desk(issue.desk()));
    }

    private String summary() {
        String summary = fields.path("summary").asText("").strip();
        if (summary.isEmpty()) {
            throw Refused.field("summary", "You must specify a summary of the issue.");
        }
        if (summary.length() > Issue.LONGEST_SUMMARY || summary.contains("\n")) {
            throw Refused.field(
                    "summary",
                    "Summary must be one line of less than %d characters."
                            .formatted(Issue.LONGEST_SUMMARY));
        }
        return summary;
    }

    private String description() {
        String description =
                fields.path("description").isNull() ? "" : fields.path("description").asText("");
        if (description.length() > Work.LONGEST_TEXT) {
            throw Refused.field(
                    "description",
                    "The entered text is too long. It exceeds the allowed limit of %,d characters."
                            .formatted(Work.LONGEST_TEXT));
        }
        return description;
    }

    private Issue.People people(Issue.People was) {
        return new Issue.People(
                fields.has("reporter") ? person("reporter") : was.reporter(),
                fields.has("assignee") ? person("assignee") : was.assignee());
    }

    private Optional<String> person(String field) {
        JsonNode node = fields.path(field);
        if (node.isNull() || node.path("name").asText("").isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(known(field, node.path("name").asText()));
    }

    private String known(String field, String name) {
        return viewer.person(name)
                .orElseThrow(
                        () -> Refused.field(field, "User '%s' does not exist.".formatted(name)));
    }

    private long word(Word word, String field, long projectId) {
        String name = nameOf(fields.path(field), "name");
        return viewer.catalogue()
                .named(word, projectId, name)
                .orElseThrow(
                        () ->
                                Refused.field(
                                        field,
                                        "Could not find valid 'id' or 'name' in '%s'."
                                                .formatted(name)))
                .id();
    }

    private static String nameOf(JsonNode node, String member) {
        return node.path(member).asText(node.path("id").asText(""));
    }

    private List<String> labels() {
        List<String> labels = new ArrayList<>();
        for (JsonNode label : fields.path("labels")) {
            String text = label.asText();
            if (text.isBlank() || text.contains(" ") || text.length() > 255) {
                throw Refused.field(
                        "labels",
                        "The label '%s' contains spaces which is invalid.".formatted(text));
            }
            labels.add(text);
        }
        return labels;
    }

    private List<Long> components(Issue issue) {
        List<Long> ids = new ArrayList<>();
        for (JsonNode component : fields.path("components")) {
            String name = nameOf(component, "name");
            ids.add(
                    viewer.catalogue()
                            .named(Word.COMPONENT, issue.projectId(), name)
                            .orElseThrow(
                                    () ->
                                            Refused.field(
                                                    "components",
                                                    "Component name '%s' is not valid"
                                                            .formatted(name)))
                            .id());
        }
        return ids;
    }

    private Optional<LocalDate> due(Optional<LocalDate> was) {
        if (!fields.has("duedate")) {
            return was;
        }
        String day = fields.path("duedate").isNull() ? "" : fields.path("duedate").asText("");
        try {
            return day.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(day));
        } catch (DateTimeParseException e) {
            throw Refused.field("duedate", "Error parsing date string: " + day);
        }
    }

    private Desk desk(Desk was) {
        JsonNode rating = fields.path(FieldInfo.SATISFACTION.id()).path("rating");
        if (rating.isNumber() && (rating.asInt() < 1 || rating.asInt() > 5)) {
            throw Refused.field(
                    FieldInfo.SATISFACTION.id(), "A rating is 1 to 5, not %s.".formatted(rating));
        }
        String type = FieldInfo.REQUEST_TYPE.id();
        return new Desk(
                fields.has(FieldInfo.PARTICIPANTS.id()) ? participants() : was.participants(),
                fields.has(FieldInfo.ORGANISATIONS.id()) ? organisations() : was.organisations(),
                fields.has(type) ? fields.path(type).asText("") : was.requestType(),
                rating.isNumber()
                        ? Optional.of(new Desk.Satisfaction(rating.asInt(), viewer.now()))
                        : was.satisfaction(),
                was.promises());
    }

    private List<String> participants() {
        List<String> names = new ArrayList<>();
        String field = FieldInfo.PARTICIPANTS.id();
        fields.path(field).forEach(p -> names.add(known(field, p.path("name").asText(""))));
        return names;
    }

    private List<String> organisations() {
        List<String> names = new ArrayList<>();
        fields.path(FieldInfo.ORGANISATIONS.id())
                .forEach(o -> names.add(o.isTextual() ? o.asText() : o.path("name").asText("")));
        return names;
    }
}
