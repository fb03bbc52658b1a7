package org.emptychair.host.web;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.emptychair.host.product.PageView;
import org.emptychair.host.product.Person;
import org.emptychair.host.product.Platform;

/** Signing in and out. The demo's people are buttons; a name is its password. */
public final class SignInServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    /** Who has a button, what it says and what they will see; the first three are guests' roles. */
    private static final List<Button> BUTTONS =
            List.of(
                    new Button(
                            "ines.haddad",
                            "Ines Haddad, chief executive",
                            "leads the meeting and may see every issue"),
                    new Button(
                            "support.lead",
                            "a support lead",
                            "keeps themes and quotes, and answers customers in Jira"),
                    new Button(
                            "reader",
                            "a reader without Jira rights",
                            "sees the figures, and no customer’s words"),
                    new Button("lena.berg", "Lena Berg, Technology", ""),
                    new Button("aiko.mori", "Aiko Mori, Product", ""),
                    new Button("kofi.osei", "Kofi Osei, Finance", ""),
                    new Button(
                            "tomas.rey",
                            "Tomás Rey, Operations",
                            "has not yet let Confluence ask Jira for him"),
                    new Button("admin", "the administrator", ""));

    private static final int GUESTS = 3;

    private record Button(String name, String label, String sees) {
        Map<String, String> values() {
            return Map.of("name", name, "label", label, "sees", sees);
        }
    }

    private final transient Platform platform;
    private final transient Templates templates = Templates.beside(SignInServlet.class);

    public SignInServlet(Platform platform) {
        this.platform = platform;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (request.getServletPath().equals("/logout.action")) {
            var session = request.getSession(false);
            if (session != null) {
                session.invalidate();
            }
            response.sendRedirect(request.getContextPath() + "/");
            return;
        }
        show(request, response, false);
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (!platform.xsrfValidator().validateFormEncodedToken(request)) {
            platform.layout()
                    .problem(
                            request,
                            response,
                            403,
                            "This form is too old. Please go back and try again.");
            return;
        }
        String name = Objects.requireNonNullElse(request.getParameter("os_username"), "");
        String password = Objects.requireNonNullElse(request.getParameter("os_password"), "");
        Optional<Person> person = platform.directory().authenticate(name, password);
        if (person.isEmpty()) {
            response.setStatus(401);
            show(request, response, true);
            return;
        }
        // A new session for the new person: an id known from before must not become theirs.
        var before = request.getSession(false);
        if (before != null) {
            before.invalidate();
        }
        request.getSession(true).setAttribute(SignInFilter.SESSION_PERSON, person.get().key());
        response.sendRedirect(Destination.of(request, "os_destination"));
    }

    private void show(HttpServletRequest request, HttpServletResponse response, boolean refused)
            throws IOException {
        boolean demo = platform.directory().named(BUTTONS.get(0).name()).isPresent();
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("context", request.getContextPath());
        values.put("tokenName", platform.xsrfValidator().getXsrfParameterName());
        values.put("token", platform.xsrfTokens().getXsrfToken(request, response, true));
        values.put("destination", Destination.of(request, "os_destination"));
        values.put("refused", refused);
        values.put("demo", demo);
        values.put("guests", buttons(BUTTONS.subList(0, GUESTS)));
        values.put("people", buttons(BUTTONS.subList(GUESTS, BUTTONS.size())));
        platform.layout()
                .write(
                        request,
                        response,
                        PageView.of("Sign in", templates.render("login", values)));
    }

    private List<Map<String, String>> buttons(List<Button> some) {
        return some.stream()
                .filter(button -> platform.directory().named(button.name()).isPresent())
                .map(Button::values)
                .toList();
    }
}
