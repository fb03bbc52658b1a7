package org.emptychair.atlassian.confluence;

import com.atlassian.sal.api.UrlMode;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.emptychair.atlassian.access.Sheet;
import org.emptychair.atlassian.sal.Incident;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A page of our own with a form about one thing. What is refused is shown again, with what was
 * typed and why.
 *
 * @param <T> what it is about
 */
abstract class FormServlet<T> extends HttpServlet {
    private static final long serialVersionUID = 1;
    private static final Logger LOG = LoggerFactory.getLogger(FormServlet.class);

    private final transient ConfluenceRoot root;

    FormServlet(ConfluenceRoot root) {
        this.root = root;
    }

    /** What the address names, for who may see it. */
    abstract Optional<T> find(HttpServletRequest request);

    /** Whether the one who asks may send the form. */
    abstract boolean may(T subject);

    /** Does what the form says; what was wrong, or empty for nothing. */
    abstract String act(HttpServletRequest request, T subject);

    /** What an incident is called in the log. */
    abstract String failed();

    /** Where who sent it goes then. */
    abstract String then(T subject);

    abstract void show(
            HttpServletRequest request, HttpServletResponse response, T subject, String warning)
            throws IOException;

    @Override
    protected final void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Optional<T> subject = found(request, response);
        if (subject.isPresent()) {
            show(request, response, subject.get(), "");
        }
    }

    @Override
    protected final void doPost(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Optional<T> subject = found(request, response);
        if (subject.isEmpty()) {
            return;
        }
        if (!may(subject.get())) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        String warning = sent(request, subject.get());
        if (warning.isEmpty()) {
            response.setStatus(HttpServletResponse.SC_SEE_OTHER);
            response.setHeader("Location", then(subject.get()));
        } else {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            show(request, response, subject.get(), warning);
        }
    }

    /** Absent when the answer is on its way already. */
    private Optional<T> found(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (root.running().isEmpty()) {
            response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
            return Optional.empty();
        }
        Optional<T> subject = find(request);
        if (subject.isEmpty() && !root.people().isSignedIn()) {
            AdminGate.sendToSignIn(root, request, response);
        } else if (subject.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
        return subject;
    }

    private String sent(HttpServletRequest request, T subject) {
        if (!root.services().xsrfChecks().validateFormEncodedToken(request)) {
            return root.texts().say("emptychair.letters.expired");
        }
        try {
            return act(request, subject);
        } catch (RuntimeException failed) {
            // The outermost edge: the page stays, and says under which number the log has more.
            return root.texts()
                    .say("emptychair.box.failed.next", Incident.logged(LOG, failed(), failed));
        }
    }

    ConfluenceRoot root() {
        return root;
    }

    ConfluencePages pages() {
        return new ConfluencePages(root.services());
    }

    /** The number that the address gives. */
    static Optional<Long> number(HttpServletRequest request, String name) {
        return Optional.ofNullable(request.getParameter(name))
                .filter(it -> it.matches("[1-9][0-9]{0,17}"))
                .map(Long::valueOf);
    }

    String base() {
        return root.host().application().getBaseUrl(UrlMode.RELATIVE);
    }

    String address(long page) {
        return base() + "/pages/viewpage.action?pageId=" + page;
    }

    String address(Sheet page) {
        return address(page.id());
    }
}
