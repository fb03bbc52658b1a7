package org.emptychair.host.jira.pages;

import static org.emptychair.host.jira.pages.Desktop.parameter;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.emptychair.host.jira.jql.Searcher.Word;
import org.emptychair.host.jira.store.Access;
import org.emptychair.host.jira.store.Desk;
import org.emptychair.host.jira.store.Issue;
import org.emptychair.host.jira.store.Project;
import org.emptychair.host.jira.store.Term;
import org.emptychair.host.jira.store.Viewer;
import org.emptychair.host.jira.work.Refused;
import org.emptychair.host.product.PageView;

/** {@code /create?project=KEY}: a form for a new issue. */
public final class CreateIssue extends HttpServlet {
    private static final long serialVersionUID = 1;

    private final transient Desktop desktop;

    public CreateIssue(Desktop desktop) {
        this.desktop = desktop;
    }

    private static Project project(Viewer viewer, HttpServletRequest request) {
        return viewer.project(parameter(request, "project"))
                .filter(id -> viewer.may(Access.CONTRIBUTE, id))
                .map(viewer.catalogue()::project)
                .orElseThrow(Refused::noIssue);
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Viewer viewer = desktop.viewer();
        try {
            Project project = project(viewer, request);
            Map<String, Object> values = desktop.values(request, response);
            values.put("project", project.key());
            values.put("types", names(viewer, Word.ISSUE_TYPE));
            values.put("priorities", names(viewer, Word.PRIORITY));
            PageView page =
                    PageView.of("New issue in " + project.name(), desktop.body("create", values));
            desktop.show(request, response, page.under(new PageView.Link("Projects", "/projects")));
        } catch (Refused refused) {
            desktop.refuse(request, response, viewer, refused);
        }
    }

    private static List<String> names(Viewer viewer, Word word) {
        return viewer.catalogue().all(word).stream().map(Term::name).toList();
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
            Issue issue = desktop.work(viewer).create(draft(viewer, request));
            response.sendRedirect(request.getContextPath() + "/browse/" + viewer.keyOf(issue));
        } catch (Refused refused) {
            desktop.refuse(request, response, viewer, refused);
        }
    }

    private static Issue draft(Viewer viewer, HttpServletRequest request) {
        String summary = parameter(request, "summary");
        if (summary.isEmpty() || summary.length() > Issue.LONGEST_SUMMARY) {
            throw Refused.invalid(
                    "A summary has 1 to %d characters.".formatted(Issue.LONGEST_SUMMARY));
        }
        Project project = project(viewer, request);
        Instant now = viewer.now();
        long open = viewer.catalogue().all(Word.STATUS).get(0).id();
        return new Issue(
                0,
                project.id(),
                0,
                summary,
                parameter(request, "description"),
                new Issue.People(viewer.name(), Optional.empty()),
                new Issue.Standing(
                        chosen(viewer, request, Word.ISSUE_TYPE, "type"),
                        open,
                        Optional.of(chosen(viewer, request, Word.PRIORITY, "priority")),
                        Optional.empty()),
                new Issue.Times(now, now, Optional.empty(), Optional.empty()),
                List.of(),
                List.of(),
                Desk.NONE);
    }

    private static long chosen(Viewer viewer, HttpServletRequest request, Word word, String name) {
        String choice = parameter(request, name);
        return viewer.catalogue()
                .named(word, 0, choice)
                .map(Term::id)
                .orElseThrow(() -> Refused.invalid("There is no %s '%s'.".formatted(name, choice)));
    }
}
