package org.emptychair.host.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.function.Function;
import org.emptychair.host.product.Caller;
import org.emptychair.host.product.Directory;
import org.emptychair.host.product.Person;
import org.emptychair.host.product.Visitors;

/**
 * Finds out who asks – session, Basic, or personal token – and lends the answer to the thread for
 * the time of the request. Wrong credentials are refused; none at all is an anonymous visitor.
 */
public final class SignInFilter extends HttpFilter {

    static final String SESSION_PERSON = "org.emptychair.host.person";
    static final String BY_SESSION = "org.emptychair.host.by-session";
    private static final long serialVersionUID = 1L;

    private final transient Directory directory;
    private final transient Visitors visitors;
    private final transient PersonalTokens tokens;
    private final transient Function<HttpServletRequest, Optional<Caller>> others;

    /**
     * @param others who sends a request whose credentials are not known here
     */
    public SignInFilter(
            Directory directory,
            Visitors visitors,
            PersonalTokens tokens,
            Function<HttpServletRequest, Optional<Caller>> others) {
        this.directory = directory;
        this.visitors = visitors;
        this.tokens = tokens;
        this.others = others;
    }

    @Override
    protected void doFilter(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String header = request.getHeader("Authorization");
        Optional<Person> person = header == null ? fromSession(request) : fromHeader(header);
        if (header != null && person.isEmpty()) {
            Optional<Caller> caller = others.apply(request);
            if (caller.isPresent()) {
                answer(caller.get().person(), request, response, chain);
                return;
            }
            response.setHeader(
                    "WWW-Authenticate",
                    header.startsWith("Bearer ")
                            ? "OAuth realm=\"protected-area\", oauth_problem=\"token_rejected\""
                            : "Basic realm=\"protected-area\"");
            Problem.write(response, 401, "unauthorized", "These credentials are not known here.");
            return;
        }
        answer(person, request, response, chain);
    }

    private void answer(
            Optional<Person> person,
            HttpServletRequest request,
            HttpServletResponse response,
            FilterChain chain)
            throws IOException, ServletException {
        visitors.set(person);
        try {
            chain.doFilter(request, response);
        } finally {
            visitors.set(Optional.empty());
        }
    }

    private Optional<Person> fromSession(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session == null || !(session.getAttribute(SESSION_PERSON) instanceof String key)) {
            return Optional.empty();
        }
        request.setAttribute(BY_SESSION, true);
        return directory.withKey(key);
    }

    private Optional<Person> fromHeader(String header) {
        if (header.startsWith("Bearer ")) {
            return tokens.owner(header.substring("Bearer ".length()).strip());
        }
        if (!header.startsWith("Basic ")) {
            return Optional.empty();
        }
        String[] parts = decoded(header.substring("Basic ".length()).strip()).split(":", 2);
        return parts.length < 2 ? Optional.empty() : directory.authenticate(parts[0], parts[1]);
    }

    private static String decoded(String base64) {
        try {
            return new String(Base64.getDecoder().decode(base64), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notBase64) {
            return "";
        }
    }
}
