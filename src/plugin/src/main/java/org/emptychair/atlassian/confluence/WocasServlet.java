package org.emptychair.atlassian.confluence;

import com.atlassian.sal.api.UrlMode;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.emptychair.atlassian.panel.Reports;
import org.emptychair.atlassian.sal.Build;
import org.emptychair.atlassian.sal.Incident;
import org.emptychair.view.Texts;
import org.emptychair.view.panel.ReportPage;
import org.emptychair.view.panel.ReportView;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The report on a page of its own; its filters stand in the address. */
public final class WocasServlet extends HttpServlet {
    private static final long serialVersionUID = 1;
    private static final Logger LOG = LoggerFactory.getLogger(WocasServlet.class);

    private final transient ConfluenceRoot root;

    public WocasServlet(ConfluenceRoot root) {
        this.root = root;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (opens(request, response)) {
            show(request, response, "");
        }
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (!opens(request, response)) {
            return;
        }
        String warning = act(request);
        if (warning.isEmpty()) {
            response.setStatus(HttpServletResponse.SC_SEE_OTHER);
            response.setHeader("Location", address() + ReportFilters.query(request));
        } else {
            show(request, response, warning);
        }
    }

    private boolean opens(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (!root.people().isSignedIn()) {
            AdminGate.sendToSignIn(root, request, response);
            return false;
        }
        if (root.running().isEmpty()) {
            response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
            return false;
        }
        return true;
    }

    private String act(HttpServletRequest request) {
        Texts texts = root.texts();
        if (!root.services().xsrfChecks().validateFormEncodedToken(request)) {
            return texts.say("emptychair.themes-page.expired");
        }
        Running running = root.running().orElseThrow();
        try {
            return new ReportActions(
                            new ReportActions.Said(
                                    running.theming().themes(),
                                    running.chairs().reporting().guesses(),
                                    running.theming().rebases()),
                            running.theming().findings(),
                            running.chairs().reporting().reports(),
                            new ReportActions.Asker(root.people(), root.clock(), texts))
                    .run(request);
        } catch (RuntimeException failed) {
            // The outermost edge: the page stays, and says under which number the log has more.
            String reference = Incident.logged(LOG, "The report could not be answered", failed);
            return texts.say("emptychair.box.failed.next", reference);
        }
    }

    private void show(HttpServletRequest request, HttpServletResponse response, String wrong)
            throws IOException {
        Reports reports = root.running().orElseThrow().chairs().reporting().reports();
        ReportFilters filters = ReportFilters.of(request, reports, root.texts());
        String warning = wrong.isEmpty() ? filters.warning() : wrong;
        ReportView report =
                reports.read(filters.asked(), ReportLinks.of(root.host()), root.texts());
        if (!warning.isEmpty()) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
        }
        ReportPage.Ticket ticket =
                new ReportPage.Ticket(
                        root.services().xsrfChecks().getXsrfParameterName(),
                        root.services().xsrfTokens().getXsrfToken(request, response, true));
        PageAnswer.send(
                response,
                root.templates()
                        .fill(
                                "wocas/page.vm",
                                root.texts(),
                                Map.of(
                                        "p",
                                        page(request, filters, warning, ticket),
                                        "report",
                                        report,
                                        "ways",
                                        root.people().isCustomerService() ? ways() : List.of()))
                        .markup());
    }

    /** Customer service has no menu of its own where it keeps what the report tells. */
    private List<ReportPage.Way> ways() {
        return List.of(
                way("emptychair.themes-page", "themes"),
                way("emptychair.import", "import"),
                way("emptychair.questions", "questions"));
    }

    private ReportPage.Way way(String label, String page) {
        return new ReportPage.Way(
                root.texts().say(label),
                root.host().application().getBaseUrl(UrlMode.RELATIVE)
                        + "/plugins/servlet/empty-chair/"
                        + page);
    }

    private String address() {
        return root.host().application().getBaseUrl(UrlMode.RELATIVE)
                + "/plugins/servlet/empty-chair/wocas";
    }

    private ReportPage page(
            HttpServletRequest request,
            ReportFilters filters,
            String warning,
            ReportPage.Ticket ticket) {
        Reports reports = root.running().orElseThrow().chairs().reporting().reports();
        String files =
                root.host().application().getBaseUrl(UrlMode.RELATIVE)
                        + "/download/resources/"
                        + Build.PLUGIN_KEY;
        return new ReportPage(
                address(),
                address() + ReportFilters.query(request),
                address() + ReportFilters.query(request, "ask", "yes"),
                files + ":wocas-page/page.css",
                files + ":chair-panel/chair.css",
                files + ":wocas-page/report.css",
                filters.departments(reports),
                filters.sources(reports),
                filters.asked().week().orElseGet(reports::lastComplete).toString(),
                filters.weeks(),
                warning,
                ticket);
    }
}
