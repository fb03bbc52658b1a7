package org.emptychair.atlassian.confluence;

import com.atlassian.sal.api.UrlMode;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.emptychair.atlassian.access.People;
import org.emptychair.atlassian.sal.Build;
import org.emptychair.atlassian.sal.Incident;
import org.emptychair.view.Texts;
import org.emptychair.view.ThemeEditorView;
import org.emptychair.wocas.Theme;
import org.emptychair.wocas.candidate.Candidates;
import org.emptychair.wocas.candidate.Proposal;
import org.emptychair.wocas.candidate.Proposals;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The page on which customer service edits themes: plain forms, no script. */
public final class ThemesServlet extends HttpServlet {
    private static final long serialVersionUID = 1;
    private static final Duration LOOKED_AT = Duration.ofDays(91);
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
            if (NewThemes.ACTIONS.contains(ReportFilters.given(request, "action"))) {
                String by = root.people().caller().map(People.Caller::key).orElse("-");
                return new NewThemes(
                                theming.themes(),
                                theming.rules(),
                                theming.candidates(),
                                this::proposals,
                                texts)
                        .run(request, by);
            }
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
        ThemePage page =
                new ThemePage(
                        theming.themes(),
                        theming.rules(),
                        theming.retheming(),
                        running.contacts(),
                        texts,
                        root.clock().instant(),
                        root.settings().current().zone());
        ThemeEditorView view =
                page.of(place(request, response), notice, outcome, offered(request, page));
        PageAnswer.send(
                response,
                root.templates().fill("wocas/themes.vm", texts, Map.of("p", view)).markup());
    }

    private ThemeEditorView.Offered offered(HttpServletRequest request, ThemePage page) {
        return page.offered(
                root.running()
                        .orElseThrow()
                        .theming()
                        .candidates()
                        .found()
                        .map(Candidates.Found::candidates)
                        .orElse(List.of()),
                request.getParameter("propose") == null
                        ? Optional.empty()
                        : Optional.of(proposals()));
    }

    /** Themes for the first day, by the contacts of the last weeks. */
    private List<Proposal> proposals() {
        Running running = root.running().orElseThrow();
        Instant now = root.clock().instant();
        return new Proposals(running.voices().redacted(), now.minus(LOOKED_AT), now)
                .without(
                        running.theming().themes().all().stream()
                                .map(Theme::name)
                                .collect(Collectors.toSet()),
                        running.theming().rules().all().values());
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
