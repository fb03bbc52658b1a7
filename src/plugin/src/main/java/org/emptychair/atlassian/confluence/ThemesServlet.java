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
import org.emptychair.view.Texts;
import org.emptychair.view.ThemeEditorView;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The page on which customer service edits themes: plain forms, no script. */
public final class ThemesServlet extends HttpServlet {
    private static final long serialVersionUID = 1;
    private static final Logger LOG = LoggerFactory.getLogger(ThemesServlet.class);

    private final transient ConfluenceRoot root;
    private final transient CustomerServiceGate gate;

    public ThemesServlet(ConfluenceRoot root) {
        this.root = root;
        this.gate = new CustomerServiceGate(root);
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (gate.opens(request, response)) {
            show(request, response, ThemeActions.Outcome.wrong(""));
        }
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (!gate.opens(request, response)) {
            return;
        }
        ThemeActions.Outcome outcome = act(request);
        Optional<String> goTo = outcome.goTo();
        if (goTo.isPresent()) {
            response.setStatus(HttpServletResponse.SC_SEE_OTHER);
            response.setHeader(
                    "Location", place(request, response).action() + "?kept=1" + goTo.get());
        } else {
            if (!outcome.warning().isEmpty()) {
                response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            }
            show(request, response, outcome);
        }
    }

    private ThemeActions.Outcome act(HttpServletRequest request) {
        Texts texts = root.texts();
        if (!root.services().xsrfChecks().validateFormEncodedToken(request)) {
            return ThemeActions.Outcome.wrong(texts.say("emptychair.themes-page.expired"));
        }
        Theming theming = root.running().orElseThrow().theming();
        try {
            return new ThemeActions(theming.themes(), theming.rules(), theming.trial(), texts)
                    .run(request);
        } catch (RuntimeException failed) {
            // The outermost edge: the page stays, and says under which number the log has more.
            String reference = Incident.logged(LOG, "A theme could not be changed", failed);
            return ThemeActions.Outcome.wrong(texts.say("emptychair.box.failed.next", reference));
        }
    }

    private void show(
            HttpServletRequest request, HttpServletResponse response, ThemeActions.Outcome outcome)
            throws IOException {
        Texts texts = root.texts();
        Running running = root.running().orElseThrow();
        String notice =
                request.getParameter("kept") == null || !outcome.warning().isEmpty()
                        ? ""
                        : texts.say("emptychair.themes-page.kept");
        Theming theming = running.theming();
        ThemeEditorView view =
                new ThemePage(
                                theming.themes(),
                                theming.rules(),
                                theming.retheming(),
                                running.contacts(),
                                texts)
                        .of(place(request, response), notice, outcome);
        response.setContentType("text/html;charset=UTF-8");
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Content-Security-Policy", "frame-ancestors 'self'");
        response.getWriter()
                .write(root.templates().fill("wocas/themes.vm", texts, Map.of("p", view)).markup());
    }

    private ThemeEditorView.Place place(HttpServletRequest request, HttpServletResponse response) {
        String base = root.host().application().getBaseUrl(UrlMode.RELATIVE);
        return new ThemeEditorView.Place(
                base + "/plugins/servlet/empty-chair/themes",
                base + "/download/resources/" + Build.PLUGIN_KEY + ":wocas-page/page.css",
                base + "/plugins/servlet/empty-chair/wocas",
                root.services().xsrfChecks().getXsrfParameterName(),
                root.services().xsrfTokens().getXsrfToken(request, response, true));
    }
}
