package org.emptychair.atlassian.confluence;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import org.emptychair.atlassian.ao.AoExport;
import org.emptychair.atlassian.export.AuditFile;
import org.emptychair.atlassian.export.ZippedRows;
import org.emptychair.atlassian.sal.Incident;
import org.emptychair.view.RefusedWords;
import org.emptychair.view.privacy.PrivacyView;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The administrators' page on what is kept of people: plain forms, no script. */
public final class PrivacyServlet extends HttpServlet {
    private static final long serialVersionUID = 1;
    private static final Logger LOG = LoggerFactory.getLogger(PrivacyServlet.class);

    private final transient ConfluenceRoot root;
    private final transient AdminGate gate;

    public PrivacyServlet(ConfluenceRoot root) {
        this.root = root;
        this.gate = new AdminGate(root);
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (!gate.opensStore(request, response)) {
            return;
        }
        switch (PrivacyActions.given(request, "audit")) {
            case "csv" -> {
                PageAnswer.file(response, "text/csv;charset=UTF-8", "audit.csv");
                audit().writeCsv(response.getWriter());
            }
            case "json" -> {
                PageAnswer.file(response, "application/json;charset=UTF-8", "audit.json");
                audit().writeJson(response.getWriter());
            }
            default -> show(request, response, PrivacyActions.Outcome.of(request));
        }
    }

    private AuditFile audit() {
        PrivacyActions actions = actions();
        actions.exported("audit log");
        return new AuditFile(running().chairs().closing().closing().audit());
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (!gate.opensStore(request, response)) {
            return;
        }
        PrivacyActions.Outcome outcome = act(request);
        switch (outcome.next()) {
            case CSV -> export(response, ZippedRows.Kind.CSV);
            case JSON -> export(response, ZippedRows.Kind.JSON);
            case DONE -> {
                response.setStatus(HttpServletResponse.SC_SEE_OTHER);
                response.setHeader(
                        "Location",
                        PageAnswer.place(root, "privacy", request, response).action()
                                + "?done="
                                + outcome.notice());
            }
            case SHOW -> show(request, response, outcome);
            case WRONG -> {
                response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
                show(request, response, outcome);
            }
        }
    }

    private Running running() {
        return root.running().orElseThrow();
    }

    private PrivacyActions actions() {
        return new PrivacyActions(root, running());
    }

    private PrivacyActions.Outcome act(HttpServletRequest request) {
        if (!root.services().xsrfChecks().validateFormEncodedToken(request)) {
            return PrivacyActions.Outcome.wrong(
                    request, root.texts().say("emptychair.letters.expired"));
        }
        try {
            return actions().run(request);
        } catch (IllegalArgumentException wrong) {
            return PrivacyActions.Outcome.wrong(
                    request,
                    root.texts()
                            .say("emptychair.privacy.wrong", RefusedWords.of(root.texts(), wrong)));
        } catch (RuntimeException failed) {
            // The outermost edge: the page stays, and says under which number the log has more.
            return PrivacyActions.Outcome.wrong(
                    request,
                    root.texts()
                            .say(
                                    "emptychair.box.failed.next",
                                    Incident.logged(LOG, "The privacy page failed", failed)));
        }
    }

    /** Rows go out as they are read, so a failure half-way cuts the file short. */
    private void export(HttpServletResponse response, ZippedRows.Kind kind) throws IOException {
        actions().exported("everything");
        PageAnswer.file(response, "application/zip", "empty-chair.zip");
        try (ZippedRows file = new ZippedRows(response.getOutputStream(), kind)) {
            new AoExport(root.services().database()).to(file);
        } catch (UncheckedIOException cut) {
            throw new IOException("the reader went away", cut);
        }
    }

    private void show(
            HttpServletRequest request,
            HttpServletResponse response,
            PrivacyActions.Outcome outcome)
            throws IOException {
        PrivacyView view =
                new PrivacyPage(root, running())
                        .view(PageAnswer.place(root, "privacy", request, response), outcome);
        PageAnswer.send(
                response,
                root.templates()
                        .fill("privacy/privacy.vm", root.texts(), Map.of("p", view))
                        .markup());
    }
}
