package org.emptychair.host.jira.pages;

import static org.emptychair.host.jira.pages.Desktop.parameter;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.emptychair.host.jira.jql.Condition;
import org.emptychair.host.jira.jql.Jql;
import org.emptychair.host.jira.jql.JqlError;
import org.emptychair.host.jira.store.Issue;
import org.emptychair.host.jira.store.Issues;
import org.emptychair.host.jira.store.Viewer;
import org.emptychair.host.jira.work.Refused;
import org.emptychair.host.product.PageView;

/** {@code /issues/?jql=}: the issues that a query finds, fifty at a time. */
public final class IssueList extends HttpServlet {
    private static final long serialVersionUID = 1;
    private static final int ROWS = 50;

    private final transient Desktop desktop;

    public IssueList(Desktop desktop) {
        this.desktop = desktop;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Viewer viewer = desktop.viewer();
        if (viewer.person().isEmpty() && viewer.projects().isEmpty()) {
            desktop.refuse(request, response, viewer, Refused.noIssue());
            return;
        }
        String jql = parameter(request, "jql");
        String start = parameter(request, "startAt");
        long startAt = start.matches("\\d{1,9}") ? Long.parseLong(start) : 0;
        Map<String, Object> values = desktop.values(request, response);
        values.put("jql", jql);
        try {
            Condition condition = Condition.of(Jql.parse(jql), viewer, true);
            found(
                    values,
                    viewer,
                    desktop.store().issues().search(condition, startAt, ROWS),
                    startAt);
        } catch (JqlError error) {
            response.setStatus(400);
            values.put("problems", error.messages());
            values.put("total", "");
            values.put("issues", List.of());
        }
        PageView page = PageView.of("Issues", desktop.body("issues", values));
        desktop.show(request, response, page.under(new PageView.Link("Projects", "/projects")));
    }

    private static void found(
            Map<String, Object> values, Viewer viewer, Issues.Page page, long startAt) {
        values.put("problems", List.of());
        values.put("total", page.total() == 1 ? "1 issue" : page.total() + " issues");
        values.put("issues", page.issues().stream().map(issue -> row(viewer, issue)).toList());
        String address =
                "?jql="
                        + URLEncoder.encode(
                                String.valueOf(values.get("jql")), StandardCharsets.UTF_8);
        values.put(
                "before", startAt > 0 ? address + "&startAt=" + Math.max(0, startAt - ROWS) : "");
        boolean more = startAt + ROWS < page.total();
        values.put("after", more ? address + "&startAt=" + (startAt + ROWS) : "");
    }

    private static Map<String, String> row(Viewer viewer, Issue issue) {
        IssueView view = new IssueView(viewer, issue);
        return Map.of(
                "key", viewer.keyOf(issue),
                "summary", issue.summary(),
                "status", view.term(Optional.of(issue.standing().status()), ""),
                "updated", Desktop.time(issue.times().updated(), viewer));
    }
}
