package org.emptychair.atlassian.confluence;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.emptychair.atlassian.access.People;
import org.emptychair.contact.Department;
import org.emptychair.leader.PersonKey;
import org.emptychair.view.letter.SubscriptionView;

/**
 * The page on which readers say, with one click, that they want no letters, or want them again.
 *
 * <p>Looking at it changes nothing: mail programs look at every address before a person does.
 */
public final class LettersServlet extends HttpServlet {
    private static final long serialVersionUID = 1;

    private final transient ConfluenceRoot root;

    public LettersServlet(ConfluenceRoot root) {
        this.root = root;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Optional<PersonKey> reader = reader(request, response);
        if (reader.isPresent()) {
            show(request, response, reader.get(), "");
        }
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Optional<PersonKey> reader = reader(request, response);
        if (reader.isEmpty()) {
            return;
        }
        if (!root.services().xsrfChecks().validateFormEncodedToken(request)) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            show(request, response, reader.get(), root.texts().say("emptychair.letters.expired"));
            return;
        }
        if ("stop".equals(request.getParameter("action"))) {
            mailing().unsubscribed().add(reader.get());
        } else {
            mailing().unsubscribed().remove(reader.get());
        }
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader(
                "Location", PageAnswer.place(root, "letters", request, response).action());
    }

    /** Absent when the answer is on its way already. */
    private Optional<PersonKey> reader(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Optional<People.Caller> caller = root.people().caller();
        if (caller.isEmpty()) {
            AdminGate.sendToSignIn(root, request, response);
        } else if (root.running().isEmpty()) {
            response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
            return Optional.empty();
        }
        return caller.map(it -> new PersonKey(it.key()));
    }

    private Mailing mailing() {
        return root.running().orElseThrow().mailing();
    }

    private void show(
            HttpServletRequest request,
            HttpServletResponse response,
            PersonKey reader,
            String warning)
            throws IOException {
        boolean on = !mailing().unsubscribed().contains(reader);
        SubscriptionView view =
                new SubscriptionView(
                        PageAnswer.place(root, "letters", request, response),
                        says(reader, on),
                        warning,
                        on);
        PageAnswer.send(
                response,
                root.templates()
                        .fill("letter/subscription.vm", root.texts(), Map.of("p", view))
                        .markup());
    }

    private String says(PersonKey reader, boolean on) {
        Set<Department> theirs = mailing().letters().readers().getOrDefault(reader, Set.of());
        if (!on) {
            return root.texts().say("emptychair.letters.off");
        }
        return theirs.isEmpty()
                ? root.texts().say("emptychair.letters.none")
                : root.texts()
                        .say(
                                "emptychair.letters.on",
                                theirs.stream()
                                        .map(Department::name)
                                        .collect(Collectors.joining(", ")));
    }
}
