package org.emptychair.atlassian.confluence;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.emptychair.atlassian.sal.Incident;
import org.emptychair.view.RefusedWords;
import org.emptychair.view.Texts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The administrators' page of all that leaves the product: plain forms, no script. */
public final class OutboxServlet extends HttpServlet {
    private static final long serialVersionUID = 1;
    private static final Logger LOG = LoggerFactory.getLogger(OutboxServlet.class);

    private final transient ConfluenceRoot root;
    private final transient AdminGate gate;

    public OutboxServlet(ConfluenceRoot root) {
        this.root = root;
        this.gate = new AdminGate(root);
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (!gate.opensStore(request, response)) {
            return;
        }
        String department = request.getParameter("preview");
        if (department == null) {
            show(request, response, "");
        } else {
            Optional<String> mail = new OutboxPage(root, mailing()).preview(department);
            if (mail.isPresent()) {
                PageAnswer.sendMail(response, mail.get());
            } else {
                show(request, response, root.texts().say("emptychair.outbox.preview.none"));
            }
        }
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (!gate.opensStore(request, response)) {
            return;
        }
        String warning = act(request);
        if (warning.isEmpty()) {
            response.setStatus(HttpServletResponse.SC_SEE_OTHER);
            response.setHeader(
                    "Location",
                    PageAnswer.place(root, "outbox", request, response).action() + "?done=1");
        } else {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            show(request, response, warning);
        }
    }

    private Mailing mailing() {
        return root.running().orElseThrow().mailing();
    }

    /** What was wrong; empty for nothing. */
    private String act(HttpServletRequest request) {
        Texts texts = root.texts();
        if (!root.services().xsrfChecks().validateFormEncodedToken(request)) {
            return texts.say("emptychair.letters.expired");
        }
        try {
            new OutboxActions(root, mailing()).run(request);
            return "";
        } catch (IllegalArgumentException wrong) {
            return texts.say("emptychair.outbox.wrong", RefusedWords.of(texts, wrong));
        } catch (RuntimeException failed) {
            // The outermost edge: the page stays, and says under which number the log has more.
            return texts.say(
                    "emptychair.box.failed.next",
                    Incident.logged(LOG, "The outbox could not be changed", failed));
        }
    }

    private void show(HttpServletRequest request, HttpServletResponse response, String warning)
            throws IOException {
        String notice =
                warning.isEmpty() && request.getParameter("done") != null
                        ? root.texts().say("emptychair.outbox.done")
                        : "";
        PageAnswer.send(
                response,
                root.templates()
                        .fill(
                                "letter/outbox.vm",
                                root.texts(),
                                Map.of(
                                        "p",
                                        new OutboxPage(root, mailing())
                                                .view(
                                                        PageAnswer.place(
                                                                root, "outbox", request, response),
                                                        notice,
                                                        warning,
                                                        typed(request, warning))))
                        .markup());
    }

    /** What was typed stays on the page while it is wrong. */
    private static Optional<String> typed(HttpServletRequest request, String warning) {
        return warning.isEmpty()
                ? Optional.empty()
                : Optional.ofNullable(request.getParameter("readers"));
    }
}
