package org.emptychair.host.jira.rest;

import java.util.List;
import java.util.Optional;

/**
 * A field of issues, as {@code GET /field} tells it.
 *
 * @param items the type of the members of an array; empty otherwise
 * @param custom the key of a custom field's type; empty for a system field
 */
record FieldInfo(String id, String name, String type, String items, String custom) {
    private static final String DESK = "com.atlassian.servicedesk:";

    static final FieldInfo PARTICIPANTS =
            custom("10100", "Request participants", "array", "user", "sd-request-participants");
    static final FieldInfo ORGANISATIONS =
            custom(
                    "10101",
                    "Organizations",
                    "array",
                    "sd-customerorganization",
                    "sd-customer-organizations");
    static final FieldInfo REQUEST_TYPE =
            custom("10102", "Customer Request Type", "sd-customerrequesttype", "", "vp-origin");
    static final FieldInfo SATISFACTION =
            custom("10103", "Satisfaction", "sd-feedback", "", "sd-request-feedback");
    static final FieldInfo SATISFACTION_DATE =
            custom("10104", "Satisfaction date", "datetime", "", "sd-request-feedback-date");
    static final FieldInfo FIRST_RESPONSE =
            custom(
                    "10105",
                    "Time to first response",
                    "sd-servicelevelagreement",
                    "",
                    "sd-sla-field");
    static final FieldInfo RESOLUTION_TIME =
            custom("10106", "Time to resolution", "sd-servicelevelagreement", "", "sd-sla-field");

    static final List<FieldInfo> ALL =
            List.of(
                    system("summary", "Summary", "string", ""),
                    system("issuetype", "Issue Type", "issuetype", ""),
                    system("project", "Project", "project", ""),
                    system("status", "Status", "status", ""),
                    system("priority", "Priority", "priority", ""),
                    system("resolution", "Resolution", "resolution", ""),
                    system("resolutiondate", "Resolved", "datetime", ""),
                    system("created", "Created", "datetime", ""),
                    system("updated", "Updated", "datetime", ""),
                    system("duedate", "Due Date", "date", ""),
                    system("description", "Description", "string", ""),
                    system("reporter", "Reporter", "user", ""),
                    system("creator", "Creator", "user", ""),
                    system("assignee", "Assignee", "user", ""),
                    system("labels", "Labels", "array", "string"),
                    system("components", "Component/s", "array", "component"),
                    system("votes", "Votes", "votes", ""),
                    system("watches", "Watchers", "watches", ""),
                    system("timespent", "Time Spent", "number", ""),
                    system("comment", "Comment", "comments-page", ""),
                    system("worklog", "Log Work", "array", "worklog"),
                    PARTICIPANTS,
                    ORGANISATIONS,
                    REQUEST_TYPE,
                    SATISFACTION,
                    SATISFACTION_DATE,
                    FIRST_RESPONSE,
                    RESOLUTION_TIME);

    private static FieldInfo system(String id, String name, String type, String items) {
        return new FieldInfo(id, name, type, items, "");
    }

    private static FieldInfo custom(
            String number, String name, String type, String items, String custom) {
        return new FieldInfo("customfield_" + number, name, type, items, DESK + custom);
    }

    boolean isCustom() {
        return !custom.isEmpty();
    }

    /** Whether lists of issues show it unasked. */
    boolean isNavigable() {
        return !id.equals("comment") && !id.equals("worklog");
    }

    static Optional<FieldInfo> named(String idOrName) {
        return ALL.stream()
                .filter(f -> f.id().equals(idOrName) || f.name().equalsIgnoreCase(idOrName))
                .findFirst();
    }

    void write(Out out) {
        out.text("id", id).text("name", name).flag("custom", isCustom());
        out.flag("orderable", true).flag("navigable", isNavigable()).flag("searchable", true);
        String clause = isCustom() ? "cf[" + id.substring(id.indexOf('_') + 1) + "]" : id;
        out.array("clauseNames", List.of(clause), out::text);
        out.object("schema", () -> schema(out));
    }

    void schema(Out out) {
        out.text("type", type);
        if (!items.isEmpty()) {
            out.text("items", items);
        }
        if (isCustom()) {
            out.text("custom", custom);
            out.number("customId", Long.parseLong(id.substring(id.indexOf('_') + 1)));
        } else {
            out.text("system", id);
        }
    }
}
