package org.emptychair.atlassian.confluence;

import com.atlassian.sal.api.UrlMode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.emptychair.atlassian.csv.page.ImportPage;
import org.emptychair.atlassian.csv.page.ImportView;
import org.emptychair.atlassian.csv.upload.ImportState;
import org.emptychair.atlassian.csv.upload.Imports;
import org.emptychair.atlassian.csv.upload.Phase;
import org.emptychair.atlassian.sal.Build;
import org.emptychair.atlassian.sal.Incident;
import org.emptychair.view.Texts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The page that brings files in: plain forms, step by step; a script only adds progress. */
public final class ImportServlet extends HttpServlet {
    private static final long serialVersionUID = 1;
    private static final Logger LOG = LoggerFactory.getLogger(ImportServlet.class);

    private final transient ConfluenceRoot root;
    private final transient CustomerServiceGate gate;

    public ImportServlet(ConfluenceRoot root) {
        this.root = root;
        this.gate = new CustomerServiceGate(root);
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (gate.opens(request, response)) {
            Optional<ImportState> state = chosen(request);
            if (state.isPresent() && request.getParameter("progress") != null) {
                progress(state.get(), request, response);
            } else if (state.isPresent() && request.getParameter("refused") != null) {
                refused(state.get(), response);
            } else {
                show(request, response, state, ImportPage.Typed.NOTHING);
            }
        }
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (!gate.opens(request, response)) {
            return;
        }
        ImportActions.Answer answer = act(request);
        if (answer.goTo().isPresent()) {
            response.setStatus(HttpServletResponse.SC_SEE_OTHER);
            response.setHeader("Location", place(request, response).page() + answer.goTo().get());
        } else {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            show(request, response, chosen(request), answer.typed());
        }
    }

    private ImportActions.Answer act(HttpServletRequest request) {
        if (!root.services().xsrfChecks().validateFormEncodedToken(request)) {
            return ImportActions.Answer.warned(root.texts().say("emptychair.import.expired"));
        }
        try {
            return new ImportActions(imports(), root.settings(), root.texts()).run(request);
        } catch (IOException | RuntimeException failed) {
            // The outermost edge: the page stays, and says under which number the log has more.
            String reference =
                    Incident.logged(
                            LOG,
                            "An import could not be changed",
                            new IllegalStateException(failed.getClass().getName()));
            return ImportActions.Answer.warned(
                    root.texts().say("emptychair.import.failed", reference));
        }
    }

    private Imports imports() {
        return root.running().orElseThrow().importing().imports();
    }

    private Optional<ImportState> chosen(HttpServletRequest request) throws IOException {
        String id = request.getParameter("import");
        return id == null ? Optional.empty() : imports().find(id);
    }

    private void show(
            HttpServletRequest request,
            HttpServletResponse response,
            Optional<ImportState> state,
            ImportPage.Typed typed)
            throws IOException {
        Texts texts = root.texts();
        ImportPage page = new ImportPage(imports(), texts, place(request, response));
        ImportView view =
                state.isPresent() ? page.of(state.get(), typed) : page.first(typed.warning());
        PageAnswer.send(
                response,
                root.templates().fill("import/import.vm", texts, Map.of("p", view)).markup());
    }

    private void progress(
            ImportState state, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        ImportPage page = new ImportPage(imports(), root.texts(), place(request, response));
        PageAnswer.type(response, "application/json;charset=UTF-8");
        response.getWriter()
                .write(
                        JsonNodeFactory.instance
                                .objectNode()
                                .put("running", state.phase() == Phase.RUNNING)
                                .put("percent", state.percent())
                                .put("sentence", page.sentence(state))
                                .toString());
    }

    private void refused(ImportState state, HttpServletResponse response) throws IOException {
        Texts texts = root.texts();
        PageAnswer.file(response, "text/csv;charset=UTF-8", "refused-rows.csv");
        Writer out = response.getWriter();
        List<String> names =
                List.of(
                        texts.say("emptychair.import.refused.row"),
                        texts.say("emptychair.import.refused.field"),
                        texts.say("emptychair.import.refused.value"),
                        texts.say("emptychair.import.refused.reason"));
        // The mark tells spreadsheets that this is UTF-8.
        out.write('\ufeff');
        imports().refusals(state.id()).writeCsv(names, out);
    }

    private ImportView.Place place(HttpServletRequest request, HttpServletResponse response) {
        String base = root.host().application().getBaseUrl(UrlMode.RELATIVE);
        return new ImportView.Place(
                base + "/plugins/servlet/empty-chair/import",
                base + "/download/resources/" + Build.PLUGIN_KEY + ":import-page/",
                root.people().isAdmin() ? root.settingsUrl() : "",
                root.services().xsrfChecks().getXsrfParameterName(),
                root.services().xsrfTokens().getXsrfToken(request, response, true));
    }
}
