package org.emptychair.atlassian.confluence;

import com.atlassian.sal.api.UrlMode;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.emptychair.atlassian.panel.SeatHistories;
import org.emptychair.view.seat.SeatsView;

/** The page of who sat in the chairs of a space, for everybody who is signed in. */
public final class SeatsServlet extends HttpServlet {
    private static final long serialVersionUID = 1;
    private static final int PAGE = 50;

    private final transient ConfluenceRoot root;

    public SeatsServlet(ConfluenceRoot root) {
        this.root = root;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (!root.people().isSignedIn()) {
            AdminGate.sendToSignIn(root, request, response);
        } else if (root.running().isEmpty()) {
            response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        } else {
            answer(request, response);
        }
    }

    private void answer(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        String space = Optional.ofNullable(request.getParameter("space")).orElse("").strip();
        Optional<LocalDate> before;
        try {
            before = Optional.ofNullable(request.getParameter("before")).map(LocalDate::parse);
        } catch (DateTimeException noDay) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        SeatHistories.Told told =
                root.running().orElseThrow().chairs().histories().in(space, before, PAGE);
        SeatsView view =
                new SeatsPage(root, jiraUrl())
                        .of(PageAnswer.place(root, "seats", request, response), space, told);
        PageAnswer.send(
                response,
                root.templates().fill("seat/seats.vm", root.texts(), Map.of("p", view)).markup());
    }

    private SeatsPage.Links jiraUrl() {
        return new SeatsPage.Links(
                root.host().application().getBaseUrl(UrlMode.RELATIVE),
                root.jiras()
                        .chosen(root.settings().current().jiraLink())
                        .map(jira -> jira.shown().toString().replaceAll("/+$", "")));
    }
}
