package org.emptychair.host.jira.pages;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.emptychair.host.jira.store.Access;
import org.emptychair.host.jira.store.Viewer;
import org.emptychair.host.jira.work.Refused;
import org.emptychair.host.product.PageView;

/** {@code /projects}: the projects that somebody may browse. */
public final class ProjectList extends HttpServlet {
    private static final long serialVersionUID = 1;

    private final transient Desktop desktop;

    public ProjectList(Desktop desktop) {
        this.desktop = desktop;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Viewer viewer = desktop.viewer();
        List<Map<String, Object>> projects =
                viewer.catalogue().sorted().stream()
                        .filter(p -> viewer.may(Access.BROWSE, p.id()))
                        .map(
                                p ->
                                        Map.<String, Object>of(
                                                "key", p.key(),
                                                "name", p.name(),
                                                "mayCreate", viewer.may(Access.CONTRIBUTE, p.id())))
                        .toList();
        if (projects.isEmpty() && viewer.person().isEmpty()) {
            desktop.refuse(request, response, viewer, Refused.noIssue());
            return;
        }
        Map<String, Object> values = desktop.values(request, response);
        values.put("projects", projects);
        desktop.show(request, response, PageView.of("Projects", desktop.body("projects", values)));
    }
}
