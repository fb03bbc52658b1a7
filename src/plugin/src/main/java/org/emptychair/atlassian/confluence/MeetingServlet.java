package org.emptychair.atlassian.confluence;

import com.atlassian.sal.api.UrlMode;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.emptychair.atlassian.access.People;
import org.emptychair.atlassian.access.Sheet;
import org.emptychair.atlassian.panel.Panels;
import org.emptychair.atlassian.panel.Visit;
import org.emptychair.atlassian.panel.WrongParameters;
import org.emptychair.atlassian.sal.Build;
import org.emptychair.atlassian.sal.Incident;
import org.emptychair.chair.snapshot.ClosedMeetings;
import org.emptychair.view.Panel;
import org.emptychair.view.panel.ChairViews;
import org.emptychair.view.panel.MeetingPage;
import org.emptychair.view.panel.ReportPage;
import org.emptychair.view.panel.ThenAndNow;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The page on which a meeting is closed or opened again, and that sets then beside now. */
public final class MeetingServlet extends HttpServlet {
    private static final long serialVersionUID = 1;
    private static final Logger LOG = LoggerFactory.getLogger(MeetingServlet.class);
    private static final Duration PATIENCE = Duration.ofSeconds(3);

    private final transient ConfluenceRoot root;

    public MeetingServlet(ConfluenceRoot root) {
        this.root = root;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Optional<Sheet> page = page(request, response);
        if (page.isPresent()) {
            show(request, response, page.get(), "");
        }
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Optional<Sheet> page = page(request, response);
        if (page.isEmpty()) {
            return;
        }
        if (!pages().mayEdit(page.get().id())) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        String warning = act(request, page.get());
        if (warning.isEmpty()) {
            response.setStatus(HttpServletResponse.SC_SEE_OTHER);
            response.setHeader("Location", address(page.get()));
        } else {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            show(request, response, page.get(), warning);
        }
    }

    /** Absent when the answer is on its way already. */
    private Optional<Sheet> page(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        return new MeetingDoor(root).page(request, response);
    }

    private ConfluencePages pages() {
        return new ConfluencePages(root.services());
    }

    /** What was wrong; empty for nothing. */
    private String act(HttpServletRequest request, Sheet page) {
        if (!root.services().xsrfChecks().validateFormEncodedToken(request)) {
            return root.texts().say("emptychair.letters.expired");
        }
        Closing.Work closing = root.running().orElseThrow().chairs().closing();
        Optional<String> by = root.people().caller().map(People.Caller::key);
        try {
            if ("reopen".equals(request.getParameter("action"))) {
                closing.byHand().reopen(page.id(), by);
            } else {
                closing.byHand().close(page.id(), by);
            }
            return "";
        } catch (RuntimeException failed) {
            // The outermost edge: the page stays, and says under which number the log has more.
            return root.texts()
                    .say(
                            "emptychair.box.failed.next",
                            Incident.logged(LOG, "The meeting could not be closed", failed));
        }
    }

    private void show(
            HttpServletRequest request, HttpServletResponse response, Sheet page, String warning)
            throws IOException {
        MeetingPage view;
        try {
            view = view(request, response, page, warning);
        } catch (WrongParameters wrong) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        PageAnswer.send(
                response,
                root.templates()
                        .fill("chair/meeting.vm", root.texts(), Map.of("p", view))
                        .markup());
    }

    private MeetingPage view(
            HttpServletRequest request, HttpServletResponse response, Sheet page, String warning) {
        Panels panels = root.running().orElseThrow().panels();
        Visit visit =
                new Visit(
                        pages().chair(page.id(), Optional.empty()).orElseGet(Map::of),
                        Optional.of(page),
                        root.texts(),
                        Optional.empty());
        Panel panel = panels.read(visit, PATIENCE);
        boolean asked = panel.isFrozen() && "now".equals(request.getParameter("at"));
        return new MeetingPage(
                page.title(),
                address(page),
                base() + "/plugins/servlet/empty-chair/meeting?pageId=" + page.id(),
                base() + "/download/resources/" + Build.PLUGIN_KEY + ":wocas-page/page.css",
                ChairViews.closed(panel, root.texts()),
                panel.state().meeting() == ClosedMeetings.Standing.NOT_IN_TIME,
                pages().mayEdit(page.id()),
                asked
                        ? Optional.of(changes(panel, panels.readNow(visit, PATIENCE)))
                        : Optional.empty(),
                warning,
                new ReportPage.Ticket(
                        root.services().xsrfChecks().getXsrfParameterName(),
                        root.services().xsrfTokens().getXsrfToken(request, response, true)));
    }

    private ThenAndNow changes(Panel then, Panel now) {
        return ThenAndNow.of(
                ChairViews.of(then, root.texts()), ChairViews.of(now, root.texts()), root.texts());
    }

    private String address(Sheet page) {
        return base() + "/pages/viewpage.action?pageId=" + page.id();
    }

    private String base() {
        return root.host().application().getBaseUrl(UrlMode.RELATIVE);
    }
}
