package org.emptychair.atlassian.confluence;

import com.atlassian.sal.api.UrlMode;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.emptychair.atlassian.access.Sheet;
import org.emptychair.atlassian.panel.Panels;
import org.emptychair.atlassian.panel.Visit;
import org.emptychair.atlassian.panel.WrongParameters;
import org.emptychair.atlassian.sal.Build;
import org.emptychair.setting.Mode;
import org.emptychair.view.Panel;
import org.emptychair.view.panel.PresentView;
import org.emptychair.view.panel.PresentViews;
import org.emptychair.view.panel.ReportPage;

/**
 * The chair on the screen of a meeting room. Who shows it may see more than those who look on:
 * names of issues and the leaders' time come only when the one who shows it says so, each time
 * anew.
 */
public final class PresentServlet extends HttpServlet {
    private static final long serialVersionUID = 1;
    private static final Duration PATIENCE = Duration.ofSeconds(3);
    private static final String PARTS = "figures, themes, complaints, decisions";

    private final transient ConfluenceRoot root;

    public PresentServlet(ConfluenceRoot root) {
        this.root = root;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        show(request, response, PresentView.Opened.NOTHING);
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        boolean ours = root.services().xsrfChecks().validateFormEncodedToken(request);
        show(
                request,
                response,
                ours
                        ? new PresentView.Opened(
                                "yes".equals(request.getParameter("names")),
                                "yes".equals(request.getParameter("time")))
                        : PresentView.Opened.NOTHING);
    }

    private void show(
            HttpServletRequest request, HttpServletResponse response, PresentView.Opened opened)
            throws IOException {
        Optional<Sheet> page = new MeetingDoor(root).page(request, response);
        if (page.isEmpty()) {
            return;
        }
        try {
            PresentView view =
                    PresentViews.of(
                            panel(page.get(), opened),
                            opened,
                            place(request, response, page.get()),
                            root.texts());
            PageAnswer.send(
                    response,
                    root.templates()
                            .fill("present/present.vm", root.texts(), Map.of("p", view))
                            .markup());
        } catch (WrongParameters wrong) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private Panel panel(Sheet page, PresentView.Opened opened) {
        Map<String, String> given =
                new HashMap<>(
                        new ConfluencePages(root.services())
                                .chair(page.id(), Optional.empty())
                                .orElseGet(Map::of));
        given.put("sections", opened.time() ? PARTS + ", leaders" : PARTS);
        Visit visit = new Visit(given, Optional.of(page), root.texts(), Optional.empty());
        Panels panels = root.running().orElseThrow().panels();
        return opened.names() ? panels.read(visit, PATIENCE) : panels.readForRoom(visit);
    }

    private PresentView.Place place(
            HttpServletRequest request, HttpServletResponse response, Sheet page) {
        String base = root.host().application().getBaseUrl(UrlMode.RELATIVE);
        String files = base + "/download/resources/" + Build.PLUGIN_KEY;
        return new PresentView.Place(
                page.title(),
                base + "/pages/viewpage.action?pageId=" + page.id(),
                base + "/plugins/servlet/empty-chair/present?pageId=" + page.id(),
                files + ":presentation/",
                files + "/images/chair.png",
                root.settings().current().mode() == Mode.AS_VIEWER,
                new ReportPage.Ticket(
                        root.services().xsrfChecks().getXsrfParameterName(),
                        root.services().xsrfTokens().getXsrfToken(request, response, true)));
    }
}
