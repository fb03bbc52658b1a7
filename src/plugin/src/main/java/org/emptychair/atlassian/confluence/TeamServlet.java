package org.emptychair.atlassian.confluence;

import com.atlassian.sal.api.UrlMode;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.emptychair.atlassian.sal.Build;
import org.emptychair.atlassian.sal.Incident;
import org.emptychair.view.time.MyTimeView;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The administrators' page of the leaders and what they committed to: plain forms, no script. */
public final class TeamServlet extends HttpServlet {
    private static final long serialVersionUID = 1;
    private static final Logger LOG = LoggerFactory.getLogger(TeamServlet.class);

    private final transient ConfluenceRoot root;
    private final transient AdminGate gate;

    public TeamServlet(ConfluenceRoot root) {
        this.root = root;
        this.gate = new AdminGate(root);
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (!gate.opensStore(request, response)) {
            return;
        }
        if ("csv".equals(request.getParameter("export"))) {
            PageAnswer.file(response, "text/csv;charset=UTF-8", "leaders.csv");
            response.getWriter().write(actions().file().written());
        } else {
            show(request, response, "");
        }
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (!gate.opensStore(request, response)) {
            return;
        }
        String warning = act(request);
        if (warning.isEmpty()) {
            response.setStatus(HttpServletResponse.SC_SEE_OTHER);
            response.setHeader("Location", address() + "?done=1");
        } else {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            show(request, response, warning);
        }
    }

    private String address() {
        return root.host().application().getBaseUrl(UrlMode.RELATIVE)
                + "/plugins/servlet/empty-chair/team";
    }

    private TeamActions actions() {
        return new TeamActions(root, root.running().orElseThrow());
    }

    /** What was wrong; empty for nothing. */
    private String act(HttpServletRequest request) {
        if (!root.services().xsrfChecks().validateFormEncodedToken(request)) {
            return root.texts().say("emptychair.settings.expired");
        }
        try {
            return actions().run(request);
        } catch (RuntimeException failed) {
            // The outermost edge: what was typed stays on the page.
            return root.texts()
                    .say(
                            "emptychair.settings.failed",
                            Incident.logged(LOG, "The team could not be changed", failed));
        }
    }

    private void show(HttpServletRequest request, HttpServletResponse response, String warning)
            throws IOException {
        MyTimeView.Place place = place(request, response);
        String notice =
                request.getParameter("done") != null && warning.isEmpty()
                        ? root.texts().say("emptychair.team.done")
                        : "";
        String file =
                warning.isEmpty()
                        ? ""
                        : Optional.ofNullable(request.getParameter("file")).orElse("");
        PageAnswer.send(
                response,
                root.templates()
                        .fill(
                                "time/team.vm",
                                root.texts(),
                                Map.of(
                                        "p",
                                        new TeamPage(root, root.running().orElseThrow())
                                                .view(place, notice, warning, file)))
                        .markup());
    }

    private MyTimeView.Place place(HttpServletRequest request, HttpServletResponse response) {
        String base = root.host().application().getBaseUrl(UrlMode.RELATIVE);
        return new MyTimeView.Place(
                address(),
                base + "/download/resources/" + Build.PLUGIN_KEY + ":settings-page/settings.css",
                root.services().xsrfChecks().getXsrfParameterName(),
                root.services().xsrfTokens().getXsrfToken(request, response, true));
    }
}
