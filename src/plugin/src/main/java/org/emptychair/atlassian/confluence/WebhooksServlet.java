package org.emptychair.atlassian.confluence;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.emptychair.atlassian.sal.Incident;
import org.emptychair.view.RefusedWords;
import org.emptychair.view.Texts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The page on which administrators keep the systems that send contacts by themselves. */
public final class WebhooksServlet extends HttpServlet {
    private static final long serialVersionUID = 1;
    private static final Logger LOG = LoggerFactory.getLogger(WebhooksServlet.class);

    private final transient ConfluenceRoot root;
    private final transient AdminGate gate;

    public WebhooksServlet(ConfluenceRoot root) {
        this.root = root;
        this.gate = new AdminGate(root);
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (gate.opensStore(request, response)) {
            String notice =
                    request.getParameter("done") == null
                            ? ""
                            : root.texts().say("emptychair.webhooks.done");
            show(request, response, new WebhooksPage.Told(notice, "", ""));
        }
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (!gate.opensStore(request, response)) {
            return;
        }
        WebhooksPage.Told told = act(request);
        if (told.isNothing()) {
            response.setStatus(HttpServletResponse.SC_SEE_OTHER);
            response.setHeader(
                    "Location",
                    PageAnswer.place(root, "webhooks", request, response).action() + "?done=1");
            return;
        }
        if (!told.warning().isEmpty()) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
        }
        show(request, response, told);
    }

    private WebhooksPage.Told act(HttpServletRequest request) {
        Texts texts = root.texts();
        if (!root.services().xsrfChecks().validateFormEncodedToken(request)) {
            return WebhooksPage.Told.warning(texts.say("emptychair.letters.expired"));
        }
        try {
            return new WebhooksActions(texts).run(request);
        } catch (IllegalArgumentException wrong) {
            return WebhooksPage.Told.warning(
                    texts.say("emptychair.webhooks.wrong", RefusedWords.of(texts, wrong)));
        } catch (RuntimeException failed) {
            // The outermost edge: the page stays, and says under which number the log has more.
            return WebhooksPage.Told.warning(
                    texts.say(
                            "emptychair.box.failed.next",
                            Incident.logged(LOG, "A signed call's source was not kept", failed)));
        }
    }

    private void show(
            HttpServletRequest request, HttpServletResponse response, WebhooksPage.Told told)
            throws IOException {
        PageAnswer.send(
                response,
                root.templates()
                        .fill(
                                "webhook/webhooks.vm",
                                root.texts(),
                                Map.of(
                                        "p",
                                        new WebhooksPage(root)
                                                .view(
                                                        PageAnswer.place(
                                                                root,
                                                                "webhooks",
                                                                request,
                                                                response),
                                                        told,
                                                        request)))
                        .markup());
    }
}
