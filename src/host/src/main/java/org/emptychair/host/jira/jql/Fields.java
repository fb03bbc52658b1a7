package org.emptychair.host.jira.jql;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The fields of the language, by the names people use for them. */
final class Fields {
    private static final Map<String, Field> BY_NAME = new HashMap<>();

    static {
        put(new IssueField(), "key", "issuekey", "issue", "id");
        put(ValueField.column("i.PROJECT_ID", Meaning.project()), "project");
        put(
                ValueField.column("i.TYPE_ID", Meaning.word(Searcher.Word.ISSUE_TYPE)),
                "issuetype",
                "type");
        put(ValueField.column("i.STATUS_ID", Meaning.word(Searcher.Word.STATUS)), "status");
        put(ValueField.categories(), "statuscategory");
        put(ValueField.column("i.RESOLUTION_ID", Meaning.resolution()), "resolution");
        put(ValueField.priorities(), "priority");
        put(ValueField.column("i.ASSIGNEE", Meaning.person()), "assignee");
        put(ValueField.column("i.REPORTER", Meaning.person()), "reporter");
        put(ValueField.labels(), "labels");
        put(ValueField.components(), "component");
        put(ValueField.worklogAuthors(), "worklogauthor");
        put(DateField.instant("i.CREATED"), "created", "createddate");
        put(DateField.instant("i.UPDATED"), "updated", "updateddate");
        put(DateField.instant("i.RESOLVED"), "resolved", "resolutiondate");
        put(DateField.day("i.DUE"), "due", "duedate");
        put(DateField.worklogDay(), "worklogdate");
        put(TextField.of("i.SUMMARY"), "summary");
        put(TextField.of("i.DESCRIPTION"), "description");
        put(TextField.everywhere(), "text");
    }

    private Fields() {}

    private static void put(Field field, String... names) {
        for (String name : names) {
            BY_NAME.put(name, field);
        }
    }

    static Optional<Field> named(String name) {
        return Optional.ofNullable(BY_NAME.get(name.toLowerCase(Locale.ROOT)));
    }

    static String unknown(String name) {
        return "Field '%s' does not exist or you do not have permission to view it."
                .formatted(name);
    }
}
