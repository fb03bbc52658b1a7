package org.emptychair.atlassian.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.link.RemoteIssueLink;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.plugin.web.api.model.WebPanel;
import com.atlassian.sal.api.UrlMode;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.emptychair.atlassian.sal.Build;
import org.emptychair.atlassian.sal.Incident;
import org.emptychair.atlassian.tracker.RestIssueLinks;
import org.emptychair.view.issue.IssueView;
import org.emptychair.view.issue.IssueView.Line;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What leadership decided about an issue's customer, on the issue's page.
 *
 * <p>Drawn from the issue's own links, so nobody else is asked while the page is made.
 */
public final class IssuePanel implements WebPanel {
    private static final Logger LOG = LoggerFactory.getLogger(IssuePanel.class);

    private final JiraRoot root;

    public IssuePanel(JiraRoot root) {
        this.root = root;
    }

    @Override
    public String getHtml(Map<String, Object> context) {
        try {
            return context.get("issue") instanceof Issue issue && mayBrowse(issue)
                    ? drawn(issue)
                    : "";
        } catch (RuntimeException failed) {
            // The outermost edge: the issue's page must stand, whatever befalls the panel.
            Incident.logged(LOG, "The panel of an issue could not be drawn", failed);
            return "";
        }
    }

    @Override
    public void writeHtml(Writer writer, Map<String, Object> context) throws IOException {
        writer.write(getHtml(context));
    }

    private boolean mayBrowse(Issue issue) {
        return root.services()
                .permissions()
                .hasPermission(
                        ProjectPermissions.BROWSE_PROJECTS,
                        issue,
                        root.services().authentication().getLoggedInUser());
    }

    private String drawn(Issue issue) {
        root.services()
                .webResources()
                .assembler()
                .resources()
                .requireWebResource(Build.PLUGIN_KEY + ":issue-panel");
        String rest = root.host().application().getBaseUrl(UrlMode.RELATIVE);
        IssueView view =
                new IssueView(
                        issue.getKey(),
                        rest + "/rest/empty-chair/1.0",
                        root.confluence().isLinked(),
                        root.services().authentication().getLoggedInUser() != null,
                        lines(issue));
        return root.templates().fill("issue/issue.vm", root.texts(), Map.of("v", view)).markup();
    }

    private List<Line> lines(Issue issue) {
        return root.services().remoteLinks().getRemoteIssueLinksForIssue(issue).stream()
                .filter(it -> RestIssueLinks.APPLICATION.equals(it.getApplicationType()))
                .map(IssuePanel::line)
                .toList();
    }

    private static Line line(RemoteIssueLink link) {
        String url = given(link.getUrl());
        return new Line(
                given(link.getTitle()),
                // Any other scheme could run a script on the click.
                url.matches("(?i)https?://.*") ? url : "",
                given(link.getSummary()).lines().filter(it -> !it.isBlank()).toList(),
                Boolean.TRUE.equals(link.isResolved()));
    }

    private static String given(String text) {
        return Optional.ofNullable(text).orElse("");
    }
}
