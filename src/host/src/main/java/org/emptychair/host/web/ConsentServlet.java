package org.emptychair.host.web;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.emptychair.host.platform.link.LinkConsents;
import org.emptychair.host.product.PageView;
import org.emptychair.host.product.Person;
import org.emptychair.host.product.Platform;
import org.emptychair.host.product.Visitors;

/** Where somebody allows the other side to speak for them here, or takes that back. */
public final class ConsentServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    private final transient Platform platform;
    private final transient Visitors visitors;
    private final transient LinkConsents consents;
    private final transient URI otherSide;
    private final transient Templates templates = Templates.beside(ConsentServlet.class);

    public ConsentServlet(
            Platform platform, Visitors visitors, LinkConsents consents, URI otherSide) {
        this.platform = platform;
        this.visitors = visitors;
        this.consents = consents;
        this.otherSide = otherSide;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Optional<Person> person = visitors.current();
        if (person.isEmpty()) {
            String query = request.getQueryString() == null ? "" : "?" + request.getQueryString();
            String back = URLEncoder.encode("/applinks/authorise" + query, StandardCharsets.UTF_8);
            response.sendRedirect(
                    request.getContextPath() + "/login.action?os_destination=" + back);
            return;
        }
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("context", request.getContextPath());
        values.put("tokenName", platform.xsrfValidator().getXsrfParameterName());
        values.put("token", platform.xsrfTokens().getXsrfToken(request, response, true));
        values.put("person", person.get().fullName());
        values.put("other", otherSide.getPath().equals("/jira") ? "Jira" : "Confluence");
        values.put("address", otherSide.toString());
        values.put("callback", callback(request));
        values.put("allowed", consents.of(person.get()));
        PageView page = PageView.of("Linked applications", templates.render("consent", values));
        platform.layout().write(request, response, page);
    }

    /** Only the other side is led back to, never a stranger. */
    private String callback(HttpServletRequest request) {
        String wanted = String.valueOf(request.getParameter("callback"));
        boolean known = wanted.equals(otherSide.toString()) || wanted.startsWith(otherSide + "/");
        return known ? wanted : "";
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Optional<Person> person = visitors.current();
        if (person.isEmpty() || !platform.xsrfValidator().validateFormEncodedToken(request)) {
            String sentence = "This form is too old. Please go back and try again.";
            platform.layout().problem(request, response, 403, sentence);
            return;
        }
        if ("allow".equals(request.getParameter("answer"))) {
            consents.give(person.get());
        } else {
            consents.revoke(person.get());
        }
        String callback = callback(request);
        response.sendRedirect(
                callback.isEmpty() ? request.getContextPath() + "/applinks/authorise" : callback);
    }
}
