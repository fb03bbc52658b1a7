package org.emptychair.atlassian.confluence;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.emptychair.atlassian.access.People;
import org.emptychair.atlassian.sal.Incident;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The page on which leaders log their time with customers: plain forms that work without scripts,
 * always of the one who is signed in.
 */
public final class MyTimeServlet extends HttpServlet {
    private static final long serialVersionUID = 1;
    private static final Logger LOG = LoggerFactory.getLogger(MyTimeServlet.class);

    private final transient ConfluenceRoot root;

    public MyTimeServlet(ConfluenceRoot root) {
        this.root = root;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Optional<People.Caller> caller = caller(request, response);
        if (caller.isPresent()) {
            String done = Optional.ofNullable(request.getParameter("done")).orElse("");
            answer(request, response, caller.get(), MyTimeTyped.after(done));
        }
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Optional<People.Caller> caller = caller(request, response);
        if (caller.isEmpty()) {
            return;
        }
        MyTimeTyped typed = act(request, caller.get());
        if (typed.done().isEmpty()) {
            response.setStatus(typed.warning().isEmpty() ? 200 : 400);
            answer(request, response, caller.get(), typed);
        } else {
            response.setStatus(HttpServletResponse.SC_SEE_OTHER);
            response.setHeader("Location", MyTimePage.address(root) + "?done=" + typed.done());
        }
    }

    /** Absent when the answer is on its way already. */
    private Optional<People.Caller> caller(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Optional<People.Caller> caller = root.people().caller();
        if (caller.isEmpty()) {
            AdminGate.sendToSignIn(root, request, response);
        } else if (root.running().isEmpty()) {
            response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
            return Optional.empty();
        }
        return caller;
    }

    private MyTimeTyped act(HttpServletRequest request, People.Caller caller) {
        boolean file = isFile(request);
        MyTimeTyped typed = file ? MyTimeTyped.after("") : MyTimeTyped.of(request);
        if (!root.services().xsrfChecks().validateFormEncodedToken(request)) {
            return typed.warned(root.texts().say("emptychair.settings.expired"));
        }
        try {
            Running running = root.running().orElseThrow();
            MyTimeActions actions = new MyTimeActions(running.leading(), root, caller);
            if (MyCallDays.ACTIONS.contains(typed.value("action"))) {
                return new MyCallDays(running, root, actions.leader()).run(typed);
            }
            if (MyHours.ACTIONS.contains(typed.value("action"))) {
                return new MyHours(running, root, actions.leader()).run(typed);
            }
            boolean calendar = MyCalendarActions.ACTIONS.contains(typed.value("action"));
            if (!file && !calendar) {
                return actions.run(typed);
            }
            MyCalendarActions own = new MyCalendarActions(running, root.texts(), actions.leader());
            return file
                    ? own.file(request.getContentType(), request.getInputStream())
                    : own.run(typed);
        } catch (IOException | RuntimeException failed) {
            // The outermost edge: what was typed stays on the page.
            String reference =
                    Incident.logged(
                            LOG, "Time could not be logged", new IllegalStateException(failed));
            return typed.warned(root.texts().say("emptychair.settings.failed", reference));
        }
    }

    private static boolean isFile(HttpServletRequest request) {
        return Optional.ofNullable(request.getContentType())
                .filter(type -> type.startsWith("multipart/form-data"))
                .isPresent();
    }

    private void answer(
            HttpServletRequest request,
            HttpServletResponse response,
            People.Caller caller,
            MyTimeTyped typed)
            throws IOException {
        String xsrfToken = root.services().xsrfTokens().getXsrfToken(request, response, true);
        String page =
                root.templates()
                        .fill(
                                "time/my-time.vm",
                                root.texts(),
                                Map.of(
                                        "m",
                                        new MyTimePage(root.running().orElseThrow(), root, caller)
                                                .view(typed, xsrfToken)))
                        .markup();
        PageAnswer.send(response, page);
    }
}
