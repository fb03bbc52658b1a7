package org.emptychair.host.jira.pages;

import com.atlassian.jira.user.ApplicationUser;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.emptychair.host.jira.api.LocalApplicationUser;
import org.emptychair.host.jira.api.LocalIssue;
import org.emptychair.host.jira.store.Access;
import org.emptychair.host.jira.store.Issue;
import org.emptychair.host.jira.store.JiraStore;
import org.emptychair.host.jira.store.Project;
import org.emptychair.host.jira.store.Viewer;
import org.emptychair.host.jira.work.Refused;
import org.emptychair.host.jira.work.Work;
import org.emptychair.host.product.PageView;

/** {@code /browse/KEY}: one issue, the plugin's panels beside it, and forms to work with it. */
public final class IssuePage extends HttpServlet {
    private static final long serialVersionUID = 1;
    private static final String PANELS = "atl.jira.view.issue.right.context";

    private final transient Desktop desktop;

    public IssuePage(Desktop desktop) {
        this.desktop = desktop;
    }

    private static String key(HttpServletRequest request) {
        String info = request.getPathInfo();
        return info == null ? "" : info.substring(1);
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Viewer viewer = desktop.viewer();
        try {
            Issue issue = desktop.work(viewer).issue(key(request));
            String today = viewer.keyOf(issue);
            if (!today.equals(key(request))) {
                response.sendRedirect(request.getContextPath() + "/browse/" + today);
                return;
            }
            show(request, response, viewer, issue);
        } catch (Refused refused) {
            desktop.refuse(request, response, viewer, refused);
        }
    }

    private void show(
            HttpServletRequest request, HttpServletResponse response, Viewer viewer, Issue issue)
            throws IOException {
        Project project = viewer.catalogue().project(issue.projectId());
        Map<String, Object> values = desktop.values(request, response);
        values.put("key", viewer.keyOf(issue));
        values.put("description", issue.description());
        values.put("panels", desktop.platform().fragments().panels(PANELS, context(viewer, issue)));
        about(values, viewer, issue);
        forms(values, viewer, issue);
        String title = viewer.keyOf(issue) + " " + issue.summary();
        desktop.show(
                request,
                response,
                PageView.of(title, desktop.body("issue", values))
                        .under(
                                new PageView.Link("Projects", "/projects"),
                                new PageView.Link(
                                        project.name(),
                                        "/issues/?jql=project%3D" + project.key())));
    }

    private void about(Map<String, Object> values, Viewer viewer, Issue issue) {
        JiraStore store = desktop.store();
        List<Long> id = List.of(issue.id());
        IssueView view = new IssueView(viewer, issue);
        values.put("fields", view.fields());
        values.put("comments", view.comments(desktop.work(viewer).comments(issue)));
        values.put("worklogs", view.worklogs(store.worklogs().of(id)));
        values.put("links", view.links(store));
        values.put(
                "history",
                view.history(store.changes().of(id).getOrDefault(issue.id(), List.of())));
    }

    private static Map<String, Object> context(Viewer viewer, Issue issue) {
        LocalIssue shown = new LocalIssue(issue, viewer.catalogue().project(issue.projectId()));
        Map<String, Object> context = new HashMap<>();
        context.put("issue", shown);
        context.put("project", shown.getProjectObject());
        viewer.person()
                .<ApplicationUser>map(LocalApplicationUser::new)
                .ifPresent(user -> context.put("user", user));
        return context;
    }

    private void forms(Map<String, Object> values, Viewer viewer, Issue issue) {
        Work work = desktop.work(viewer);
        boolean agent = viewer.may(Access.AGENT, issue.projectId());
        values.put("mayComment", viewer.may(Access.CONTRIBUTE, issue.projectId()));
        values.put("agent", agent);
        values.put("mayDelete", viewer.may(Access.ADMINISTER, issue.projectId()));
        values.put(
                "steps",
                work.transitions(issue).stream()
                        .map(step -> Map.of("id", step.id(), "label", step.label()))
                        .toList());
        values.put("assignee", issue.people().assignee().orElse(""));
        values.put(
                "targets",
                viewer.catalogue().sorted().stream()
                        .filter(p -> p.id() != issue.projectId())
                        .filter(p -> viewer.may(Access.CONTRIBUTE, p.id()))
                        .map(p -> Map.of("key", p.key(), "name", p.name()))
                        .toList());
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (!desktop.isOurForm(request)) {
            desktop.staleForm(request, response);
            return;
        }
        Viewer viewer = desktop.viewer();
        try {
            String next = new IssueForm(desktop.work(viewer), viewer, request).done(key(request));
            response.sendRedirect(request.getContextPath() + next);
        } catch (Refused refused) {
            desktop.refuse(request, response, viewer, refused);
        }
    }
}
