package org.emptychair.atlassian.confluence;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.emptychair.atlassian.access.People;
import org.emptychair.contact.Department;
import org.emptychair.leader.PersonKey;
import org.emptychair.view.letter.OutboxView;
import org.emptychair.view.letter.SubscriptionView;

/**
 * The page on which readers say, with one click, that they want no letters, or want them again;
 * without signing in where the address, which only their letters hold, proves who they are.
 *
 * <p>Looking at it changes nothing: mail programs look at every address before a person does.
 */
public final class LettersServlet extends HttpServlet {
    private static final long serialVersionUID = 1;
    private static final String ONE_CLICK = "One-Click";

    private final transient ConfluenceRoot root;

    public LettersServlet(ConfluenceRoot root) {
        this.root = root;
    }

    /** Who says something about their letters, and what proves it without a sign-in. */
    private record Reader(PersonKey key, String proof) {
        boolean isProven() {
            return !proof.isEmpty();
        }
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Optional<Reader> reader = reader(request, response);
        if (reader.isPresent()) {
            show(request, response, reader.get(), "");
        }
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Optional<Reader> reader = reader(request, response);
        if (reader.isEmpty()) {
            return;
        }
        if (!reader.get().isProven()
                && !root.services().xsrfChecks().validateFormEncodedToken(request)) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            show(request, response, reader.get(), root.texts().say("emptychair.letters.expired"));
            return;
        }
        // A mail program sends this by itself when its reader clicks there (RFC 8058).
        boolean oneClick = ONE_CLICK.equals(request.getParameter("List-Unsubscribe"));
        if (oneClick || "stop".equals(request.getParameter("action"))) {
            mailing().unsubscribed().add(reader.get().key());
        } else {
            mailing().unsubscribed().remove(reader.get().key());
        }
        if (oneClick) {
            show(request, response, reader.get(), "");
        } else {
            response.setStatus(HttpServletResponse.SC_SEE_OTHER);
            response.setHeader("Location", here(request, response, reader.get()).action());
        }
    }

    /** Absent when the answer is on its way already. */
    private Optional<Reader> reader(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (root.running().isEmpty()) {
            response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
            return Optional.empty();
        }
        String proof = given(request, "proof");
        Optional<Reader> proven =
                mailing()
                        .subscriptions()
                        .reader(given(request, "reader"), proof)
                        .map(key -> new Reader(key, proof));
        if (proven.isPresent()) {
            return proven;
        }
        Optional<People.Caller> caller = root.people().caller();
        if (caller.isEmpty()) {
            AdminGate.sendToSignIn(root, request, response);
        }
        return caller.map(it -> new Reader(new PersonKey(it.key()), ""));
    }

    private static String given(HttpServletRequest request, String name) {
        String value = request.getParameter(name);
        return value == null ? "" : value;
    }

    private OutboxView.Place here(
            HttpServletRequest request, HttpServletResponse response, Reader reader) {
        return PageAnswer.place(
                root,
                reader.isProven()
                        ? "letters" + mailing().subscriptions().query(reader.key())
                        : "letters",
                request,
                response);
    }

    private Mailing mailing() {
        return root.running().orElseThrow().mailing();
    }

    private void show(
            HttpServletRequest request, HttpServletResponse response, Reader reader, String warning)
            throws IOException {
        boolean on = !mailing().unsubscribed().contains(reader.key());
        SubscriptionView view =
                new SubscriptionView(
                        here(request, response, reader), says(reader.key(), on), warning, on);
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
                                root.texts().list(theirs.stream().map(Department::name).toList()));
    }
}
