package org.emptychair.host.web;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
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

    /** How the buttons call whom they sign in, in their order. */
    private static final Map<String, String> ROLES = roles();

    private final transient Platform platform;
    private final transient Templates templates = Templates.beside(SignInServlet.class);

    public SignInServlet(Platform platform) {
        this.platform = platform;
    }

    private static Map<String, String> roles() {
        Map<String, String> roles = new LinkedHashMap<>();
        roles.put("ines.haddad", "Ines Haddad, chief executive");
        roles.put("lena.berg", "Lena Berg, Technology");
        roles.put("aiko.mori", "Aiko Mori, Product");
        roles.put("kofi.osei", "Kofi Osei, Finance");
        roles.put("tomas.rey", "Tomás Rey, Operations");
        roles.put("support.lead", "a support lead");
        roles.put("reader", "a reader without Jira rights");
        roles.put("admin", "the administrator");
        return roles;
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
        List<Map<String, String>> people = new ArrayList<>();
        ROLES.forEach(
                (name, label) ->
                        platform.directory()
                                .named(name)
                                .ifPresent(
                                        person ->
                                                people.add(Map.of("name", name, "label", label))));
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("context", request.getContextPath());
        values.put("tokenName", platform.xsrfValidator().getXsrfParameterName());
        values.put("token", platform.xsrfTokens().getXsrfToken(request, response, true));
        values.put("destination", Destination.of(request, "os_destination"));
        values.put("refused", refused);
        values.put("people", people);
        platform.layout()
                .write(
                        request,
                        response,
                        PageView.of("Sign in", templates.render("login", values)));
    }
}
