package org.emptychair.atlassian.confluence;

import com.atlassian.sal.api.UrlMode;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;
import org.emptychair.setting.Mode;
import org.emptychair.view.Discretion;
import org.emptychair.view.Moments;
import org.emptychair.view.Phrases;
import org.emptychair.view.decision.RegisterView;

/** The page of all decisions, for everybody who is signed in, of pages that they may view. */
public final class DecisionsServlet extends HttpServlet {
    private static final long serialVersionUID = 1;

    private final transient ConfluenceRoot root;

    public DecisionsServlet(ConfluenceRoot root) {
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
        RegisterAsked asked;
        String warning = "";
        try {
            asked = RegisterAsked.of(request);
        } catch (RegisterAsked.NotUnderstood wrong) {
            asked = RegisterAsked.ALL;
            warning = root.texts().say("emptychair.register.wrong", wrong.name(), wrong.value());
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
        }
        switch (ReportFilters.given(request, "as")) {
            case "csv" -> csv(asked, response);
            case "json" -> json(asked, response);
            default -> show(asked, warning, request, response);
        }
    }

    private DecisionRegister register() {
        Running running = root.running().orElseThrow();
        return new DecisionRegister(
                running.chairs().stores(),
                running.theming().themes().all(),
                new ConfluencePages(root.services()),
                root.clock().instant(),
                zone());
    }

    private ZoneId zone() {
        return root.settings().current().zone();
    }

    private void csv(RegisterAsked asked, HttpServletResponse response) throws IOException {
        PageAnswer.file(response, "text/csv;charset=UTF-8", "decisions.csv");
        // The mark tells spreadsheets that this is UTF-8.
        response.getWriter().write('\ufeff');
        file().writeCsv(register().find(asked).lines(), response.getWriter());
    }

    private void json(RegisterAsked asked, HttpServletResponse response) throws IOException {
        PageAnswer.file(response, "application/json;charset=UTF-8", "decisions.json");
        file().writeJson(register().find(asked).lines(), response.getWriter());
    }

    private RegisterFile file() {
        return new RegisterFile(root.host().application().getBaseUrl(UrlMode.CANONICAL));
    }

    private void show(
            RegisterAsked asked,
            String warning,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        Phrases phrases = new Phrases(root.texts(), new Discretion(Mode.AS_VIEWER));
        Instant now = root.clock().instant();
        RegisterView view =
                new RegisterPage(
                                register(),
                                phrases,
                                new Moments(phrases, now, zone()),
                                root.host().application().getBaseUrl(UrlMode.RELATIVE))
                        .of(asked, warning, PageAnswer.place(root, "decisions", request, response));
        PageAnswer.send(
                response,
                root.templates()
                        .fill("decision/register.vm", root.texts(), Map.of("p", view))
                        .markup());
    }
}
