package org.emptychair.atlassian.confluence;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.emptychair.atlassian.sal.Incident;
import org.emptychair.view.Texts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The settings page: plain forms that post to itself, with nothing typed ever lost. */
public final class SettingsServlet extends HttpServlet {
    private static final long serialVersionUID = 1;
    private static final Logger LOG = LoggerFactory.getLogger(SettingsServlet.class);

    private final transient ConfluenceRoot root;
    private final transient AdminGate gate;

    public SettingsServlet(ConfluenceRoot root) {
        this.root = root;
        this.gate = new AdminGate(root);
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (gate.opens(request, response)) {
            String done = Optional.ofNullable(request.getParameter("done")).orElse("");
            answer(request, response, SettingsPage.Typed.after(done));
        }
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (!gate.opens(request, response)) {
            return;
        }
        SettingsPage.Typed typed = act(request);
        if (typed.done().isEmpty()) {
            response.setStatus(typed.trial().isPresent() ? 200 : 400);
            answer(request, response, typed);
        } else {
            response.setStatus(HttpServletResponse.SC_SEE_OTHER);
            response.setHeader("Location", root.settingsUrl() + "?done=" + typed.done());
        }
    }

    private SettingsPage.Typed act(HttpServletRequest request) {
        Optional<Running> running = root.running();
        if (running.isEmpty()) {
            return SettingsPage.Typed.warned(request, root.texts().say("emptychair.box.starting"));
        }
        if (!root.services().xsrfChecks().validateFormEncodedToken(request)) {
            return SettingsPage.Typed.warned(
                    request, root.texts().say("emptychair.settings.expired"));
        }
        try {
            return new SettingsActions(root, running.get()).run(request);
        } catch (RuntimeException failed) {
            // The outermost edge: what was typed stays on the page.
            String reference = Incident.logged(LOG, "Settings could not be changed", failed);
            return SettingsPage.Typed.warned(
                    request, root.texts().say("emptychair.settings.failed", reference));
        }
    }

    private void answer(
            HttpServletRequest request, HttpServletResponse response, SettingsPage.Typed typed)
            throws IOException {
        Texts texts = root.texts();
        String xsrfToken = root.services().xsrfTokens().getXsrfToken(request, response, true);
        String page =
                root.templates()
                        .fill(
                                "settings/settings.vm",
                                texts,
                                Map.of("s", new SettingsPage(root, typed).view(xsrfToken)))
                        .markup();
        PageAnswer.send(response, page);
    }
}
