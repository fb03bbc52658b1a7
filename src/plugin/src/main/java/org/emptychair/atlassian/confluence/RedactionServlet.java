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
import org.emptychair.view.seat.RedactionView;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The page on which administrators try redaction; what they try is not kept. */
public final class RedactionServlet extends HttpServlet {
    private static final long serialVersionUID = 1;
    private static final Logger LOG = LoggerFactory.getLogger(RedactionServlet.class);

    private final transient ConfluenceRoot root;
    private final transient AdminGate gate;

    public RedactionServlet(ConfluenceRoot root) {
        this.root = root;
        this.gate = new AdminGate(root);
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (gate.opensStore(request, response)) {
            boolean done = request.getParameter("done") != null;
            show(request, response, RedactionPage.Typed.nothing(done));
        }
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (!gate.opensStore(request, response)) {
            return;
        }
        RedactionPage.Typed typed = RedactionPage.Typed.of(request, warning(request));
        if (typed.action().equals("save") && typed.warning().isEmpty()) {
            response.setStatus(HttpServletResponse.SC_SEE_OTHER);
            response.setHeader(
                    "Location",
                    PageAnswer.place(root, "redaction", request, response).action() + "?done=1");
            return;
        }
        if (!typed.warning().isEmpty()) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
        }
        show(request, response, typed);
    }

    /** What was wrong; empty for nothing. */
    private String warning(HttpServletRequest request) {
        Texts texts = root.texts();
        if (!root.services().xsrfChecks().validateFormEncodedToken(request)) {
            return texts.say("emptychair.letters.expired");
        }
        try {
            if ("save".equals(request.getParameter("action"))) {
                page().save(given(request, "regions"), given(request, "months"));
            }
            return "";
        } catch (IllegalArgumentException wrong) {
            return texts.say("emptychair.redaction.wrong", RefusedWords.of(texts, wrong));
        } catch (RuntimeException failed) {
            // The outermost edge: the page stays, and says under which number the log has more.
            return texts.say(
                    "emptychair.box.failed.next",
                    Incident.logged(LOG, "The redaction could not be changed", failed));
        }
    }

    private RedactionPage page() {
        return new RedactionPage(root, root.running().orElseThrow());
    }

    static String given(HttpServletRequest request, String name) {
        return Optional.ofNullable(request.getParameter(name)).orElse("");
    }

    private void show(
            HttpServletRequest request, HttpServletResponse response, RedactionPage.Typed typed)
            throws IOException {
        RedactionView view =
                page().view(PageAnswer.place(root, "redaction", request, response), typed);
        PageAnswer.send(
                response,
                root.templates()
                        .fill("seat/redaction.vm", root.texts(), Map.of("p", view))
                        .markup());
    }
}
