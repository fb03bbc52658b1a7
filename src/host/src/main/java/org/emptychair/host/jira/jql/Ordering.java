package org.emptychair.host.jira.jql;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The order of an answer: always whole, so that pages neither repeat nor skip an issue. */
final class Ordering {
    private static final Map<String, String> COLUMNS =
            Map.ofEntries(
                    Map.entry("created", "i.CREATED"),
                    Map.entry("createddate", "i.CREATED"),
                    Map.entry("updated", "i.UPDATED"),
                    Map.entry("updateddate", "i.UPDATED"),
                    Map.entry("resolved", "i.RESOLVED"),
                    Map.entry("resolutiondate", "i.RESOLVED"),
                    Map.entry("due", "i.DUE"),
                    Map.entry("duedate", "i.DUE"),
                    Map.entry("id", "i.ID"),
                    Map.entry("summary", "lower(i.SUMMARY)"),
                    Map.entry("description", "lower(i.DESCRIPTION)"),
                    Map.entry("assignee", "i.ASSIGNEE"),
                    Map.entry("reporter", "i.REPORTER"),
                    Map.entry("project", "p.PKEY"),
                    Map.entry("issuetype", term("i.TYPE_ID", "NAME")),
                    Map.entry("type", term("i.TYPE_ID", "NAME")),
                    Map.entry("status", term("i.STATUS_ID", "RANK_NO")),
                    Map.entry("resolution", term("i.RESOLUTION_ID", "NAME")),
                    Map.entry("priority", "-" + term("i.PRIORITY_ID", "RANK_NO")));

    private Ordering() {}

    private static String term(String column, String by) {
        return "(select t.%s from HOST_J_TERM t where t.ID = %s)".formatted(by, column);
    }

    static String of(List<Jql.Sort> sorts, Translation translation) {
        List<String> columns = new ArrayList<>();
        for (Jql.Sort sort : sorts) {
            String field = sort.field().toLowerCase(Locale.ROOT);
            String direction = sort.descending() ? " desc" : " asc";
            if (field.equals("key") || field.equals("issuekey") || field.equals("issue")) {
                columns.add("p.PKEY" + direction);
                columns.add("i.NUM" + direction);
            } else if (COLUMNS.containsKey(field)) {
                columns.add(COLUMNS.get(field) + direction + " nulls last");
            } else if (Fields.named(field).isPresent()) {
                translation.problem(
                        sort.position(),
                        "Field '%s' cannot be ordered by.".formatted(sort.field()));
            } else {
                translation.problem(sort.position(), Fields.unknown(sort.field()));
            }
        }
        columns.add("i.ID desc");
        return String.join(", ", columns);
    }
}
