package org.emptychair.atlassian.confluence;

import com.atlassian.sal.api.UrlMode;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.emptychair.atlassian.access.Sheet;
import org.emptychair.atlassian.minutes.PageBusy;
import org.emptychair.atlassian.minutes.UnreadablePage;
import org.emptychair.atlassian.sal.Incident;
import org.emptychair.view.Texts;
import org.emptychair.view.decision.DecideView;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The page on which a decision is recorded without scripts, for editors of the meeting's page.
 *
 * <p>Whatever goes wrong, what was typed stays in the form.
 */
public final class DecideServlet extends HttpServlet {
    private static final long serialVersionUID = 1;
    private static final Logger LOG = LoggerFactory.getLogger(DecideServlet.class);

    private final transient ConfluenceRoot root;

    public DecideServlet(ConfluenceRoot root) {
        this.root = root;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Optional<Sheet> page = page(request, response);
        if (page.isPresent()) {
            show(request, response, page.get(), "");
        }
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Optional<Sheet> page = page(request, response);
        if (page.isEmpty()) {
            return;
        }
        String warning = act(request, page.get());
        if (warning.isEmpty()) {
            response.setStatus(HttpServletResponse.SC_SEE_OTHER);
            response.setHeader("Location", address(page.get()));
        } else {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            show(request, response, page.get(), warning);
        }
    }

    private String address(Sheet page) {
        return root.host().application().getBaseUrl(UrlMode.RELATIVE)
                + "/pages/viewpage.action?pageId="
                + page.id();
    }

    /** The meeting's page; absent when the answer is on its way already. */
    private Optional<Sheet> page(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (root.people().caller().isEmpty()) {
            AdminGate.sendToSignIn(root, request, response);
            return Optional.empty();
        }
        if (root.running().isEmpty()) {
            response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
            return Optional.empty();
        }
        ConfluencePages pages = new ConfluencePages(root.services());
        Optional<Sheet> page =
                Optional.ofNullable(request.getParameter("pageId"))
                        .filter(it -> it.matches("[1-9][0-9]{0,17}"))
                        .map(Long::valueOf)
                        .filter(pages::mayEdit)
                        .flatMap(pages::sheet);
        if (page.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
        return page;
    }

    /** What was wrong; empty for nothing. */
    private String act(HttpServletRequest request, Sheet page) {
        Texts texts = root.texts();
        if (!root.services().xsrfChecks().validateFormEncodedToken(request)) {
            return texts.say("emptychair.letters.expired");
        }
        try {
            new ConfluenceScribe(root).write(page.id(), new DecideForm(root, request).terms());
            return "";
        } catch (IllegalArgumentException wrong) {
            return texts.say(
                    "emptychair.decide.wrong", Optional.ofNullable(wrong.getMessage()).orElse(""));
        } catch (PageBusy busy) {
            return texts.say("emptychair.problem.page-busy.detail");
        } catch (UnreadablePage broken) {
            return texts.say("emptychair.problem.page-unreadable.detail");
        } catch (RuntimeException failed) {
            // The outermost edge: the page stays, and says under which number the log has more.
            return texts.say(
                    "emptychair.box.failed.next",
                    Incident.logged(LOG, "A decision could not be written", failed));
        }
    }

    private void show(
            HttpServletRequest request, HttpServletResponse response, Sheet page, String warning)
            throws IOException {
        DecideView view =
                new DecideView(
                        PageAnswer.place(root, "decide", request, response),
                        Long.toString(page.id()),
                        page.title(),
                        address(page),
                        warning,
                        DecideForm.typed(request));
        PageAnswer.send(
                response,
                root.templates()
                        .fill("decision/decide.vm", root.texts(), Map.of("p", view))
                        .markup());
    }
}
