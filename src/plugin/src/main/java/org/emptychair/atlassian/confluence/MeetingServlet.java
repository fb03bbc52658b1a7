package org.emptychair.atlassian.confluence;

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
import org.emptychair.chair.snapshot.ClosedMeetings;
import org.emptychair.view.Panel;
import org.emptychair.view.panel.ChairViews;
import org.emptychair.view.panel.MeetingPage;
import org.emptychair.view.panel.ReportPage;
import org.emptychair.view.panel.ThenAndNow;

/** The page on which a meeting is closed or opened again, and that sets then beside now. */
public final class MeetingServlet extends FormServlet<Sheet> {
    private static final long serialVersionUID = 1;
    private static final Duration PATIENCE = Duration.ofSeconds(3);

    public MeetingServlet(ConfluenceRoot root) {
        super(root);
    }

    @Override
    Optional<Sheet> find(HttpServletRequest request) {
        return new MeetingDoor(root()).find(request);
    }

    @Override
    boolean may(Sheet page) {
        return pages().mayEdit(page.id());
    }

    @Override
    String failed() {
        return "The meeting could not be closed";
    }

    @Override
    String then(Sheet page) {
        return address(page);
    }

    @Override
    String act(HttpServletRequest request, Sheet page) {
        Closing.Work closing = root().running().orElseThrow().chairs().closing();
        Optional<String> by = root().people().caller().map(People.Caller::key);
        String action = Optional.ofNullable(request.getParameter("action")).orElse("");
        if (action.equals("reopen")) {
            closing.byHand().reopen(page.id(), by);
        } else if (action.equals("close")) {
            closing.byHand().close(page.id(), by);
        }
        return "";
    }

    @Override
    void show(HttpServletRequest request, HttpServletResponse response, Sheet page, String warning)
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
                root().templates()
                        .fill("chair/meeting.vm", root().texts(), Map.of("p", view))
                        .markup());
    }

    private MeetingPage view(
            HttpServletRequest request, HttpServletResponse response, Sheet page, String warning) {
        Panels panels = root().running().orElseThrow().panels();
        Visit visit =
                new Visit(
                        pages().chair(page.id(), Optional.empty()).orElseGet(Map::of),
                        Optional.of(page),
                        root().texts(),
                        Optional.empty());
        Panel panel = panels.read(visit, PATIENCE);
        boolean asked = panel.isFrozen() && "now".equals(request.getParameter("at"));
        return new MeetingPage(
                page.title(),
                address(page),
                base() + "/plugins/servlet/empty-chair/meeting?pageId=" + page.id(),
                base() + "/download/resources/" + Build.PLUGIN_KEY + ":wocas-page/page.css",
                ChairViews.closed(panel, root().texts()),
                panel.state().meeting() == ClosedMeetings.Standing.NOT_IN_TIME,
                pages().mayEdit(page.id()),
                asked
                        ? Optional.of(changes(panel, panels.readNow(visit, PATIENCE)))
                        : Optional.empty(),
                warning,
                new ReportPage.Ticket(
                        root().services().xsrfChecks().getXsrfParameterName(),
                        root().services().xsrfTokens().getXsrfToken(request, response, true)));
    }

    private ThenAndNow changes(Panel then, Panel now) {
        return ThenAndNow.of(
                ChairViews.of(then, root().texts()),
                ChairViews.of(now, root().texts()),
                root().texts());
    }
}
