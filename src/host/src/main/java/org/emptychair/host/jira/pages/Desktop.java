package org.emptychair.host.jira.pages;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.emptychair.host.jira.store.JiraStore;
import org.emptychair.host.jira.store.Viewer;
import org.emptychair.host.jira.work.Refused;
import org.emptychair.host.jira.work.Work;
import org.emptychair.host.product.PageView;
import org.emptychair.host.product.Person;
import org.emptychair.host.product.Platform;
import org.emptychair.host.web.Templates;

/** What all pages of the Jira side share: who looks, and how a page or a refusal is shown. */
public final class Desktop {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("d MMM yyyy HH:mm", Locale.ENGLISH);

    private final Platform platform;
    private final JiraStore store;
    private final Supplier<Viewer> viewers;
    private final Templates templates = Templates.beside(Desktop.class);

    public Desktop(Platform platform, JiraStore store, Supplier<Viewer> viewers) {
        this.platform = platform;
        this.store = store;
        this.viewers = viewers;
    }

    Platform platform() {
        return platform;
    }

    JiraStore store() {
        return store;
    }

    Viewer viewer() {
        return viewers.get();
    }

    Work work(Viewer viewer) {
        return new Work(store, viewer);
    }

    /** The start of every template's values: context path and the token that forms carry. */
    Map<String, Object> values(HttpServletRequest request, HttpServletResponse response) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("context", request.getContextPath());
        values.put("tokenName", platform.xsrfValidator().getXsrfParameterName());
        values.put("token", platform.xsrfTokens().getXsrfToken(request, response, true));
        return values;
    }

    String body(String template, Map<String, Object> values) {
        return templates.render(template, values);
    }

    void show(HttpServletRequest request, HttpServletResponse response, PageView page)
            throws IOException {
        platform.layout().write(request, response, page);
    }

    /** Somebody who is not signed in is asked to, before they are told that there is nothing. */
    void refuse(
            HttpServletRequest request, HttpServletResponse response, Viewer viewer, Refused why)
            throws IOException {
        if (viewer.person().isEmpty() && why.why() != Refused.Cause.INVALID) {
            String query = request.getQueryString() == null ? "" : "?" + request.getQueryString();
            String back =
                    request.getRequestURI().substring(request.getContextPath().length()) + query;
            response.sendRedirect(
                    "%s/login.action?os_destination=%s"
                            .formatted(
                                    request.getContextPath(),
                                    URLEncoder.encode(back, StandardCharsets.UTF_8)));
            return;
        }
        int status = why.why() == Refused.Cause.INVALID ? 400 : 404;
        platform.layout().problem(request, response, status, sentence(why));
    }

    static String sentence(Refused why) {
        return switch (why.why()) {
            case MISSING -> "This issue does not exist, or you may not see it.";
            case FORBIDDEN, INVALID ->
                    why.messages().isEmpty()
                            ? String.join(" ", why.fields().values())
                            : String.join(" ", why.messages());
        };
    }

    boolean isOurForm(HttpServletRequest request) {
        return platform.xsrfValidator().validateFormEncodedToken(request);
    }

    void staleForm(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String sentence = "This form is too old. Please go back and try again.";
        platform.layout().problem(request, response, 403, sentence);
    }

    static String parameter(HttpServletRequest request, String name) {
        String value = request.getParameter(name);
        return value == null ? "" : value.strip();
    }

    static String time(Instant time, Viewer viewer) {
        return TIME.format(time.atZone(viewer.zone()));
    }

    static String fullName(Optional<String> name, Viewer viewer, String nobody) {
        return name.map(n -> viewer.personNamed(n).map(Person::fullName).orElse(n)).orElse(nobody);
    }
}
